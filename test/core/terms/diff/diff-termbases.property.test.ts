import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/core/terms/diff/changes.ts';
import { diffTermbases } from '../../../../src/core/terms/diff/diff-termbases.ts';
import type { AdministrativeStatus, ConceptEntry, Termbase, TermSec } from '../../../../src/core/terms/termbase.ts';

const word = fc.constantFrom('a', 'b', 'c', 'IA', 'é', '𝒜');
const status = fc.constantFrom<AdministrativeStatus>('preferred', 'admitted', 'deprecated', 'superseded');
const termSec: fc.Arbitrary<TermSec> = fc.record({
  term: word,
  status,
  isProposed: fc.boolean(),
  isExact: fc.boolean(),
  forms: fc.uniqueArray(word, { maxLength: 2 }),
  notes: fc.array(word, { maxLength: 1 }),
});
const section = fc.record({
  lang: fc.constantFrom('fr', 'en', 'vi'),
  definition: word,
  terms: fc.uniqueArray(termSec, { maxLength: 3, selector: (term) => term.term }),
});
const entry: fc.Arbitrary<ConceptEntry> = fc.record({
  id: word,
  subjectField: word,
  notes: fc.array(word, { maxLength: 1 }),
  langSecs: fc.uniqueArray(section, { maxLength: 3, selector: ({ lang }) => lang }),
});
const base: fc.Arbitrary<Termbase> = fc.record({
  concepts: fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id }),
});
/** With ids, languages and terms that may stand twice. */
const careless: fc.Arbitrary<Termbase> = fc.record({ concepts: fc.array(entry, { maxLength: 5 }) });

describe('the difference of two termbases', () => {
  it('is nothing for one and the same termbase, repeated ids included', () => {
    fc.assert(
      fc.property(careless, (one) => {
        expect(diffTermbases(one, one)).toEqual({ concepts: [] });
      }),
    );
  });

  it('does not depend on the order of concepts, languages and terms', () => {
    fc.assert(
      fc.property(base, base, (one, other) => {
        expect(diffTermbases(one, reversed(one))).toEqual({ concepts: [] });
        expect(withoutNames(diffTermbases(reversed(one), other))).toEqual(withoutNames(diffTermbases(one, other)));
      }),
    );
  });

  it('backwards has the same concepts, with each change turned round', () => {
    fc.assert(
      fc.property(base, base, (one, other) => {
        const there = diffTermbases(one, other).concepts;
        const back = diffTermbases(other, one).concepts;
        expect(back.map(({ concept }) => concept)).toEqual(there.map(({ concept }) => concept));
        back.forEach(({ changes }, i) => {
          const turned = (there[i]?.changes ?? []).map(turn);
          expect(changes.map(asText).sort()).toEqual(turned.map(asText).sort());
        });
      }),
    );
  });

  it('applied to the old terms and their status gives the new ones', () => {
    fc.assert(
      fc.property(base, base, (one, other) => {
        const terms = statuses(one);
        for (const { concept, changes } of diffTermbases(one, other).concepts)
          for (const change of changes) apply(terms, concept, change);
        expect(terms).toEqual(statuses(other));
      }),
    );
  });
});

function withoutNames({ concepts }: ReturnType<typeof diffTermbases>): unknown {
  return concepts.map(({ concept, kind, changes }) => ({ concept, kind, changes }));
}

function reversed({ concepts }: Termbase): Termbase {
  return {
    concepts: concepts.toReversed().map((concept) => ({
      ...concept,
      langSecs: concept.langSecs.toReversed().map((lang) => ({ ...lang, terms: lang.terms.toReversed() })),
    })),
  };
}

function turn(change: Change): unknown {
  if (change.what === 'termAdded') return { ...change, what: 'termRemoved' };
  if (change.what === 'termRemoved') return { ...change, what: 'termAdded' };
  const swapped: Readonly<Record<string, string>> = { before: 'after', after: 'before' };
  return Object.fromEntries(Object.entries(change).map(([key, value]) => [swapped[key] ?? key, value]));
}

function asText(change: unknown): string {
  return JSON.stringify(Object.entries(Object(change)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function statuses({ concepts }: Termbase): Record<string, string> {
  const all = concepts.flatMap(({ id, langSecs }) =>
    langSecs.flatMap(({ lang, terms }) => terms.map((term) => [`${id} ${lang} ${term.term}`, term.status] as const)),
  );
  return Object.fromEntries(all);
}

function apply(terms: Record<string, string>, concept: string, change: Change): void {
  if (!('term' in change)) return;
  const key = `${concept} ${change.lang} ${change.term}`;
  if (change.what === 'termAdded') terms[key] = change.status;
  else if (change.what === 'termRemoved') delete terms[key];
  else if (change.what === 'status') {
    expect(terms[key]).toBe(change.before);
    terms[key] = change.after;
  }
}
