import type { SegmentationFacts } from '../facts.ts';
import { abbreviationRules } from './abbreviation-rules.ts';
import type { LanguageRules } from './break-rules.ts';
import { endRules } from './end-rules.ts';
import { markRules } from './mark-rules.ts';

/**
 * The built-in rules for a language as SRX break rules, as near as expressions come, for tools that read SRX: no rule of
 * the kind can weigh the length of lines, or tell an opening straight quotation mark from a closing one in every case.
 * They are written in the syntax that ICU and Java share, without look-around or flags, so that OmegaT, Okapi and
 * LanguageTool take them too, and words as they are composed in NFC. Every rule has a comment.
 *
 * @param name of the language rule, such as `French`
 */
export function breakRulesOf(facts: SegmentationFacts, name: string): LanguageRules {
  return { name, rules: [...markRules(facts), ...abbreviationRules(facts), ...endRules(facts)] };
}
