import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';

/**
 * Two words that a mark glues together: `word,word`, `end.Next`, `text(note)`, `said“yes”`. Figures (`1,234`), single
 * letters (`U.S.A.`, `x,y`, `word(s)`), addresses, file names and code are let pass, and all that the source has in the
 * same form. Straight quotation marks are let pass too but behind a colon, since they do not show which side
 * lacks the space.
 */
export const missingSpace: Check = {
  id: 'missing-space',
  title: 'Space missing at a mark',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'Two words without a space read as one and do not break at the end of the line.',
  falseAlarms: { en: 0, vi: 1.1 },
  examples: {
    passes: [
      ['en', 'Voir example.com ou 1 234 U.S.A.', 'See example.com or 1,234 U.S.A.'],
      ['vi', 'Il part, puis revient.', 'Anh ấy đi, rồi quay lại.'],
    ],
    fails: [
      ['en', 'Il part, puis revient.', 'He leaves,then comes back.'],
      ['vi', 'Il part. Elle reste.', 'Anh ấy đi.Cô ấy ở lại.'],
    ],
  },
  run(context) {
    const { source, target } = context;
    const findings = [];
    for (const { 0: mark, index: at } of target.matchAll(candidates)) {
      if (!isGlued(target, at, mark) || isCode(target, at)) continue;
      if (!source.includes(target.slice(Math.max(0, at - 2), at + 3))) findings.push(report(mark, at, context));
    }
    return findings;
  },
};

/** Marks with no space behind them; what stands before them is looked at only then. */
const candidates = /[,;!?….:(“”](?=[\p{L}\p{N}"“£$€])/gu;

function isGlued(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 4);
  switch (mark) {
    case '.':
      return /\p{L}\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
    case ':':
      return isWord(before) && (isWord(after) || /^"\p{L}/u.test(after));
    case '(':
      return isWord(before) && /^(?:["“£$€]|[\p{L}\p{N}][\p{L}\p{N} ]{2})/u.test(after);
    case '“':
      return /[\p{L}\p{M},:]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
    case '”':
      return /[\p{L}.,!?]$/u.test(before) && /^\p{L}/u.test(after);
    default:
      return isBetweenWords(before, after) || (mark === ',' && isAtFigure(before, after));
  }
}

/** Two letters, at the end or the beginning of what stands beside a mark. */
function isWord(part: string): boolean {
  return /^\p{L}[\p{L}\p{M}]/u.test(part);
}

function isBetweenWords(before: string, after: string): boolean {
  return /[\p{L}\p{M}]$/u.test(before) && /^\p{L}/u.test(after) && (isWord(before) || isWord(after));
}

function isAtFigure(before: string, after: string): boolean {
  return (/\d$/u.test(before) && isWord(after)) || (isWord(before) && /^\d/u.test(after));
}

function report(mark: string, at: number, context: SegmentContext): Finding {
  const opens = mark === '(' || mark === '“';
  return findingOf(missingSpace, context, {
    message: `There is no space ${opens ? 'before' : 'behind'} “${mark}”. Add one.`,
    start: at,
    end: at + mark.length,
    actual: mark,
    expected: [opens ? ` ${mark}` : `${mark} `],
  });
}

/** How much of the text around a mark is looked at for signs of code. */
const around = 60;

/** Whether the mark stands in an address, a path, a call or an entity. */
function isCode(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - around), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + around))?.[0] ?? '';
  return /[/@\\_=&#{}<>]|www\.|\(\)/u.test(before + after);
}
