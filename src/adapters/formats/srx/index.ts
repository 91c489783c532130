import type { BreakRulesFormat } from '../../../core/ports.ts';
import { readSrx } from './read.ts';
import { writeSrx } from './write.ts';

export { readSrx, type SrxReading } from './read.ts';
export { srxRules } from './report.ts';
export { writeSrx } from './write.ts';

/** Segmentation rules in SRX. */
export const srx: BreakRulesFormat = { read: readSrx, write: writeSrx };
