import { tmx } from '../../../adapters/formats/tmx/index.ts';
import { xliff } from '../../../adapters/formats/xliff/index.ts';
import { isXliff12, readXliff12 } from '../../../adapters/formats/xliff12/index.ts';
import type { Adapters } from '../../../pipeline/adapters.ts';

/** The formats that memories are read from: TMX, and XLIFF 2 and 1.2 as work files. */
export const memoryFormats: Pick<Adapters, 'tmx' | 'xliff'> = {
  tmx,
  xliff: {
    ...xliff,
    read: (text, path) => (isXliff12(text) ? readXliff12(text, path) : xliff.read(text, path)),
  },
};
