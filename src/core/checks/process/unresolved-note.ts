import type { Note, Segment } from '../../document.ts';
import { segments } from '../../document.ts';
import { generatedNotePrefix } from '../../merge/origins.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { shortened } from './proposals.ts';

/** A note that asks something, on a segment that has passed its review. */
export const unresolvedNote: Check = {
  id: 'unresolved-note',
  title: 'Open question in a note',
  category: 'process',
  severity: 'minor',
  why: 'A text goes out with a doubt that somebody wrote down and nobody answered.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      {
        texts: ['en', 'Le comité délibère.', 'The committee deliberates.'],
        unit: { notes: [{ text: 'Which committee?', category: 'question' }] },
      },
      {
        texts: ['en', 'Le comité délibère.', 'The committee deliberates.'],
        unit: { notes: [{ text: 'A heading.', category: 'description', priority: 1 }] },
        segment: { state: 'final' },
      },
    ],
    fails: [
      {
        texts: ['en', 'Le comité délibère.', 'The committee deliberates.'],
        unit: { notes: [{ text: 'Which committee is meant?', category: 'question' }] },
        segment: { state: 'reviewed' },
      },
    ],
  },
  run(context) {
    const { unit, target } = context;
    if (unit.notes.length === 0 || !isFirstReviewed(context)) return [];
    const open = unit.notes.filter(isOpen);
    const [first] = open;
    if (!first) return [];
    const more = open.length > 1 ? ` and ${open.length - 1} more` : '';
    return [
      findingOf(unresolvedNote, context, {
        message: `The segment is ${context.segment.state}, but its unit has the open note “${shortened(first.text)}”${more}. Answer it, and give it the category resolved or remove it.`,
        start: 0,
        end: target.length,
        actual: first.text,
      }),
    ];
  },
};

const asking: ReadonlySet<string> = new Set([
  'question',
  'query',
  'issue',
  'todo',
  'to-do',
  'problem',
  'doubt',
  'open',
]);
const discussing: ReadonlySet<string> = new Set(['comment', 'review', 'note', 'remark', 'general', '']);

/**
 * Whether a note waits for an answer: by its category, or where it is a person's remark, or urgent, by its question mark.
 * A query of the source is for its author, and stays.
 */
function isOpen({ text, category = '', priority = 10, attributes = [] }: Note): boolean {
  const kind = category.toLowerCase();
  if (kind.startsWith(generatedNotePrefix) || kind.startsWith('source-')) return false;
  if (attributes.some(({ name, value }) => /(?:^|:)(?:status|state|resolved)$/u.test(name) && closed.test(value)))
    return false;
  if (/^\s*\[?(?:resolved|done|closed)(?![\p{L}\p{M}\p{N}])/iu.test(text)) return false;
  if (asking.has(kind)) return true;
  return (discussing.has(kind) || priority <= 2) && /[?？]["”’»)]?\s*$/u.test(text);
}

const closed = /^(?:resolved|closed|done|true|yes|1)$/iu;

function isReviewed({ state }: Segment): boolean {
  return state === 'reviewed' || state === 'final';
}

/** A note belongs to the unit: it is told once. */
function isFirstReviewed({ unit, segment }: SegmentContext): boolean {
  return isReviewed(segment) && segments(unit).find(isReviewed)?.id === segment.id;
}
