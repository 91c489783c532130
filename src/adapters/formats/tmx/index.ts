import type { MemoryFormat } from '../../../core/ports.ts';
import { readTmx } from './read.ts';
import { writeTmx } from './write.ts';

export { readTmx, type TmxReading } from './read.ts';
export { spliceTmx } from './splice.ts';
export { writeTmx } from './write.ts';

/** Translation memories in TMX. */
export const tmx: MemoryFormat = { read: readTmx, write: (units, srcLang) => writeTmx(units, { srcLang }) };
