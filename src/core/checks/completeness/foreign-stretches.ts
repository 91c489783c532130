import type { Language } from '../../ports.ts';
import type { SegmentContext } from '../check.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { composed } from './composed.ts';
import { copiedRuns } from './copied-runs.ts';
import { otherLanguages } from './other-languages.ts';
import { Sign, type Signs, signReader, signsOf } from './signs.ts';
import { listWords, type Word } from './word-list.ts';

/** Words of a target that are left in another language than its own. */
export interface Stretch {
  /** UTF-16 offsets into the target, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the language. */
  readonly language: string;
}

/** Words in a window that the detector is asked about: fewer tell too little, more hide a clause. */
const windowLength = 6;

/** Questions to the detector about one target, each of which takes long; further windows of so long a text tell nothing new. */
const mostAsked = 500;

/** Whether a target may have a stretch in another language; one strange word tells nothing but where it is the source's. */
function isPartSuspect({ source, sourceInNames, alien, firstAlien }: Signs, sourceText: string): boolean {
  return source > 0 || sourceInNames > 0 || alien > 1 || (alien > 0 && composed(sourceText).includes(firstAlien));
}

/** Whether the detector is to be asked about some windows of a target. */
export function isWindowSuspect({ source, sourceInNames, alien, lower }: Signs): boolean {
  return lower >= 4 && (alien >= 3 || (source > 0 && source + sourceInNames + alien >= 3));
}

/**
 * The stretches of a target that are in another language: words copied from the source that are no names, and windows
 * of six words with function words of the source, or with words that the target's language can't spell, of which the
 * detector says so. In order, none touching another.
 */
export function foreignStretches(context: SegmentContext): readonly Stretch[] {
  const signs = signsOf(context);
  if (!isPartSuspect(signs, context.source)) return [];
  const { source, target } = context.environment;
  const readWord = signReader(source, target);
  const words = listWords(withoutAddresses(context.target));
  const marks = words.map(({ folded, isLower }) => (isLower ? readWord(folded) : 0));
  const ofSource = listWords(context.source);
  const language: (string | undefined)[] = words.map(() => undefined);
  for (const { from, to } of copiedRuns(ofSource, words, 3)) {
    const run = words.slice(from, to);
    const opensSource = run[0]?.folded === ofSource[0]?.folded;
    const isTitle = isQuotedTitle(context.target, run);
    if (!isTitle && isLeft(run, opensSource, context.environment)) language.fill(source.name, from, to);
    // What both sides quote shows nothing in the windows around it.
    else marks.fill(0, from, to);
  }
  markSingleWords(context, { words, marks, language }, ofSource);
  if (isWindowSuspect(signs)) askWindows(context, { words, marks, language });
  return joined(words, language, context.target);
}

/**
 * Whether a copied run is text that was left, and not a name or the title of a work: by a function word that names do
 * not have, or by two lower-case words beside one that they have, unless a capital opens the run.
 */
function isLeft(run: readonly Word[], opensSource: boolean, pair: Pair): boolean {
  const counts = { strong: 0, weak: 0, elided: 0, plain: 0, alien: 0, accented: 0 };
  // The capital of the source's first word is the sentence's.
  for (const [index, { isLower, folded }] of run.entries())
    if (isLower || (opensSource && index === 0)) countRunWord(folded, counts, pair);
  const isNamed = !opensSource && run[0]?.isLower === false;
  const { strong, weak, elided, plain, alien, accented } = counts;
  if (strong > 0 && (strong + weak + plain >= 2 || run.length >= 4)) return true;
  if ((isNamed && run.length <= 6) || weak + plain < 3) return false;
  return plain >= 2 ? weak + elided + accented > 0 : alien > 0;
}

function countRunWord(word: string, counts: RunCounts, { source, target }: Pair): void {
  const isFunctionWord = source.checks.functionWords.has(word) && !target.checks.functionWords.has(word);
  if (!isFunctionWord) {
    if (word.length > 2) counts.plain++;
    if (target.checks.canSpell(word)) return;
    counts.alien++;
    if (/[^a-z]/u.test(word)) counts.accented++;
  } else if (!source.checks.nameWords.has(word)) counts.strong++;
  // The `d` of `coup d’état`, which makes no clause of an expression.
  else if (word.length === 1) counts.elided++;
  else counts.weak++;
}

