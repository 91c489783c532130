import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKey, plainText } from '../../../src/core/content.ts';
import type { Document, State } from '../../../src/core/document.ts';
import { segments, units } from '../../../src/core/document.ts';
import { mergeWork } from '../../../src/core/merge/merge-work.ts';
import type { Retired } from '../../../src/core/merge/retired.ts';
import { document, note, type SegmentSketch, unit } from '../../builders/document.ts';

const sentence = fc
  .array(fc.constantFrom('le', 'forum', 'ouvre', 'demain', 'la', 'paix', 'IA', 'deux', 'jours'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `${words.join(' ')}.`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** Paragraphs of sentences. */
type Text = readonly (readonly string[])[];

interface Edit {
  readonly kind: 'insert' | 'delete' | 'swap' | 'split' | 'join' | 'change';
  readonly at: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'swap', 'split', 'join', 'change'),
  at: fc.nat(20),
  text: sentence,
});

/** A text of paragraphs and sentences after an author's edit. */
function edited(text: Text, { kind, at, text: added }: Edit): Text {
  const i = at % text.length;
  const here = text[i] ?? [];
  const next = text[i + 1] ?? [];
  switch (kind) {
    case 'insert':
      return [...text.slice(0, i), [added], ...text.slice(i)];
    case 'delete':
      return text.length > 1 ? text.toSpliced(i, 1) : text;
    case 'swap':
      return i + 1 < text.length ? text.toSpliced(i, 2, next, here) : text;
    case 'split':
      return here.length > 1 ? text.toSpliced(i, 1, here.slice(0, 1), here.slice(1)) : text;
    case 'join':
      return i + 1 < text.length ? text.toSpliced(i, 2, [...here, ...next]) : text;
    case 'change':
      return text.with(i, [added, ...here.slice(1)]);
  }
}

const states: readonly State[] = ['translated', 'reviewed', 'final'];

/** A work document in which each sentence has a target of its own, or none. */
function workOf(text: Text, isTranslated: readonly boolean[]): Document {
  let n = 0;
  const units = text.map((list, u) => {
    const sketches = list.map((source): SegmentSketch => {
      n++;
      if (isTranslated[n % isTranslated.length] === false) return { source };
      return { source, target: `target ${n}`, state: states[n % states.length] ?? 'translated' };
    });
    return unit(`u${u + 1}`, sketches, { notes: [note(`note ${u + 1}`)] });
  });
  return document(units, 'en');
}

function sourceOf(text: Text): Document {
  return document(text.map((list, u) => unit(`u${u + 1}`, list)));
}

/** Every translation that a document holds, as target or as match. */
function held(work: Document): readonly string[] {
  return [...units(work)].flatMap((each) => [
    ...segments(each).flatMap(({ target }) => (target ? [plainText(target)] : [])),
    ...each.matches.map((match) => plainText(match.target)),
  ]);
}

/** Every note that a person wrote and the document holds. */
function notesOf(work: Document): readonly string[] {
  const lists = [...work.files.map((file) => file.notes), ...[...units(work)].map((each) => each.notes)];
  return lists.flat().map(({ text }) => text);
}

const targetsOf = (retired: readonly Retired[]) => retired.map(({ target }) => plainText(target));

describe('whatever an author does to the source', () => {
  const script = fc.tuple(
    paragraphs,
    fc.array(edit, { maxLength: 6 }),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  );

  it('every translation is still a target, a match or retired, once each', () => {
    fc.assert(
      fc.property(script, ([text, edits, isTranslated]) => {
        let work = workOf(text, isTranslated);
        let current: Text = text;
        const before = [...held(work)].sort();
        const gone: string[] = [];
        for (const one of edits) {
          current = edited(current, one);
          const merged = mergeWork(sourceOf(current), work);
          gone.push(...targetsOf(merged.retired));
          work = merged.document;
        }
        expect([...held(work), ...gone].sort()).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('every note is still on a unit, on the file, or with a retired translation', () => {
    fc.assert(
      fc.property(script, ([text, edits, isTranslated]) => {
        let work = workOf(text, isTranslated);
        let current: Text = text;
        const before = [...notesOf(work)].sort();
        const gone: string[] = [];
        for (const one of edits) {
          current = edited(current, one);
          const merged = mergeWork(sourceOf(current), work);
          gone.push(...new Set(merged.retired.flatMap(({ notes }) => notes)));
          work = merged.document;
        }
        expect([...notesOf(work), ...gone].sort()).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('a paragraph that nobody touched keeps its targets and states', () => {
    fc.assert(
      fc.property(script, ([text, edits, isTranslated]) => {
        const work = workOf(text, isTranslated);
        const after = edits.reduce<Text>(edited, text);
        const untouched = [...units(work)].filter((each) => {
          const key = contentKey(each.parts.flatMap((part) => part.source));
          const same = (list: Text) => list.filter((sentences) => sentences.join(' ') === key).length;
          return same(text) === 1 && same(after) === 1;
        });
        const merged = [...units(mergeWork(sourceOf(after), work).document)];
        for (const each of untouched) {
          const told = (of: typeof each) => segments(of).map(({ source, target, state }) => [source, target, state]);
          expect(merged.map(told)).toContainEqual(told(each));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('merging again changes nothing and retires nothing', () => {
    fc.assert(
      fc.property(script, ([text, edits, isTranslated]) => {
        const source = sourceOf(edits.reduce<Text>(edited, text));
        const once = mergeWork(source, workOf(text, isTranslated)).document;
        const twice = mergeWork(source, once);
        expect(twice.document).toEqual(once);
        expect(twice.retired).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
