import type { RenderingOutcome } from '../../terms/renderings.ts';

/** What becomes of a term, with its word on the pages, from the best to what is still to come. */
export const outcomeNames: readonly (readonly [RenderingOutcome, string])[] = [
  ['preferred', 'preferred'],
  ['admitted', 'admitted'],
  ['otherSense', 'in another sense'],
  ['forbidden', 'forbidden'],
  ['missing', 'not found'],
  ['open', 'open'],
];
