import type { Finding } from '../../finding.ts';
import { type DocumentCheck, findingOf, type SegmentContext } from '../check.ts';
import { targetAnchors } from '../identity/anchors.ts';
import { wordKeys } from '../identity/known-names.ts';
import { isForeign } from '../identity/name-difference.ts';
import type { NameWord } from '../identity/read-names.ts';
import { isRespelt, lettersApart } from '../identity/respelling.ts';
import { comparedBySegment } from './by-segment.ts';

/**
 * A name that two translations of one segment spell differently, in a letter or two, and the source not at all like
 * either: it is spelt in another way there, or not named. Where the source has it as one of the two, `names` tells.
 */
export const languagesDifferName: DocumentCheck = {
  id: 'languages-differ-name',
  title: 'Languages that disagree on a name',
  category: 'accuracy',
  severity: 'minor',
  why: 'Readers of the two versions take one person or firm for two.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en vi', 'Le président russe est arrivé.', 'President Putin has arrived.', 'Tổng thống Putin đã đến.'],
      ['en vi', 'La ministre est là.', 'Minister Claire Fontanel is here.', 'Bộ trưởng đã có mặt.'],
    ],
    fails: [
      [
        'en vi',
        'Le dirigeant de la firme a parlé.',
        'The head of the firm, Paul Hartmann, spoke.',
        'Người đứng đầu hãng, ông Paul Hartmnan, đã phát biểu.',
      ],
    ],
  },
  begin: () => comparedBySegment(namesOf, differenceOf),
};

/** Shorter names are too easily like one another. */
const shortest = 5;
/** Names that are compared: every one meets every other. */
const most = 20;

/** The names of the target that the source does not have. */
function namesOf(context: SegmentContext): readonly NameWord[] | undefined {
  const { names } = targetAnchors(context);
  if (names.length === 0) return undefined;
  // What costs least comes first: most names stand in the source as they are.
  const words = names
    .flatMap((name) => name.words)
    .filter(({ key, text }) => key.length >= shortest && !context.source.includes(text))
    .filter((word) => isForeign(word, context));
  if (words.length === 0) return undefined;
  const inSource = new Set(wordKeys(context.source));
  const own = words.filter((word) => !inSource.has(word.key)).slice(0, most);
  return own.length === 0 ? undefined : own;
}

function differenceOf(
  context: SegmentContext,
  own: readonly NameWord[],
  others: readonly NameWord[],
  otherLang: string,
): Finding | undefined {
  const known = new Set(others.map(({ key }) => key));
  const mine = new Set(own.map(({ key }) => key));
  for (const word of own) {
    if (known.has(word.key)) continue;
    const other = others.find(
      ({ key }) => !mine.has(key) && lettersApart(word.key, key, 2) <= 2 && !isRespelt(word.key, key),
    );
    if (other && !isInSource(context, word, other)) return toldOf(context, word, other, otherLang);
  }
  return undefined;
}

/** Whether the source has a name so like the two that `names` compares it with each of them. */
function isInSource(context: SegmentContext, word: NameWord, other: NameWord): boolean {
  return wordKeys(context.source).some(
    (key) => key.length >= shortest && Math.min(lettersApart(key, word.key, 2), lettersApart(key, other.key, 2)) <= 2,
  );
}

function toldOf(context: SegmentContext, word: NameWord, other: NameWord, otherLang: string): Finding {
  return findingOf(languagesDifferName, context, {
    message: `${otherLang} has the name ${other.text} here and ${context.trgLang} ${word.text}. Find out how it is spelt, and mend the other translation.`,
    start: word.start,
    end: word.end,
    actual: word.text,
  });
}
