import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { endOf } from './end-of.ts';

/**
 * A target that begins with a lower-case letter where the source begins with a capital. Let pass are a word that has its
 * capital further on (`iPhone`), that holds figures or signs (`mp3`, `index.html`), or that stands in the source in the
 * same form, a list's letter (`a)`), and a target that goes on with the sentence of the segment before.
 */
export const initialCapital: Check = {
  id: 'initial-capital',
  title: 'Lower case at the beginning',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A sentence without its capital looks cut off from what stood before.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'L’iPhone se vend bien.', 'iPhone sales are strong.'],
      ['vi', 'Le comité se réunit.', 'Ủy ban họp.'],
    ],
    fails: [
      ['en', 'Le comité se réunit.', 'the committee meets.'],
      ['vi', 'Le comité se réunit.', 'ủy ban họp.'],
    ],
  },
  run(context) {
    const found = /^[^\p{L}\p{N}]{0,4}(\p{Ll})/u.exec(context.target);
    if (!found || !/^[^\p{L}\p{N}]{0,4}\p{Lu}/u.test(context.source)) return [];
    const [lead, letter = ''] = found;
    // The letter belongs to a placeholder, a tag or an account: `${n} files`.
    if (/[{<%$@#&\\]/u.test(lead)) return [];
    const start = lead.length - letter.length;
    if (isName(context, start) || continues(context, lead)) return [];
    const capital = letter.toUpperCase();
    return [
      findingOf(initialCapital, context, {
        message: `The source begins with a capital letter, the target with “${letter}”. Write “${capital}”.`,
        start,
        end: lead.length,
        actual: letter,
        expected: [capital],
      }),
    ];
  },
};

/** How much of the first word is looked at. */
const longestWord = 40;

function isName({ source, target }: SegmentContext, start: number): boolean {
  const word = /^\S+/u.exec(target.slice(start, start + longestWord))?.[0] ?? '';
  if (/\p{Lu}|\p{N}|[._@/\\:#+&=(){}<>]\S/u.test(word) || /^\p{L}[.)]/u.test(word)) return true;
  const letters = /^[\p{L}\p{M}'’-]+/u.exec(word)?.[0] ?? '';
  return letters.length > 1 && new RegExp(`(?<![\\p{L}\\p{M}])${letters}(?![\\p{L}\\p{M}])`, 'u').test(source);
}

/** Whether the target goes on where the one before left off: it begins with an ellipsis, or that one has no end mark. */
function continues(context: SegmentContext, lead: string): boolean {
  if (/[….]/u.test(lead)) return true;
  const before = context.near(-1);
  if (!before || before.target === '') return false;
  return /[,;:–—-]\s*$/u.test(before.target.slice(-8)) && endOf(before.source).mark !== endOf(before.target).mark;
}
