import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeIndex, freezeTermbase, thawIndex, thawTermbase } from '../../../src/core/terms/frozen-index.ts';
import { buildMatcher, matcherOn } from '../../../src/core/terms/matcher.ts';
import { indexTerms } from '../../../src/core/terms/term-index.ts';
import { anyTermbase, anyText } from './arbitrary.ts';
import { fr } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

const base = termbase(
  concept('ai', { fr: [term('IA', { isExact: true }), "système d'IA à haut risque"] }),
  concept('state', { fr: ['état', term('État', { status: 'deprecated', isProposed: true })] }),
);

const frame = { lang: 'fr', header: '<tbxHeader/>' };

function file(chunks: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...chunks]));
}

describe('a frozen index', () => {
  it('finds the very matches of a fresh one', () => {
    fc.assert(
      fc.property(anyTermbase, fc.array(anyText, { maxLength: 5 }), (random, texts) => {
        const fresh = buildMatcher(random, fr);
        const index = thawIndex(file(freezeIndex(indexTerms(random, fr), 'key')), 'key');
        if (!index) throw new Error('The index did not thaw.');
        const thawed = matcherOn(index, random, undefined, fr.inflection.isCompoundPart);
        expect(thawed.findings).toEqual(fresh.findings);
        for (const text of texts) {
          expect(thawed.match(text)).toEqual(fresh.match(text));
          expect(thawed.matchAll(text)).toEqual(fresh.matchAll(text));
        }
      }),
    );
  });

  const bytes = file(freezeIndex(indexTerms(base, fr), 'key'));

  it('thaws from bytes that start anywhere in their buffer', () => {
    for (const offset of [1, 2, 3, 4]) {
      const moved = new Uint8Array(bytes.length + offset).subarray(offset);
      moved.set(bytes);
      expect(thawIndex(moved, 'key')).toEqual(thawIndex(bytes, 'key'));
    }
  });

  it('is nothing to another key', () => {
    expect(thawIndex(bytes, 'kex')).toBeUndefined();
    expect(thawIndex(bytes, '')).toBeUndefined();
    expect(thawTermbase(bytes, 'key')).toBeUndefined();
  });

  it('is nothing when it was cut off anywhere', () => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(thawIndex(bytes.subarray(0, length), 'key')).toBeUndefined();
    expect(thawIndex(new Uint8Array([...bytes, 0, 0, 0, 0]), 'key')).toBeUndefined();
  });

  it('is nothing when any byte of it was changed', () => {
    for (let at = 0; at < bytes.length; at += at < 400 ? 1 : 13) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ 0x10;
      expect(thawIndex(damaged, 'key')).toBeUndefined();
    }
  });

  it('is nothing when it is another kind of file', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (other) => thawIndex(other, 'key') === undefined));
  });
});

describe('a frozen termbase', () => {
  it('has the concepts, the frame and the findings that it had', () => {
    fc.assert(
      fc.property(anyTermbase, (random) => {
        const findings = buildMatcher(random, fr).findings;
        const thawed = thawTermbase(file(freezeTermbase({ termbase: { ...random, frame }, findings }, 'key')), 'key');
        expect(thawed?.termbase).toEqual({ ...random, frame });
        expect(thawed?.findings).toEqual(findings);
      }),
    );
  });

  it('has the same concepts each time they are asked for', () => {
    const thawed = thawTermbase(file(freezeTermbase({ termbase: base, findings: [] }, 'key')), 'key');
    expect(thawed?.termbase.concepts).toBe(thawed?.termbase.concepts);
  });
});
