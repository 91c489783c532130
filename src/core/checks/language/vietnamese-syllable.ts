import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import type { SyllableFacts } from '../facts.ts';
import { type KnownWord, ofWord } from '../known-word.ts';
import { bareWord, wordsOf } from './known-words.ts';
import { isInCode, targetWords, type WrittenWord } from './written-words.ts';

/**
 * A word in small letters that is written as Vietnamese and that its orthography cannot have: a rhyme that does not exist,
 * k where c belongs, two tone marks, a tone that no syllable with such an end has. Names and words of the source are left
 * alone, and so is what has no Vietnamese letter.
 */
export const vietnameseSyllable: Check = {
  id: 'vietnamese-syllable',
  title: 'Impossible Vietnamese syllable',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'It is a slip of the keyboard, which turns a word into none or leaves its accents in pieces.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['vi', 'Le secteur a besoin de pétrole.', 'Ngành này cần dầu mỏ và khí ôxy.'],
      ['vi', 'Un café crème, s’il vous plaît.', 'Cho tôi một ly café crème.'],
    ],
    fails: [
      ['vi', 'Le secteur croît vite.', 'Nghành này, hay nói đúng hơn là nghành dịch vụ, phát triển nhanh.'],
      ['vi', 'Le projet a été adopté.', 'Dự án đã đựơc thông qua.'],
      ['vi', 'Mais personne ne le sait.', 'Nhưng khôgn ai biết điều đó.'],
    ],
  },
  run(context) {
    const facts = context.environment.target.checks.syllables;
    if (!facts) return [];
    const isWrong = wrongWords(facts);
    const findings: Finding[] = [];
    for (const word of targetWords(context)) {
      if (!isWrong(word.known) || isLeftAlone(word, context)) continue;
      findings.push(findingFor(word, context));
      if (findings.length === mostWords) break;
    }
    return findings;
  },
};

/** How many words of a segment are told; more of them are another language. */
const mostWords = 10;
const remembered = new WeakMap<SyllableFacts, (word: KnownWord) => boolean>();

/** Whether a word is one that the orthography cannot have. */
function wrongWords(facts: SyllableFacts): (word: KnownWord) => boolean {
  const before = remembered.get(facts);
  if (before) return before;
  const isWrong = ofWord((word) => {
    const plain = word.normalize('NFC');
    return /^\p{Ll}{2,20}$/u.test(plain) && facts.isOwn(plain) && !facts.isPossible(plain);
  });
  remembered.set(facts, isWrong);
  return isWrong;
}

function isLeftAlone(word: WrittenWord, { target, source }: SegmentContext): boolean {
  if (isInCode(target, word) || /[-‐‑'’]/u.test(target[word.start - 1] ?? '')) return true;
  if (/[-‐‑'’]/u.test(target[word.end] ?? '')) return true;
  const bare = bareWord(word.text);
  return wordsOf(source).some((other) => bareWord(other) === bare);
}

function findingFor({ start, end, text }: WrittenWord, context: SegmentContext): Finding {
  return findingOf(vietnameseSyllable, context, {
    message: `“${text}” is no syllable that Vietnamese orthography allows. Check its letters and where its tone mark stands.`,
    start,
    end,
    actual: text,
  });
}
