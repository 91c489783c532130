import type { Draft } from './draft.ts';
import { Role } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import { type Found, isJoined, phraseAt, type Token } from './scan.ts';

/** Reads the month or day of the week that is named at a token; returns how many tokens the name takes, 0 where it is none. */
export function nameAt(draft: Draft, at: number): number {
  const { text, tokens } = draft;
  for (const field of ['month', 'weekday'] as const) {
    const found = phraseAt(text, tokens, at, Role[field]);
    if (found && isWrittenSo(draft, tokens[at] as Token) && !isNumber(draft, at + found.length))
      return readName(draft, at, field, found);
  }
  readNumbered(draft, at);
  return 0;
}

function readName(draft: Draft, at: number, field: NameMention['field'], { phrase, length, end }: Found): number {
  const { text, tokens, names } = draft;
  const { start } = tokens[at] as Token;
  const other = phraseAt(text, tokens, at, Role.loose);
  names.push({ field, start, end, value: phrase.value, isSure: other === undefined || other.length < length });
  // Vietnamese numbers the days from Sunday: Monday is the second.
  const numbered = field === 'month' ? phrase.value : phrase.value + 1;
  if (other && field === 'weekday')
    draft.words.push({ kind: 'words', start, end, values: [other.phrase.value], weekday: phrase.value });
  else draft.others.push({ kind: 'calendar', start, end, values: [numbered] });
  return length;
}

/** Whether a factor makes a number of what seemed a name: `thứ hai mươi`, the twentieth. */
function isNumber({ text, tokens }: Draft, next: number): boolean {
  return isJoined(text, tokens, next) && phraseAt(text, tokens, next, Role.factor) !== undefined;
}

/** Whether a name that is another word too has the capital, or the small letter, that makes it a name. */
function isWrittenSo({ text, facts }: Draft, { start, entry }: Token): boolean {
  if (!entry) return false;
  const isSmall = text[start] === text[start]?.toLowerCase();
  return isSmall ? !facts.capitalNames.includes(entry.word) : !facts.smallNames.includes(entry.word);
}

/** The month or day of the week whose number follows the word at a token: `tháng 3`, `thứ 2`. */
function readNumbered({ text, tokens, names }: Draft, at: number): void {
  const next = tokens[at + 1];
  const [value] = next?.number?.values ?? [];
  if (!next || value === undefined || !isJoined(text, tokens, at + 1)) return;
  const { start } = tokens[at] as Token;
  const { end } = next;
  if (value >= 1 && value <= 12 && phraseAt(text, tokens, at, Role.monthBefore))
    names.push({ field: 'month', start, end, value, isSure: true });
  if (value >= 2 && value <= 7 && phraseAt(text, tokens, at, Role.weekdayBefore))
    names.push({ field: 'weekday', start, end, value: value - 1, isSure: false });
}
