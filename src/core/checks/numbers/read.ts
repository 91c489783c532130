import type { NumberFacts } from '../facts.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { readDigits } from './digit-mention.ts';
import type { Draft } from './draft.ts';
import { Role } from './lexicon.ts';
import type { NumberMention, NumberReading } from './mention.ts';
import { nameAt } from './names.ts';
import { isJoined, phraseAt, scan, type Token } from './scan.ts';
import { sequenceAt } from './sequence.ts';
import { type UnitMention, unitsAfter } from './unit-mention.ts';

const nothing: NumberReading = {
  digits: [],
  words: [],
  others: [],
  names: [],
  units: [],
  isAfternoon: false,
  isComplete: false,
  namesYear: false,
};

/**
 * The numbers of a text, with what they count, and its months and days of the week. Addresses of pages and mail are left
 * out: what stands in them is no number. Linear in the text's length.
 *
 * @example readNumbers('3,5 M€ en mars', fr).digits // values [3500000, 3.5], units ['EUR']
 */
export function readNumbers(text: string, facts: NumberFacts): NumberReading {
  const visible = withoutAddresses(text);
  const tokens = scan(visible, facts);
  if (tokens.length === 0) return nothing;
  const draft: Draft = {
    text: visible,
    tokens,
    facts,
    digits: [],
    words: [],
    others: [],
    names: [],
    units: [],
    isAfternoon: false,
    isComplete: false,
    namesYear: false,
  };
  for (let at = 0; at < tokens.length; ) at += readAt(draft, at);
  return draft;
}

/** Reads what begins at a token; returns how many tokens it takes. */
function readAt(draft: Draft, at: number): number {
  const { text, tokens } = draft;
  const token = tokens[at] as Token;
  if (token.number) return readDigits(draft, at, token.number);
  if (token.roman) readRoman(draft, token);
  // Most words only continue what another begins.
  if (!token.entry || (token.entry.roles & beginning) === 0) return 1;
  noteMeaning(draft, at);
  const name = nameAt(draft, at);
  if (name > 0) return name;
  const sequence = sequenceAt(text, tokens, at);
  if (!sequence) return 1;
  const { value, isSure, length, end } = sequence;
  const units = unitsAfter(draft, at + length);
  const mention: NumberMention = {
    kind: 'words',
    start: token.start,
    end,
    values: units && isHalfAt(draft, units.next) ? [value + 0.5, value] : [value],
    ...(units && measured(token.start, units)),
  };
  (isSure ? draft.words : draft.others).push(mention);
  return units ? units.next - at : length;
}

/** Whether a half follows a unit: `deux heures et demie`, which is half past two as well. */
function isHalfAt({ text, tokens }: Draft, at: number): boolean {
  return isJoined(text, tokens, at) && phraseAt(text, tokens, at, Role.half) !== undefined;
}

function measured(start: number, { ids, end }: UnitMention): Pick<NumberMention, 'units' | 'measure'> {
  return { units: ids, measure: { start, end } };
}

const beginning = ~(Role.half | Role.link | Role.unitLink | Role.sign | Role.clockHour);

function readRoman(draft: Draft, { roman, start, end }: Token): void {
  if (!roman) return;
  const list = { ordinal: draft.digits, sure: draft.words, loose: draft.others }[roman.certainty];
  list.push({ kind: roman.certainty === 'ordinal' ? 'digits' : 'roman', start, end, values: [roman.value] });
}

/** What a word says of the text as a whole. */
function noteMeaning(draft: Draft, at: number): void {
  const { text, tokens, units } = draft;
  const unit = phraseAt(text, tokens, at, Role.unit);
  if (unit) for (const id of unit.phrase.units) units.push(id);
  if (phraseAt(text, tokens, at, Role.afternoon)) draft.isAfternoon = true;
  if (phraseAt(text, tokens, at, Role.complete)) draft.isComplete = true;
  if (phraseAt(text, tokens, at, Role.relativeYear)) draft.namesYear = true;
}
