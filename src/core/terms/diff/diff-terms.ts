import type { TermSec } from '../termbase.ts';
import type { Change, TermChange } from './changes.ts';
import { compare, groupBy, pairs } from './pairs.ts';

/**
 * What differs between the terms of a concept in one language: the preferred terms first, then term by term, in code
 * point order.
 */
export function diffTerms(lang: string, before: readonly TermSec[], after: readonly TermSec[]): readonly Change[] {
  const old = preferredOf(before);
  const current = preferredOf(after);
  // Where a side has no preferred term, the terms that came or went say it all.
  const isReplaced = old.length > 0 && current.length > 0 && !isSameList(old, current);
  const preferred: readonly Change[] = isReplaced ? [{ what: 'preferred', lang, before: old, after: current }] : [];
  const olds = groupBy(before, (term) => term.term);
  const news = groupBy(after, (term) => term.term);
  return [...preferred, ...[...pairs(olds, news)].flatMap(([one, other]) => diffTerm(lang, one, other))];
}

function preferredOf(terms: readonly TermSec[]): readonly string[] {
  return terms.flatMap(({ term, status }) => (status === 'preferred' ? [term] : [])).sort(compare);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function diffTerm(lang: string, before: TermSec | undefined, after: TermSec | undefined): readonly Change[] {
  if (!before || !after) {
    const only = before ?? after;
    if (!only) return [];
    const { term, status } = only;
    return [{ what: before ? 'termRemoved' : 'termAdded', lang, term, status }];
  }
  const { term } = after;
  const changes: Change[] = [];
  if (before.status !== after.status)
    changes.push({ what: 'status', lang, term, before: before.status, after: after.status });
  const old = propertiesOf(before);
  const current = propertiesOf(after);
  for (const what of properties) {
    const was = old[what];
    const value = current[what];
    if (was === value) continue;
    changes.push({
      what,
      lang,
      term,
      ...(was !== undefined && { before: was }),
      ...(value !== undefined && { after: value }),
    });
  }
  return changes;
}

/** A term's properties beside its status, in the order in which they are reported. */
const properties = [
  'partOfSpeech',
  'exact',
  'proposed',
  'forms',
  'collocations',
  'source',
  'termNotes',
  'termOther',
] as const;

function propertiesOf(term: TermSec): Record<TermChange['what'], string | undefined> {
  return {
    partOfSpeech: term.partOfSpeech,
    exact: term.isExact ? 'yes' : 'no',
    proposed: term.isProposed ? 'yes' : 'no',
    forms: listed([...term.forms].sort(compare), '; '),
    collocations: listed([...(term.collocations ?? [])].sort(compare), '; '),
    source: term.source,
    termNotes: listed(term.notes, '\n'),
    termOther: listed(term.extras ?? [], '\n'),
  };
}

function listed(items: readonly string[], separator: string): string | undefined {
  return items.length === 0 ? undefined : items.join(separator);
}
