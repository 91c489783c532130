import { countWords } from '../../text.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { endOf, type TextEnd } from './end-of.ts';
import { isHeadline } from './headline.ts';
import { isQuestion } from './question.ts';

/**
 * An end mark that the target lacks, adds or changes. Quotation marks and brackets behind it do not count. Let pass are:
 * - a headline that loses its full stop, since French headlines may be sentences and others' have no stop;
 * - a full stop behind a whole sentence whose source has none, since it mends the source; behind a headline it is reported;
 * - a question mark for a full stop where the target is worded as a question, or where the source has its question
 *   mark elsewhere and the target has no fewer and no more;
 * - a comma for a colon or semicolon, as English has it before direct speech and in lists.
 */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  title: 'Different end punctuation',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A lost question mark changes what is said, and a lost full stop runs two sentences together.',
  falseAlarms: { en: 2.2, vi: 6.5 },
  examples: {
    passes: [
      ['en', 'Il demande si le texte est prêt.', 'He asks whether the text is ready.'],
      ['en', '« Le texte est prêt », dit-elle.', '“The text is ready,” she says.'],
      ['vi', 'Le texte est-il prêt ?', 'Văn bản đã sẵn sàng chưa?'],
    ],
    fails: [
      ['en', 'Le texte est-il prêt ?', 'Is the text ready.'],
      ['vi', 'Le comité adopte le texte.', 'Ủy ban thông qua văn bản'],
    ],
  },
  run(context) {
    const source = endOf(context.source);
    const target = endOf(context.target);
    if (source.start === 0 || target.start === 0 || source.mark === target.mark) return [];
    if (isAccepted(source, target, context)) return [];
    const found = target.mark === '' ? 'no end mark' : `“${target.mark}”`;
    const wanted = source.mark === '' ? 'none' : `“${source.mark}”`;
    return [
      findingOf(endPunctuation, context, {
        message: `The target ends with ${found}, the source with ${wanted}.`,
        start: target.start,
        end: target.end,
        actual: context.target.slice(target.start, target.end),
        expected: [source.mark],
      }),
    ];
  },
};

function isAccepted(source: TextEnd, target: TextEnd, context: SegmentContext): boolean {
  const change = `${source.mark}→${target.mark}`;
  if (change === '.→') return !target.isComma && isHeadline(context);
  if (change === '→.')
    return (
      endsInInitial(context.target, target) ||
      endsInAbbreviation(context, target) ||
      (isSentence(context.source, source) && !context.isTitle)
    );
  if (change === ':→' || change === ';→') return target.isComma;
  if (isMoved(context, /[?？]/gu)) return true;
  return (
    (change === '.→?' || change === '→?') && isQuestion(context.target, context.environment.target.checks.questions)
  );
}

/** Whether both texts have the same number of a mark, of which one has its at the end. */
function isMoved({ source, target }: SegmentContext, mark: RegExp): boolean {
  const count = source.match(mark)?.length ?? 0;
  return count > 0 && count === (target.match(mark)?.length ?? 0);
}

/** Whether the full stop is that of an initial or an initialism: `A.I.`, `Johnson J.` */
function endsInInitial(text: string, { start }: TextEnd): boolean {
  return /(?<![\p{L}\p{M}\p{N}])\p{L}$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether the full stop is that of a short text's abbreviation, as in the cell of a table: `Total incl.`, `Jan.–Mar.` */
function endsInAbbreviation({ target, environment }: SegmentContext, { start }: TextEnd): boolean {
  if (start > longestCell) return false;
  const word = /\p{L}+$/u.exec(target.slice(0, start))?.[0].toLowerCase() ?? '';
  return Object.values(environment.target.segmentation.abbreviations).some((known) => known.has(word));
}

/** Cells are shorter than sentences. */
const longestCell = 30;

/** Headlines are shorter, and do not end in a comma. */
const wordsOfSentence = 9;

function isSentence(text: string, end: TextEnd): boolean {
  return end.isComma || countWords(text) >= wordsOfSentence;
}
