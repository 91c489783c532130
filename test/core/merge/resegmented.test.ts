import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/content.ts';
import { type Document, type Match, segments, type Unit, units } from '../../../src/core/document.ts';
import { mergeWork } from '../../../src/core/merge/merge-work.ts';
import { document, type SegmentSketch, unit } from '../../builders/document.ts';

const workOf = (list: readonly (string | SegmentSketch)[]): Document => document([unit('u1', list)], 'en');
const sourceOf = (list: readonly string[]): Document => document([unit('u1', list)]);
const unitOf = (merged: Document): Unit => [...units(merged)][0] as Unit;

const told = (merged: Document) =>
  segments(unitOf(merged)).map(
    ({ id, state, source, target }) => `${id} ${state} ${plainText(source)} → ${target ? plainText(target) : '–'}`,
  );
const toldMatches = (merged: Document) =>
  unitOf(merged).matches.map(
    ({ ref, origin, similarityPct, subType, source, target }: Match) =>
      `${ref} ${origin} ${similarityPct} ${subType} ${plainText(source)} → ${plainText(target)}`,
  );

describe('a segment that other rules split', () => {
  const before = workOf([
    { source: 'Voir p. 5. Elle part.', target: 'See p. 5. She leaves.', state: 'reviewed' },
    { source: 'Fin.', target: 'The end.', state: 'final' },
  ]);
  const split = mergeWork(sourceOf(['Voir p. 5.', 'Elle part.', 'Fin.']), before);

  it('is reopened, and what is cut as it was keeps target and state', () => {
    expect(told(split.document)).toEqual([
      's1 initial Voir p. 5. → –',
      's2 initial Elle part. → –',
      's3 final Fin. → The end.',
    ]);
    expect(split.reopenedCount).toBe(1);
    expect(split.retired).toEqual([]);
  });

  it('leaves its translation to each of its parts as a match', () => {
    const pair = 'psr:reviewed Voir p. 5. Elle part. → See p. 5. She leaves.';
    const found = toldMatches(split.document);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^#s1 passerelle:previous \d+ /);
    expect(found[1]).toMatch(/^#s2 passerelle:previous \d+ /);
    for (const match of found) expect(match).toContain(pair);
  });

  it('comes back with target and state when the rules come back, and nothing is retired', () => {
    const back = mergeWork(sourceOf(['Voir p. 5. Elle part.', 'Fin.']), split.document);
    expect(told(back.document)).toEqual(told(before));
    expect(back.retired).toEqual([]);
    expect(toldMatches(back.document)).toEqual([]);
  });

  it('changes nothing more when it is merged again', () => {
    const again = mergeWork(sourceOf(['Voir p. 5.', 'Elle part.', 'Fin.']), split.document);
    expect(again.document).toEqual(split.document);
  });
});

describe('segments that other rules join', () => {
  const before = workOf([
    { source: 'Voir M.', target: 'See Mr', state: 'final' },
    { source: 'Sun.', target: 'Sun.', state: 'reviewed' },
    { source: 'Fin.', target: 'The end.' },
  ]);
  const joined = mergeWork(sourceOf(['Voir M. Sun.', 'Fin.']), before);

  it('are reopened as one, with their targets put together as its first match', () => {
    expect(told(joined.document)).toEqual(['s1 initial Voir M. Sun. → –', 's2 translated Fin. → The end.']);
    expect(toldMatches(joined.document)[0]).toBe('#s1 passerelle:joined 100 psr:reviewed Voir M. Sun. → See Mr Sun.');
    expect(joined.reopenedCount).toBe(2);
  });

  it('leave each of their own translations as a match', () => {
    const [, ...own] = toldMatches(joined.document);
    expect(own.map((match) => match.replace(/ \d+ /, ' '))).toEqual([
      '#s1 passerelle:previous psr:final Voir M. → See Mr',
      '#s1 passerelle:previous psr:reviewed Sun. → Sun.',
    ]);
    expect(joined.retired).toEqual([]);
  });

  it('are not put together where one of them has no target', () => {
    const half = mergeWork(sourceOf(['Voir M. Sun.']), workOf([{ source: 'Voir M.', target: 'See Mr' }, 'Sun.']));
    expect(toldMatches(half.document).map((match) => match.split(' ', 2)[1])).toEqual(['passerelle:previous']);
  });

  it('come back when the rules come back, and their joined translation goes', () => {
    const back = mergeWork(sourceOf(['Voir M.', 'Sun.', 'Fin.']), joined.document);
    expect(told(back.document)).toEqual(told(before));
    expect(toldMatches(back.document)).toEqual([]);
    expect(back.retired).toEqual([]);
  });

  it('are done with once the segment has a translation: they go to memory', () => {
    const { document: work } = joined;
    const translated = document(
      [
        {
          ...unitOf(work),
          parts: unitOf(work).parts.map((part, i) =>
            i === 0 ? { ...part, target: [{ kind: 'text' as const, text: 'T' }] } : part,
          ),
        },
      ],
      'en',
    );
    const { document: after, retired } = mergeWork(sourceOf(['Voir M. Sun.', 'Fin.']), translated);
    expect(toldMatches(after)).toEqual([]);
    expect(retired.map(({ target }) => plainText(target)).sort()).toEqual(['See Mr', 'Sun.']);
  });
});

describe('rules that go back and forth', () => {
  const cuts = [['zzz.', 'bbb. ccc.'], ['zzz. bbb. ccc.'], ['zzz. bbb.', 'ccc.'], ['zzz.', 'bbb.', 'ccc.']];

  it('keep each translation once for a segment, however often they change', () => {
    let work = workOf([
      { source: 'zzz. bbb.', target: 'Z B' },
      { source: 'ccc.', target: 'C' },
    ]);
    const counts: number[] = [];
    for (let round = 0; round < 12; round++) {
      work = mergeWork(sourceOf(cuts[[0, 1, 0, 3][round % 4] as number] ?? []), work).document;
      counts.push(unitOf(work).matches.length);
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(6);
    expect(told(mergeWork(sourceOf(['zzz. bbb.', 'ccc.']), work).document)).toEqual([
      's1 translated zzz. bbb. → Z B',
      's2 translated ccc. → C',
    ]);
  });

  it('bring a translation back to the very place that it had', () => {
    const before = workOf(['Oui.', 'Elle part.', { source: 'Oui.', target: 'Yes.', state: 'final' }, 'Non.']);
    const joined = mergeWork(sourceOf(['Oui. Elle part.', 'Oui. Non.']), before).document;
    const back = mergeWork(sourceOf(['Oui.', 'Elle part.', 'Oui.', 'Non.']), joined).document;
    expect(told(back)[0]).toBe('s1 initial Oui. → –');
    expect(told(back)[2]).toMatch(/ Oui\. → Yes\.$/u);
    const kept = mergeWork(sourceOf(['Oui. Elle part.', 'Oui.', 'Non.']), before).document;
    expect(told(kept)[1]).toBe('s2 final Oui. → Yes.');
  });

  it('sign nothing off that may be another sentence of the same words', () => {
    const before = workOf(['Oui.', 'Elle part.', { source: 'Oui.', target: 'Yes.', state: 'final' }]);
    const joined = mergeWork(sourceOf(['Oui. Elle part. Oui.']), before).document;
    const back = told(mergeWork(sourceOf(['Oui.', 'Elle part.', 'Oui.']), joined).document);
    expect(back.filter((line) => line.includes('Yes.'))).toHaveLength(1);
    expect(back.join(' ')).not.toContain('final');
  });
});

describe('what other tools propose', () => {
  const match: Match = {
    id: 'x',
    ref: '#s1',
    type: 'mt',
    origin: 'Other',
    similarityPct: 100,
    originalData: [],
    source: [{ kind: 'text', text: 'Elle part.' }],
    target: [{ kind: 'text', text: 'She leaves.' }],
  };
  const before = document([unit('u1', ['Elle part.', 'Il reste.'], { matches: [match] })], 'en');
  const joined = mergeWork(sourceOf(['Elle part. Il reste.']), before).document;

  it('stays with a segment that is joined or edited, as similar as it is to that', () => {
    expect(unitOf(joined).matches).toEqual([{ ...match, id: 'p1', similarityPct: expect.any(Number) }]);
    expect(unitOf(joined).matches[0]?.similarityPct).toBeLessThan(100);
    const edited = mergeWork(sourceOf(['Elle repart.', 'Il reste.']), before).document;
    expect(toldMatches(edited)[0]).toMatch(/^#s1 Other \d\d /);
  });

  it('stays where it is a target that was replaced and the segment is open', () => {
    const replaced = { ...match, origin: 'passerelle:replaced' };
    const work = document([unit('u1', ['Elle part.', 'Il reste.'], { matches: [replaced] })], 'en');
    const { document: after } = mergeWork(sourceOf(['Elle part. Il reste.']), work);
    expect(unitOf(after).matches.map(({ origin }) => origin)).toEqual(['passerelle:replaced']);
  });

  it('is itself again when the rules come back', () => {
    const back = mergeWork(sourceOf(['Elle part.', 'Il reste.']), joined).document;
    expect(unitOf(back).matches.map(({ ref, similarityPct }) => [ref, similarityPct])).toContainEqual(['#s1', 100]);
  });
});

describe('the target of a gap', () => {
  const source = ['Un.', 'Deux.', 'Trois.'].map((text) => ({ source: text, target: `T ${text}` }));
  const parts = unit('u1', source).parts.map((part, i) =>
    part.kind === 'ignorable'
      ? { ...part, target: [{ kind: 'text' as const, text: i === 1 ? 'first' : 'second' }] }
      : part,
  );
  const before = document([unit('u1', [], { parts })], 'en');
  const gaps = (merged: Document) =>
    unitOf(merged).parts.flatMap((part) => (part.kind === 'ignorable' ? [part.target && plainText(part.target)] : []));

  it('stays between the segments that it stood between, whatever is joined before it', () => {
    expect(gaps(mergeWork(sourceOf(['Un.', 'Deux.', 'Trois.']), before).document)).toEqual(['first', 'second']);
    expect(gaps(mergeWork(sourceOf(['Un. Deux.', 'Trois.']), before).document)).toEqual(['second']);
    expect(gaps(mergeWork(sourceOf(['Un.', 'Deux. Trois.']), before).document)).toEqual(['first']);
  });
});

describe('any two segmentations of one text', () => {
  const words = fc
    .integer({ min: 1, max: 8 })
    .map((count) => ['un', 'deux.', 'trois', 'M.', 'art.', '5', 'fin.', 'Il'].slice(0, count));
  const cuts = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

  /** Words joined with spaces, a new segment after each cut. */
  function cut(list: readonly string[], after: readonly boolean[]): readonly string[] {
    const pieces: string[] = [];
    list.forEach((word, i) => {
      if (i === 0 || after[i]) pieces.push(word);
      else pieces[pieces.length - 1] += ` ${word}`;
    });
    return pieces;
  }

  it('keep every translation, once or more, and give all back with the first segmentation', () => {
    fc.assert(
      fc.property(words, cuts, cuts, cuts, (list, first, second, isTranslated) => {
        const before = workOf(
          cut(list, first).map((source, i) =>
            isTranslated[i] ? { source, target: `T${i}`, state: 'reviewed' } : source,
          ),
        );
        const targets = segments(unitOf(before)).flatMap(({ target }) => (target ? [plainText(target)] : []));
        const { document: after, retired } = mergeWork(sourceOf(cut(list, second)), before);
        const somewhere = [
          ...segments(unitOf(after)).flatMap(({ target }) => (target ? [plainText(target)] : [])),
          ...unitOf(after).matches.map(({ target }) => plainText(target)),
        ];
        for (const target of targets) expect(somewhere).toContain(target);
        expect(retired).toEqual([]);
        const back = mergeWork(sourceOf(cut(list, first)), after);
        expect(back.retired).toEqual([]);
        const restored = segments(unitOf(back.document)).flatMap(({ target }) => (target ? [plainText(target)] : []));
        expect(restored.toSorted()).toEqual(targets.toSorted());
      }),
    );
  });
});
