import type { TermbaseFormat } from '../../../core/ports.ts';
import { readTermTable } from './read.ts';

export { readTermTable } from './read.ts';
export { lossesInTable, type TableOptions, writeTermTable } from './write.ts';

/** Termbases as tables, CSV and TSV. */
export const termTable: TermbaseFormat = { read: readTermTable };
