import type { ProseRemark } from '../ports.ts';

/** What checks ask of libraries that take long to load, so that they are loaded only where a document needs them. */
export interface CheckTools {
  readonly detectLanguage?: DetectLanguage;
  readonly speller?: Speller;
  readonly remarkProse?: RemarkProse;
}

/** The language that a short text is written in, of those named by base tag; undefined where nothing tells. */
export type DetectLanguage = (text: string, among: readonly string[]) => DetectedLanguage | undefined;

export interface DetectedLanguage {
  /** Base tag. */
  readonly tag: string;
  /** By how much its score leads the next one's; scores lie between 0 and 1. */
  readonly lead: number;
}

/** The words of one language. */
export interface Speller {
  /** Base tag of the language. */
  readonly tag: string;
  isWord(word: string): boolean;
  /** Words that may be meant, the likeliest first. Slow. */
  suggest(word: string): readonly string[];
}

/**
 * What a prose checker says of one segment's text; offsets are UTF-16 units.
 *
 * @param topic what it is asked about; `words` where nothing is said
 */
export type RemarkProse = (text: string, tag: string, topic?: ProseTopic) => readonly ProseRemark[];

/** Words written twice and articles; or the one way in which quotes, or gaps between sentences, are to be written. */
export type ProseTopic = 'words' | 'smart-quotes' | 'straight-quotes' | 'one-space' | 'two-spaces';
