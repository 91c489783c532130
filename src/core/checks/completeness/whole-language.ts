import type { Language } from '../../ports.ts';
import type { SegmentContext } from '../check.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { onceASegment } from '../once-a-segment.ts';
import { otherLanguages } from './other-languages.ts';
import { type Signs, signsOf } from './signs.ts';
import { isCopy } from './untranslated.ts';
import { listWords } from './word-list.ts';

/** The language that a target is written in, where it is not the one that it should be. */
export interface WholeLanguage {
  readonly tag: string;
  readonly name: string;
}

/**
 * The language of a whole target that is not in its own. The source's language shows by its function words; for any
 * other, and for short texts, a target that is suspect is given to the detector, without the names that the source has
 * too. A copy of the source counts as none: it is untranslated. Computed once a segment.
 */
export const wholeLanguage: (context: SegmentContext) => WholeLanguage | undefined = onceASegment(find);

/**
 * Whether the detector is to be asked for the language of a target. A Vietnamese text that lost its diacritics is not to
 * be taken for Italian: all its words are syllables still.
 */
export function isWholeSuspect(signs: Signs, target: Language): boolean {
  const { words, lower, own, source, alien, alienCapitals } = signs;
  if (own * 6 > lower) return false;
  if (lower < 2) return alien + alienCapitals >= 2 && (alien + alienCapitals) * 2 >= words;
  if (alien * 2 >= lower && (alien >= 2 || target.checks.hasStrictSpelling)) return true;
  return !target.checks.hasStrictSpelling && own === 0 && (lower >= 4 || source > 0);
}

function find(context: SegmentContext): WholeLanguage | undefined {
  const { source, target } = context.environment;
  const signs = signsOf(context);
  const { own, words } = signs;
  const ofSource = signs.source + signs.sourceInNames;
  const isSource = signs.source >= 1 && ofSource >= 3 && ofSource > 3 * own && ofSource * 6 >= words;
  if (!isSource && !isWholeSuspect(signs, target)) return undefined;
  if (isCopy(context.source, context.target)) return undefined;
  return isSource ? { tag: source.tag, name: source.name } : detect(context, target.tag);
}

function detect({ source, target, environment }: SegmentContext, own: string): WholeLanguage | undefined {
  const { detectLanguage } = environment.tools ?? {};
  if (!detectLanguage) return undefined;
  const inSource = new Set(listWords(source).map(({ folded }) => folded));
  const words = listWords(withoutAddresses(target)).filter(({ folded, isLower }) => isLower || !inSource.has(folded));
  const text = words.map(({ folded }) => folded).join(' ');
  const found = detectLanguage(text, Object.keys(otherLanguages));
  if (!found || found.tag === own || found.lead < leadFor(text.length)) return undefined;
  // What is quoted from a third language stands in the source too.
  const isQuoted = found.tag !== environment.source.tag && words.every(({ folded }) => inSource.has(folded));
  return isQuoted ? undefined : { tag: found.tag, name: otherLanguages[found.tag] ?? found.tag };
}

/** Short texts have to show their language more clearly. */
function leadFor(letters: number): number {
  return letters < 30 ? 0.08 : 0.04;
}
