import { hasOpener } from '../abbreviations.ts';
import type { Rule } from '../candidate.ts';

/** The last full stop of U.S.A. is a sentence's only if a sentence begins after it. */
export const acronym: Rule = {
  name: 'acronym',
  intent: 'Letters with full stops end a sentence only before a word that opens one.',
  examples: ['Il vit aux U.S.A. |Il y travaille.', 'Le film de J.A. Howe.', 'La S.A.R.L. Dupont a fermé.'],
  decide: (candidate) => {
    const { word, text, firstKind } = candidate;
    if (!word || (firstKind !== 'upper' && firstKind !== 'uncased')) return undefined;
    const compound = text.slice(word.compoundStart, candidate.mark);
    if (!/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(compound)) return undefined;
    return hasOpener(candidate) ? 'break' : 'join';
  },
};
