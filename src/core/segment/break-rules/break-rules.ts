import { matchesTag } from './matches-tag.ts';

/**
 * Rules of segmentation in the model and the words of SRX 2.0.
 *
 * @see https://www.unicode.org/uli/pas/srx SRX 2.0, OSCAR recommendation of 7 April 2008
 */
export interface BreakRules {
  /**
   * Whether all language maps that match a language give their rules, in order, rather than only the first. SRX 2.0
   * requires every file to say so, and SRX 1.0 knows only the first.
   */
  readonly cascade: boolean;
  /** Whether text inside a code, such as a footnote or an attribute's text, is segmented as well. */
  readonly segmentSubflows: boolean;
  readonly formatHandles: FormatHandles;
  readonly languageRules: readonly LanguageRules[];
  readonly languageMaps: readonly LanguageMap[];
}

/**
 * Whether a code that stands where a segment ends belongs to the segment before the break. They are carried for other
 * tools: to a splitter, opening and closing codes take no room.
 */
export interface FormatHandles {
  readonly start: boolean;
  readonly end: boolean;
  readonly isolated: boolean;
}

/** The handles of a file that names none: an opening code begins the next segment, a closing one ends its own. */
export const defaultFormatHandles: FormatHandles = { start: false, end: true, isolated: false };

/** A `languagerule`: rules under a name, in the order in which they are asked. */
export interface LanguageRules {
  readonly name: string;
  readonly rules: readonly BreakRule[];
}

/** A `rule`: a break, or an exception to the breaks of later rules, between two expressions. */
export interface BreakRule {
  readonly isBreak: boolean;
  /** What the text before the place must end with; empty: anything. */
  readonly beforeBreak: string;
  /** What the text after the place must begin with; empty: anything. */
  readonly afterBreak: string;
  readonly comment?: string;
}

/** A `languagemap`: the languages for which rules hold. */
export interface LanguageMap {
  /** An expression that must match a whole language tag, such as `FR.*`. */
  readonly languagePattern: string;
  /** The name of one of the language rules. */
  readonly languageRuleName: string;
}

/**
 * The rules that hold for a language, in the order in which they are asked: those of every map that matches where the
 * rules cascade, else those of the first; empty where no map matches. A language rule that several maps name comes
 * once, at its first place.
 *
 * @param lang BCP 47 tag; patterns match it whole and in any case, as `FR.*`, `[Ff][Rr].*` and `fr(-CA)?` all mean
 * @throws Error if a pattern that is looked at is no expression; a reader refuses such rules
 */
export function rulesFor(breakRules: BreakRules, lang: string): readonly LanguageRules[] {
  const found = new Set<LanguageRules>();
  for (const { languagePattern, languageRuleName } of breakRules.languageMaps) {
    if (!matchesTag(languagePattern, lang)) continue;
    const rules = breakRules.languageRules.find(({ name }) => name === languageRuleName);
    if (rules) found.add(rules);
    if (!breakRules.cascade) break;
  }
  return [...found];
}