type RunCounts = Record<'strong' | 'weak' | 'elided' | 'plain' | 'alien' | 'accented', number>;
type Pair = { readonly source: Language; readonly target: Language };

/** Words of a title: what is longer is somebody's words. */
const titleLength = 7;

/** Whether a short run is all that stands between two quotation marks and begins with a capital: the title of a work. */
function isQuotedTitle(text: string, run: readonly Word[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first.isLower || run.length > titleLength) return false;
  return (
    /["“‘«„]\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start)) &&
    /^\s?["”’»“]/u.test(text.slice(last.end, last.end + 2))
  );
}

/** A shorter word may be a foreign particle of a name. */
const minLetters = 5;

/**
 * Marks lower-case words of the source that the target's language can't spell and that look like the source's. What is
 * quoted or stands in brackets is there for its form, and a part of a compound may be a name's.
 */
function markSingleWords(
  { target: text, environment }: SegmentContext,
  reading: Reading,
  ofSource: readonly Word[],
): void {
  const { source, target } = environment;
  let inSource: ReadonlySet<string> | undefined;
  for (const [index, { start, end, folded, isLower }] of reading.words.entries()) {
    if (!isLower || folded.length < minLetters || !((reading.marks[index] ?? 0) & Sign.alien)) continue;
    if (!source.checks.looksOwn(folded) || target.checks.looksOwn(folded)) continue;
    if (/[-\u2010\u2011'’"“”‘«»]/u.test((text[start - 1] ?? '') + (text[end] ?? ''))) continue;
    if (isInBrackets(text, start)) continue;
    inSource ??= new Set(ofSource.filter((word) => word.isLower).map((word) => word.folded));
    if (inSource.has(folded)) reading.language[index] ??= source.name;
  }
}

/** Whether a bracket is open at an offset, within what a gloss may take. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

interface Reading {
  readonly words: readonly Word[];
  readonly marks: readonly number[];
  readonly language: (string | undefined)[];
}

function askWindows({ environment }: SegmentContext, { words, marks, language }: Reading): void {
  const { tools, target } = environment;
  if (!tools?.detectLanguage) return;
  const tags = Object.keys(otherLanguages);
  let asked = 0;
  for (let from = 0; from + windowLength <= words.length && asked < mostAsked; from++) {
    const to = from + windowLength;
    if (language[from] !== undefined && language[to - 1] !== undefined) continue;
    const window = words.slice(from, to);
    if (!isOddWindow(window, marks, from)) continue;
    asked++;
    const found = tools.detectLanguage(window.map(({ folded }) => folded).join(' '), tags);
    if (!found || found.tag === target.tag || found.lead < 0.04) continue;
    language.fill(otherLanguages[found.tag], from, to);
  }
}

/** Whether most words of a window are in lower case, and it has more signs of another language than of its own. */
function isOddWindow(window: readonly Word[], marks: readonly number[], from: number): boolean {
  let lower = 0;
  let odd = 0;
  let strong = 0;
  let alien = 0;
  let own = 0;
  for (const [index, { isLower }] of window.entries()) {
    const mark = marks[from + index] ?? 0;
    if (isLower) lower++;
    if (mark & Sign.own) own++;
    if (mark & Sign.source) strong++;
    if (mark & Sign.alien) alien++;
    if (mark & (Sign.source | Sign.sourceInNames | Sign.alien)) odd++;
  }
  return lower >= 4 && odd >= 3 && odd > own && (strong > 0 || alien >= 3);
}

function joined(words: readonly Word[], language: readonly (string | undefined)[], text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < words.length; ) {
    const name = language[from];
    let to = from + 1;
    while (to < words.length && language[to] === name) to++;
    const [first, last] = [words[from], words[to - 1]];
    if (name !== undefined && first && last && first.start < text.length)
      stretches.push({ start: first.start, end: last.end, language: name });
    from = to;
  }
  return stretches;
}
