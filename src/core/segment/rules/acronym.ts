import { beginsName, hasOpener } from '../abbreviations.ts';
import type { Rule } from '../candidate.ts';

/** The last full stop of U.S.A. is a sentence's only if a sentence begins after it. */
export const acronym: Rule = {
  name: 'acronym',
  intent: 'Letters with full stops end a sentence only before a word that opens one.',
  examples: [
    'Il vit aux U.S.A. |Il y travaille.',
    'Le film de J.A. Howe.',
    'Il lit J.M. Le Clézio.',
    'La S.A.R.L. Dupont a fermé.',
  ],
  decide: (candidate) => {
    const { word, text, firstKind } = candidate;
    if (!word || (firstKind !== 'upper' && firstKind !== 'uncased')) return undefined;
    if (/["”»]/u.test(text.slice(candidate.mark + 1, candidate.end))) return 'break';
    if ('@/_\\=&#?'.includes(text[word.compoundStart - 1] ?? ' ')) return undefined;
    const letters = text.slice(word.compoundStart, candidate.mark);
    if (!/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(letters)) return undefined;
    // Two letters may be the initials of a name with a particle: J.M. Le Clézio.
    const isName = letters.length <= 3 && beginsName(candidate);
    return hasOpener(candidate) && !isName ? 'break' : 'join';
  },
};
