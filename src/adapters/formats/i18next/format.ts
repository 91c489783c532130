import { isCode, plainText } from '../../../core/content.ts';
import type { Content, Unit } from '../../../core/document.ts';
import type { Format, ReadOptions, Slot, SourceReading } from '../../../core/ports.ts';
import { unsegmentedUnit } from '../unsegmented-unit.ts';
import { contentOf } from './content.ts';
import { findingsOf } from './findings.ts';
import { addEvidence, escapeJson, habitsInContext, habitsOf, habitsToContext, noEvidence } from './habits.ts';
import { describeKey } from './key-notes.ts';
import { type JsonString, scanJson } from './scan.ts';
import { unescapeJson } from './unescape.ts';

/**
 * i18next JSON v4. Each string value with a letter or a digit outside its placeholders is a unit, named by its key
 * path; keys and everything that is not a string stay as they are. Addresses of pages, mails and files are no units.
 * A translated string is escaped as the original string was, or else as its document.
 */
export const i18next: Format = {
  id: 'i18next',
  extensions: ['.json'],
  read,
  render,
};

const address =
  /^(?:[a-z][a-z0-9+.-]*:\/\/\S+|(?:mailto|tel|data):\S+|www\.\S+|[^\s@]+@[^\s@]+\.[^\s@]+|\.{0,2}\/\S*\.[a-z0-9]{2,5}(?:[?#]\S*)?)$/iu;

function read(text: string, options: ReadOptions): SourceReading {
  const scan = scanJson(text);
  let evidence = noEvidence;
  for (const { start, end } of scan.strings) evidence = addEvidence(evidence, text, start, end);
  const units: Unit[] = [];
  const slots: Slot[] = [];
  for (const string of scan.strings) {
    const trimmed = unitOf(text, string, `u${units.length + 1}`);
    if (!trimmed) continue;
    const { unit, start, end } = trimmed;
    const own = addEvidence(noEvidence, text, string.start, string.end);
    units.push(unit);
    slots.push({ unit: unit.id, start, end, context: habitsToContext(habitsOf(own, evidence)) });
  }
  return {
    document: {
      version: '2.1',
      srcLang: options.srcLang,
      files: [{ id: 'f1', original: options.path, notes: [], children: units }],
    },
    skeleton: { text, slots },
    findings: findingsOf(text, scan, options.path),
  };
}

interface PlacedUnit {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

function unitOf(text: string, string: JsonString, id: string): PlacedUnit | undefined {
  const unescaped = unescapeJson(text, string.start, string.end, string.isEscaped);
  const { value, offsetOf } = unescaped;
  const end = value.trimEnd().length;
  const start = value.length - value.trimStart().length;
  if (start >= end) return undefined;
  const { content, originalData } = contentOf(text, unescaped, start, end);
  if (!isTranslatable(content)) return undefined;
  const form =
    string.key === undefined ? undefined : describeKey(string.path, string.key, string.siblings ?? new Map(), value);
  const unit = unsegmentedUnit({
    id,
    source: content,
    type: form?.isPlural ? 'psr:plural' : undefined,
    name: string.path === '' ? undefined : string.path,
    originalData,
    notes: form?.notes ?? [],
  });
  return { unit, start: offsetOf(start), end: offsetOf(end) };
}

function isTranslatable(content: Content): boolean {
  if (!/[\p{L}\p{N}]/u.test(plainText(content))) return false;
  const flat = content.map((inline) => (inline.kind === 'text' ? inline.text : 'x')).join('');
  return !address.test(flat);
}

function render(content: Content, unit: Unit, slot: Slot): string {
  const habits = habitsInContext(slot.context);
  const data = new Map(unit.originalData.map(({ id, text }) => [id, text]));
  let all = '';
  for (const inline of content) {
    if (inline.kind === 'text') all += escapeJson(inline.text, habits);
    else if (isCode(inline)) all += data.get(inline.dataRef ?? '') ?? '';
  }
  return all;
}
