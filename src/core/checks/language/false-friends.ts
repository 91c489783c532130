import { type Check, findingOf, type SegmentContext } from '../check.ts';
import type { FalseFriend } from '../facts.ts';
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
    const byForm = formsOf(table);
    return targetWords(context)
      .filter(({ text }) => byForm.has(text.toLowerCase()))
      .slice(0, mostWords)
      .flatMap((word) => findingsFor(word, byForm.get(word.text.toLowerCase()) ?? [], context));
  },
};

const mostWords = 10;
const tables = new WeakMap<readonly FalseFriend[], Map<string, FalseFriend[]>>();

function formsOf(table: readonly FalseFriend[]): ReadonlyMap<string, readonly FalseFriend[]> {
  let map = tables.get(table);
  if (!map) {
    map = new Map();
    for (const entry of table) for (const form of entry.wrong) map.set(form, [...(map.get(form) ?? []), entry]);
    tables.set(table, map);
  }
  return map;
}

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
