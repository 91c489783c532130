import type { MemoryFormat } from '../../../core/ports.ts';
import { readMemoryTable } from './read.ts';

export { lossesInMemoryTable, writeMemoryTable } from './write.ts';

/** Memories as tables for the pipeline. */
export const memoryTable: Pick<MemoryFormat, 'read'> = { read: readMemoryTable };
