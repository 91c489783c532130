import type { Language } from '../../ports.ts';
import type { SegmentContext } from '../check.ts';
import { onceASegment } from '../once-a-segment.ts';
import { remembered } from '../remembered.ts';
import { sourceAnchors, targetAnchors } from './anchors.ts';
import { knownNames, searchableKeys } from './known-names.ts';
import { nameKey } from './name-key.ts';
import type { Name, NameWord } from './read-names.ts';
import { isRespelt, lettersApart } from './respelling.ts';

/** A word of a name of the source, and the name. */
export interface NamePart {
  readonly word: NameWord;
  readonly name: Name;
}

/** A word of a name and a word of the target that differs from it in a letter or two. */
export interface Alteration extends NamePart {
  readonly other: NameWord;
}

/** A name of the target, and those of its words that the source does not have. */
export interface ExtraName {
  readonly name: Name;
  readonly words: readonly NameWord[];
}

/** How the names of a segment's source stand in its target. Names of places and common words are left out. */
export interface NameDifference {
  /** Words of names that the target has in the same letters. */
  readonly kept: readonly NamePart[];
  readonly altered: readonly Alteration[];
  /** Words of names that nothing in the target is like. */
  readonly missing: readonly NamePart[];
  /** Names of the target with a word that the source does not have and that is no word of the target's language. */
  readonly extra: readonly ExtraName[];
}

/** Words that are compared with each other: no sentence has more names, and every one meets every other. */
const most = 60;

const none: NameDifference = { kept: [], altered: [], missing: [], extra: [] };
/** How the names of a segment's source and target differ. Computed once a segment. */
export const nameDifference: (context: SegmentContext) => NameDifference = onceASegment((context) =>
  sourceAnchors(context).names.length === 0 ? none : compare(context),
);

function compare(context: SegmentContext): NameDifference {
  const ofTarget = targetWords(context);
  const inTarget = new Set(ofTarget.map(({ key }) => key));
  const kept: NamePart[] = [];
  const rest: NamePart[] = [];
  for (const name of sourceAnchors(context).names)
    for (const word of name.words) (inTarget.has(word.key) ? kept : rest).push({ name, word });
  const own = rest.filter((part) => isName(part.word, context) && !isRuler(part, context)).slice(0, most);
  const near = extraWords(ofTarget, context);
  if (own.length + near.length === 0) return { ...none, kept };
  const { altered, missing } = sortOut(own, near, context);
  // A name that stands twice may be misspelt once.
  const left = near.filter((word) => !altered.some(({ other }) => other === word));
  const again = left.length === 0 ? [] : kept.filter(({ word }) => isName(word, context)).slice(0, most);
  return {
    kept,
    altered: [...altered, ...alterations(again, left, context)],
    missing,
    extra: missing.length === 0 ? [] : extraNames(near, context),
  };
}

/** The names that are not in the target as they are: those that something is like, and the others. */
function sortOut(
  parts: readonly NamePart[],
  near: readonly NameWord[],
  context: SegmentContext,
): Pick<NameDifference, 'altered' | 'missing'> {
  if (parts.length === 0) return none;
  const words = searchableKeys(context.target);
  const source = knownNames(context.environment.source.checks.identity);
  const absent = parts.filter(({ word }) => !words.includes(` ${word.key} `));
  const altered = alterations(absent, near, context);
  const missing = absent.filter(({ word, name }) => {
    const { key } = word;
    // Words that may be translated can be misspelt, but are not missed.
    if (source.isOfPlace(key) || source.isCommon(key)) return false;
    if (key.length >= 5 && words.replaceAll(' ', '').includes(key)) return false;
    return (
      nearest(key, near, context, 2) === undefined &&
      !altered.some((other) => other.word === word && other.name === name)
    );
  });
  return { altered, missing };
}

