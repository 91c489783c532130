import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import type { Content, Inline } from '../../../../src/core/document.ts';
import { diffTermbases } from '../../../../src/core/terms/diff/diff-termbases.ts';
import { prepareVersions } from '../../../../src/core/terms/effect/versions.ts';
import { fixDocument } from '../../../../src/core/terms/replace/fix-document.ts';
import type { TermSec } from '../../../../src/core/terms/termbase.ts';
import { document, unit } from '../../../builders/document.ts';
import { en, fr } from '../languages.ts';
import { concept, term, termbase } from '../termbases.ts';

const words = [
  'AI',
  'system',
  'systems',
  'tool',
  'an',
  'a',
  'The',
  'policy',
  'POLICY',
  'Policies',
  '’',
  '-',
  '.',
  '\u00A0',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text.map((value): Inline => ({ kind: 'text', text: value })) },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'ph', id: 'c' }) },
);
const target = fc.array(inline, { maxLength: 5 });
const termText = fc.constantFrom('AI', 'AI system', 'system', 'tool', 'policy', 'AI policy', 'open policy');
const termSec: fc.Arbitrary<TermSec> = fc
  .record({
    text: termText,
    status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded'),
    isExact: fc.boolean(),
  })
  .map(({ text: value, ...options }) => term(value, options as Partial<TermSec>));
const terms = fc.uniqueArray(termSec, { maxLength: 3, selector: (one) => one.term });
const base = fc
  .tuple(terms, terms)
  .map(([one, other]) =>
    termbase(concept('x', { fr: ['système'], en: one }), concept('y', { fr: ['politique'], en: other })),
  );
const source = fc.constantFrom('Le système.', 'Système et système.', 'La politique du système.', 'Rien.');

describe('a fixed document', () => {
  it('differs only in the places that are named, keeps its codes, and has nothing safe left to fix', () => {
    fc.assert(
      fc.property(base, base, source, target, (before, after, french, content) => {
        const versions = prepareVersions(before, after, diffTermbases(before, after), { source: fr, target: en });
        const work = document([unit('u', [{ source: french, target: content, state: 'final' }])], 'en');
        const options = { replacesAdmitted: true };
        const { document: fixed, fixes } = fixDocument(work, versions, options);
        const [fix] = fixes;
        if (!fix?.target) {
          expect(fixed).toBe(work);
          return;
        }
        expect(codes(fix.target)).toEqual(codes(content));
        expect(withoutArticles(fix.after ?? '')).toBe(withoutArticles(rewritten(plainText(content), fix.replacements)));
        expect(fixDocument(fixed, versions, options).fixes.flatMap((again) => again.replacements)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function codes(content: Content): readonly Inline[] {
  return content.filter((item) => item.kind !== 'text');
}

function rewritten(
  value: string,
  replacements: readonly { readonly start: number; readonly end: number; readonly after: string }[],
): string {
  let result = value;
  for (const { start, end, after } of replacements.toReversed())
    result = result.slice(0, start) + after + result.slice(end);
  return result;
}

function withoutArticles(value: string): string {
  return value.replace(/(?<![\p{L}\p{N}])an?(?![\p{L}\p{N}])/giu, 'a');
}
