import type { BilingualFormat } from '../../../core/ports.ts';
import { editTargets } from './edit/edit-targets.ts';
import { readXliff } from './read.ts';
import { writeXliff } from './write.ts';

export { readXliff, type XliffReading } from './read.ts';
export { validateXliff } from './validate.ts';
export { writeXliff } from './write.ts';

/** Work files in XLIFF 2.0, 2.1 and 2.2. */
export const xliff: BilingualFormat = { read: (text, path) => readXliff(text, path), write: writeXliff, editTargets };
