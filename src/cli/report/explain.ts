import type { Decision, Splitter } from '../../core/segment/splitter.ts';

/** Characters shown before a place and after it. */
const before = 24;
const after = 16;

/**
 * Why a line of text is split where it is, a row for each place where a sentence may end: `line:column`, `break` or
 * `join`, the rule's name, the text with a bar at the place, and what the rule is for; tabs between.
 *
 * @param number of the line, from 1
 */
export function explainLine(line: string, number: number, split: Splitter): string {
  return decisionsOf(line, split)
    .map(({ end, next, verdict, rule }) => {
      const shown = `${line.slice(Math.max(0, end - before), end)}|${line.slice(end, next + after)}`;
      return `${[`${number}:${end + 1}`, verdict, rule.name, shown.replace(/\s/gu, ' '), rule.intent].join('\t')}\n`;
    })
    .join('');
}

/** The decisions on a text as they are printed in JSON; `end` counts UTF-16 code units. */
export function explainText(text: string, split: Splitter): readonly { end: number; verdict: string; rule: string }[] {
  return decisionsOf(text, split).map(({ end, verdict, rule }) => ({ end, verdict, rule: rule.name }));
}

function decisionsOf(text: string, split: Splitter): readonly Decision[] {
  const decisions: Decision[] = [];
  split(text, (decision) => decisions.push(decision));
  return decisions;
}
