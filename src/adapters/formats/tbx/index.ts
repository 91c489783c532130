import type { TermbaseFormat } from '../../../core/ports.ts';
import { readTbx } from './read.ts';

export { lossesInTbx } from './losses.ts';
export type { TbxStyle } from './markup.ts';
export { readTbx, type TbxReading } from './read.ts';
export { type SplicedTbx, spliceTbx } from './splice.ts';
export { writeTbx } from './write.ts';

/** Termbases in TBX v3 and TBX 2. */
export const tbx: TermbaseFormat = { read: readTbx };
export { styleOfTbx } from './style-of.ts';
export { lossBetween, tallyOf } from './tally.ts';
export { validateTbx } from './validation/validate.ts';
