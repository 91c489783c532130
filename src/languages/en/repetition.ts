import type { RepetitionFacts } from '../../core/checks/facts.ts';

/**
 * What English writes twice in good sentences: grammar doubles `had had`, `that that`; emphasis and interjections double
 * the rest, and `plus plus` is a degree above `plus`.
 *
 * @see Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language, on repetition
 */
export const repetition: RepetitionFacts = {
  mayDouble: (word) => doubled.has(word),
  phraseStarts: new Set(),
  isComplete: false,
};

const doubled = new Set('had that very bye ha ho hear knock blah tut hip plus'.split(' '));
