import { type Check, findingOf, type SegmentContext } from '../check.ts';
import type { FalseFriend } from '../facts.ts';
import { type KnownWord, ofWord } from '../known-word.ts';
import { targetWords, type WrittenWord } from './written-words.ts';

/**
 * A word of the target that looks like one of the source and does not mean it, where the source has that word and
 * nothing in the target renders it rightly.
 */
export const falseFriends: Check = {
  id: 'false-friends',
  title: 'False friend',
  category: 'accuracy',
  severity: 'minor',
  why: 'The sentence stays fluent and says something else: “eventually” is no “éventuellement”.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Une hausse éventuelle des prix serait limitée.', 'A possible rise in prices would be limited.'],
      ['en', 'Il a finalement accepté.', 'He eventually agreed.'],
      ['en', 'La mesure sera appliquée sans délai.', 'The measure will be applied without delay.'],
    ],
    fails: [
      ['en', 'Le Conseil peut éventuellement modifier la liste.', 'The Council eventually amends the list.'],
      ['en', 'Le directeur actuel quittera son poste.', 'The actual director will leave his post.'],
      ['en', 'Cent délégués ont assisté à la réunion.', 'A hundred delegates assisted at the meeting.'],
    ],
  },
  run(context) {
    const table = context.environment.target.checks.interference?.[context.environment.source.tag]?.falseFriends;
    if (!table) return [];
    const entriesOf = formsOf(table);
    const suspects = targetWords(context).filter(({ known }) => entriesOf(known).length > 0);
    return suspects.slice(0, mostWords).flatMap((word) => findingsFor(word, entriesOf(word.known), context));
  },
};

const mostWords = 10;
const tables = new WeakMap<readonly FalseFriend[], Entries>();

type Entries = (word: KnownWord) => readonly FalseFriend[];

function formsOf(table: readonly FalseFriend[]): Entries {
  const before = tables.get(table);
  if (before) return before;
  const map = new Map<string, readonly FalseFriend[]>();
  for (const entry of table) for (const form of entry.wrong) map.set(form, [...(map.get(form) ?? []), entry]);
  const entriesOf = ofWord((word) => map.get(word.toLowerCase()) ?? none);
  tables.set(table, entriesOf);
  return entriesOf;
}

const none: readonly FalseFriend[] = [];

function findingsFor({ start, end, text }: WrittenWord, entries: readonly FalseFriend[], context: SegmentContext) {
  const meant = entries.find((entry) => isMistaken(entry, context));
  if (!meant) return [];
  const [right = ''] = meant.right;
  return [
    findingOf(falseFriends, context, {
      message: `“${text}” looks like “${meant.lemma}” but does not mean it. “${right}” may be meant (${meant.source}).`,
      start,
      end,
      actual: text,
    }),
  ];
}

function isMistaken({ forms, unless, right }: FalseFriend, context: SegmentContext): boolean {
  const source = context.source.normalize('NFC');
  if (!forms.test(source) || unless?.test(source)) return false;
  return !targetWords(context).some(({ text }) => right.some((word) => text.toLowerCase().startsWith(word)));
}
