import type { SegmentContext } from '../check.ts';

/** What beside its length shows that a part of a target was cut off, as a clause of a message; undefined where nothing does. */
export interface CutSign {
  readonly clause: string;
  /** How many deviations below the mean a target has to be for the sign to count. */
  readonly from: number;
}

/** The first sign that a target's beginning or end is missing. */
export function cutSign({ source, target, environment }: SegmentContext): CutSign | undefined {
  const last = lastWord(target);
  if (environment.target.checks.unfinished.has(last) && !environment.source.checks.unfinished.has(lastWord(source)))
    return { clause: `it ends with “${last}”`, from: 0.5 };
  if (/\p{Lu}/u.test(firstLetter(source)) && /\p{Ll}/u.test(firstLetter(target)))
    return { clause: 'it begins in the middle of a sentence', from: 0.8 };
  const [own, wanted] = [countSentences(target), countSentences(source)];
  if (wanted >= 2 && own < wanted)
    return { clause: `the source has ${wanted} sentences and the target ${own}`, from: 1.8 };
  return undefined;
}

/** The last word of a text where it is in lower case and stands before nothing but marks. */
function lastWord(text: string): string {
  const end = text.slice(-40).normalize('NFC');
  return /(?<![\p{L}\p{N}])[\p{Ll}]+(?=[^\p{L}\p{N}]{0,6}$)/u.exec(end)?.[0] ?? '';
}

function firstLetter(text: string): string {
  return /[\p{L}\p{N}]/u.exec(text.slice(0, 40))?.[0] ?? '';
}

/** The sentences of a text, by end marks behind a word of three letters or more; abbreviations are mostly shorter. */
function countSentences(text: string): number {
  return [...text.matchAll(/(?<=[\p{Ll}\d]{3})[.?!…]["”’»)]?(?=\s+["“‘«]?\s?\p{Lu}|\s*$)/gu)].length;
}