function alterations(
  parts: readonly NamePart[],
  near: readonly NameWord[],
  context: SegmentContext,
): readonly Alteration[] {
  const source = knownNames(context.environment.source.checks.identity);
  const taken = new Set<NameWord>();
  return parts.flatMap((part) => {
    const { key } = part.word;
    const other = nearest(key, near, context, source.isOfPlace(key) || source.isCommon(key) ? 1 : 2);
    if (other === undefined || other === 'respelt' || taken.has(other)) return [];
    taken.add(other);
    return [{ ...part, other }];
  });
}

/** Whether a word with a capital stays as it is: a name, or a word that both languages write alike. */
function isName({ text, key }: NameWord, { environment }: SegmentContext): boolean {
  const { identity, functionWords } = environment.source.checks;
  if (functionWords.has(text.toLowerCase()) || romanNumeral.test(text)) return false;
  const source = knownNames(identity);
  const target = knownNames(environment.target.checks.identity);
  if (source.isOfPlace(key)) return target.isOfPlace(key);
  return !source.isCommon(key) || environment.target.checks.identity.capitalised.has(key);
}

/** Whether a name stands alone behind a title and is one of kings and popes, which are translated: `le pape François`. */
function isRuler({ word, name }: NamePart, { source, environment }: SegmentContext): boolean {
  if (name.words.some(({ text }) => text !== word.text && !romanNumeral.test(text))) return false;
  if (!environment.source.segmentation.rulers.has(word.text.toLowerCase())) return false;
  return /\p{Ll}{3,12} $/u.test(source.slice(Math.max(0, word.start - 13), word.start));
}

const romanNumeral = /^[XVI]+(?:e|er|ère)?$/u;

function targetWords(context: SegmentContext): readonly NameWord[] {
  return targetAnchors(context).names.flatMap(({ words }) => words);
}

/** Names of the target that the source does not have anywhere, and that are no words of the target's language. */
function extraWords(ofTarget: readonly NameWord[], context: SegmentContext): readonly NameWord[] {
  const names = new Set(sourceAnchors(context).names.flatMap(({ words }) => words.map(({ key }) => key)));
  const extra = ofTarget.filter((word) => !names.has(word.key) && isForeign(word, context));
  if (extra.length === 0) return extra;
  const words = searchableKeys(context.source);
  return extra.filter(({ key }) => !words.includes(` ${key} `)).slice(0, most);
}

function extraNames(extra: readonly NameWord[], context: SegmentContext): readonly ExtraName[] {
  if (extra.length === 0) return [];
  const words = new Set(extra);
  return targetAnchors(context)
    .names.map((name) => ({ name, words: name.words.filter((word) => words.has(word)) }))
    .filter((name) => name.words.length > 0);
}

/** Whether a word of the target is a name rather than a word of its language. */
export function isForeign(word: NameWord, { environment: { target } }: SegmentContext): boolean {
  let test = foreignTo.get(target);
  if (!test) {
    test = remembered((text) => isForeignTo(target, text, nameKey(text)));
    foreignTo.set(target, test);
  }
  return test(word.text);
}

const foreignTo = new WeakMap<Language, (text: string) => boolean>();

function isForeignTo({ checks: { identity, functionWords } }: Language, text: string, key: string): boolean {
  const known = knownNames(identity);
  if (key.length < 3 || functionWords.has(text.toLowerCase())) return false;
  return !known.isOfPlace(key) && !known.isCommon(key) && identity.isNativeWord?.(key) !== true;
}

/** The word that a name was probably meant to be; `respelt` where it is the same name in the target's spelling. */
function nearest(
  key: string,
  words: readonly NameWord[],
  { environment }: SegmentContext,
  letters: number,
): NameWord | 'respelt' | undefined {
  const { respelling } = environment.source.checks.identity;
  const limit = Math.min(letters, key.length < 4 ? 0 : key.length < 6 ? 1 : 2);
  let found: NameWord | undefined;
  let least = limit + 1;
  for (const word of words) {
    if (isRespelt(key, word.key, respelling)) return 'respelt';
    const apart = lettersApart(key, word.key, limit);
    if (apart >= least) continue;
    found = word;
    least = apart;
  }
  return found;
}
