import type { Rule } from '../candidate.ts';

/** A blank line ends whatever stands before it. */
export const paragraph: Rule = {
  name: 'paragraph',
  intent: 'A blank line ends a sentence, whatever stands before it.',
  examples: ['Un titre sans point\n\n|Le texte commence ici.', 'Le rapport de M.\n\n|Annexe'],
  decide: ({ lineBreaks }) => (lineBreaks > 1 ? 'break' : undefined),
};
