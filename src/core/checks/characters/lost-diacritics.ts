import { type Check, findingOf } from '../check.ts';
import { type Loss, lossesIn } from './losses.ts';
import { markedWords, marksOf } from './marked-words.ts';

/** Words that lost the marks of their letters: all, the tones, or the stroke of đ. */
export const lostDiacritics: Check = {
  id: 'lost-diacritics',
  title: 'Diacritics lost',
  category: 'linguistic-conventions',
  severity: 'major',
  why: 'Without its marks one Vietnamese syllable is any of twenty, so that the reader has to guess what is said.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['vi', 'Le comité se réunit demain à Hanoï.', 'Ủy ban họp ngày mai tại Hà Nội.'],
      ['vi', 'Il a lu « The Old Man and the Sea » hier.', 'Hôm qua anh ấy đã đọc “The Old Man and the Sea”.'],
      ['vi', 'Trong Kim a chanté.', 'Trong Kim đã hát.'],
    ],
    fails: [
      ['vi', 'Le comité se réunit demain à Hanoï.', 'Uy ban se hop vao ngay mai tai thu do.'],
      ['vi', 'Beaucoup de gens sont venus hier.', 'Hôm qua có rất nhieu người đến.'],
      ['vi', 'Le projet a été approuvé.', 'Dự án đã đươc phê duyệt.'],
    ],
  },
  run(context) {
    const marks = marksOf(context);
    if (!marks) return [];
    const losses = lossesIn(markedWords(context.target, marks), marks, wordsOf(context.source));
    const [first] = losses;
    if (!first) return [];
    return [
      findingOf(lostDiacritics, context, {
        message: messageOf(losses, first, context.target),
        severity: losses.some(({ words }) => words.length > 1) ? lostDiacritics.severity : 'minor',
        start: first.start,
        end: first.end,
        actual: context.target.slice(first.start, first.end),
      }),
    ];
  },
};

/** Whether a word, lower case, is the source's too: a name, or a word that was taken over. */
function wordsOf(source: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(source.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
    return words.has(word);
  };
}

function messageOf(losses: readonly Loss[], first: Loss, target: string): string {
  const count = losses.reduce((sum, { words }) => sum + words.length, 0);
  const text = target.slice(first.start, first.end);
  const shown = text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60))} …` : text;
  if (count === 1) return `“${shown}” is no word as it stands: it lost its diacritics. ${sentences[first.kind]}`;
  return `${count} words lost diacritics, the first at “${shown}”. ${sentences[first.kind]}`;
}

const sentences: Readonly<Record<Loss['kind'], string>> = {
  all: 'Write the marks of its letters and its tone.',
  tone: 'Marks that belong to it are missing or wrong. Write its letters and its tone in full.',
  stroke: 'The letter d stands where đ is meant. Write đ.',
};
