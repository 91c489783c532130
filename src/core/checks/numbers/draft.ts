import type { NumberFacts } from '../facts.ts';
import type { NameMention, NumberMention } from './mention.ts';
import type { Token } from './scan.ts';

/** What is read so far, and from what. */
export interface Draft {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly facts: NumberFacts;
  readonly digits: NumberMention[];
  readonly words: NumberMention[];
  readonly others: NumberMention[];
  readonly names: NameMention[];
  readonly units: string[];
  isAfternoon: boolean;
  isComplete: boolean;
  namesYear: boolean;
}
