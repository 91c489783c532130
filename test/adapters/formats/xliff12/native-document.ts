import fc from 'fast-check';
import type { Document } from '../../../../src/core/document.ts';
import { soundDocument } from '../xliff/arbitrary-document.ts';

/** Documents whose original data stands inside the codes, as that of other tools' files does. */
export const nativeDocument: fc.Arbitrary<Document> = fc
  .tuple(
    soundDocument,
    fc.constantFrom('bpt-1', 'ept-1', 'it-1', 'ph-1'),
    fc.constantFrom('bpt-2', 'ept-2', 'it-2', 'ph-2'),
  )
  .map(([document, first, second]) =>
    JSON.parse(JSON.stringify(document).replaceAll('"d1"', `"${first}"`).replaceAll('"d2"', `"${second}"`)),
  );
