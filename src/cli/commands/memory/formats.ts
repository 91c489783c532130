import { memoryTable } from '../../../adapters/formats/memory-table/index.ts';
import { tmx } from '../../../adapters/formats/tmx/index.ts';
import { xliff } from '../../../adapters/formats/xliff/index.ts';
import { isXliff12, readXliff12 } from '../../../adapters/formats/xliff12/index.ts';
import type { MemoryFormats } from '../../../pipeline/memory-files.ts';

/** The formats that memories are read from: TMX, tables, and XLIFF 2 and 1.2 as work files. */
export const memoryFormats: MemoryFormats = {
  tmx,
  memoryTable,
  xliff: {
    ...xliff,
    read: (text, path) => (isXliff12(text) ? readXliff12(text, path) : xliff.read(text, path)),
  },
};
