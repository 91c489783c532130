import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/content.ts';
import { type Document, type Segment, segments, units } from '../../../src/core/document.ts';
import { mergeWork } from '../../../src/core/merge/merge-work.ts';
import { previousOrigin } from '../../../src/core/merge/origins.ts';
import { content, document, note, unit } from '../../builders/document.ts';

const work = (...list: Parameters<typeof unit>[]): Document =>
  document(
    list.map((args) => unit(...args)),
    'en',
  );
const source = (...list: Parameters<typeof unit>[]): Document => document(list.map((args) => unit(...args)));

/** Every segment of a document as `unit.segment state source → target`. */
function told(merged: Document): readonly string[] {
  return [...units(merged)].flatMap((each) =>
    segments(each).map(
      (segment) => `${each.id}.${segment.id} ${segment.state} ${plainText(segment.source)} → ${targetOf(segment)}`,
    ),
  );
}

function targetOf(segment: Segment): string {
  return segment.target ? plainText(segment.target) : '–';
}

describe('an unchanged source', () => {
  it('keeps every target and state, and gives the document back', () => {
    const before = work(
      [
        'u1',
        [
          { source: 'Un.', target: 'One.', state: 'final' },
          { source: 'Deux.', target: 'Two.' },
        ],
      ],
      ['u2', ['Trois.']],
    );
    const {
      document: after,
      retired,
      keptCount,
    } = mergeWork(source(['u1', ['Un.', 'Deux.']], ['u2', ['Trois.']]), before);
    expect(after).toEqual(before);
    expect(retired).toEqual([]);
    expect(keptCount).toBe(2);
  });

  it('is recognised whatever the normal form of its accents', () => {
    const before = work(['u1', [{ source: 'E\u0301tat.', target: 'State.' }]]);
    const { document: after } = mergeWork(source(['u1', ['\u00C9tat.']]), before);
    expect(told(after)).toEqual(['u1.s1 translated \u00C9tat. → State.']);
  });
});

describe('an edited sentence', () => {
  const before = work([
    'u1',
    [
      { source: 'Le forum ouvre demain.', target: 'The forum opens tomorrow.', state: 'reviewed' },
      { source: 'Il dure deux jours.', target: 'It lasts two days.', state: 'reviewed' },
    ],
  ]);
  const {
    document: after,
    retired,
    reopenedCount,
  } = mergeWork(source(['u1', ['Le forum ouvre demain.', 'Il dure trois jours.']]), before);

  it('is reopened alone', () => {
    expect(told(after)).toEqual([
      'u1.s1 reviewed Le forum ouvre demain. → The forum opens tomorrow.',
      'u1.s2 initial Il dure trois jours. → –',
    ]);
    expect(reopenedCount).toBe(1);
  });

  it('keeps the old target as a match with its similarity', () => {
    const [match] = [...units(after)][0]?.matches ?? [];
    expect(match).toMatchObject({ ref: '#s2', origin: previousOrigin, type: 'tm' });
    expect(plainText(match?.target ?? [])).toBe('It lasts two days.');
    expect(plainText(match?.source ?? [])).toBe('Il dure deux jours.');
    expect(match?.similarityPct).toBe(80);
  });

  it('loses nothing, so nothing is retired', () => {
    expect(retired).toEqual([]);
  });

  it('still has the match after further builds, and gives it up when it is translated again', () => {
    const newSource = source(['u1', ['Le forum ouvre demain.', 'Il dure trois jours.']]);
    const rebuilt = mergeWork(newSource, after);
    expect(rebuilt.document).toEqual(after);
    const done = document(
      [...units(after)].map((each) => ({
        ...each,
        parts: each.parts.map((part) =>
          part.kind === 'segment' && part.id === 's2'
            ? { ...part, target: content('It lasts three days.'), state: 'translated' as const }
            : part,
        ),
      })),
      'en',
    );
    const final = mergeWork(newSource, done);
    expect([...units(final.document)][0]?.matches).toEqual([]);
    expect(final.retired.map((item) => plainText(item.target))).toEqual(['It lasts two days.']);
  });

  it('that is edited twice before anybody translates it keeps the one target it ever had', () => {
    const again = mergeWork(source(['u1', ['Le forum ouvre demain.', 'Il dure quatre jours.']]), after);
    const matches = [...units(again.document)][0]?.matches ?? [];
    expect([
      ...matches.map((match) => plainText(match.target)),
      ...again.retired.map((item) => plainText(item.target)),
    ]).toEqual(['It lasts two days.']);
  });
});

describe('an edit that is taken back', () => {
  const original = work([
    'u1',
    [
      { source: 'Un.', target: 'One.', state: 'final' },
      { source: 'Deux mots.', target: 'Two words.', state: 'reviewed' },
    ],
  ]);
  const changed = (text: string) => source(['u1', ['Un.', text]]);

  it('brings target and state back, and leaves no match behind', () => {
    const edited = mergeWork(changed('Deux longs mots.'), original).document;
    const restored = mergeWork(changed('Deux mots.'), edited);
    expect(restored.document).toEqual(original);
    expect(restored.retired).toEqual([]);
  });

  it('does so after several edits', () => {
    const once = mergeWork(changed('Deux longs mots.'), original).document;
    const twice = mergeWork(changed('Deux très longs mots.'), once).document;
    expect([...units(twice)][0]?.matches.map(({ target }) => plainText(target))).toEqual(['Two words.']);
    expect(mergeWork(changed('Deux mots.'), twice).document).toEqual(original);
  });
});

describe('a sentence that moves', () => {
  it('keeps target and state when its paragraph is split', () => {
    const before = work([
      'u1',
      [
        { source: 'Un.', target: 'One.', state: 'final' },
        { source: 'Deux.', target: 'Two.', state: 'final' },
        { source: 'Trois.', target: 'Three.', state: 'final' },
      ],
    ]);
    const { document: after } = mergeWork(source(['u1', ['Un.']], ['u2', ['Deux.', 'Trois.']]), before);
    expect(told(after)).toEqual(['u1.s1 final Un. → One.', 'u2.s1 final Deux. → Two.', 'u2.s2 final Trois. → Three.']);
  });

  it('keeps its target but not a review when nothing around it is the same', () => {
    const before = work(
      [
        'u1',
        [
          { source: 'Oui.', target: 'Yes.', state: 'final' },
          { source: 'Alpha bêta.', target: 'A.' },
        ],
      ],
      ['u2', [{ source: 'Gamma delta.', target: 'G.' }]],
    );
    const after = mergeWork(
      source(['u1', ['Alpha bêta.']], ['u2', ['Gamma delta.', 'Zêta.', 'Oui.', 'Êta.']]),
      before,
    ).document;
    expect(told(after)).toContain('u2.s3 translated Oui. → Yes.');
  });
});

describe('what a person owns', () => {
  it('stays: notes, metadata and foreign content', () => {
    const extras = { attributes: [], elements: ['<x:y xmlns:x="urn:x"/>'] };
    const before = work([
      'u1',
      [{ source: 'Un.', target: 'One.' }],
      {
        notes: [note('Check with the ministry.'), note('Left out.', 'passerelle:left-out')],
        metadata: [{ category: 'ignores', children: [{ type: 'rule', value: 'numbers' }] }],
        extras,
      },
    ]);
    const [merged] = [...units(mergeWork(source(['u1', ['Un.']]), before).document)];
    expect(merged?.notes).toEqual([note('Check with the ministry.')]);
    expect(merged?.metadata).toEqual(
      before.files[0]?.children[0]?.kind === 'unit' ? before.files[0].children[0].metadata : undefined,
    );
    expect(merged?.extras).toEqual(extras);
  });

  it('stays: an annotation of the source, as long as the sentence is the same', () => {
    const comment = [
      { kind: 'sm' as const, id: 'k1', type: 'comment', ref: '#n=n1' },
      { kind: 'text' as const, text: 'Un.' },
      { kind: 'em' as const, id: 'k1' },
    ];
    const before = work(['u1', [{ source: comment, target: 'One.' }]]);
    const segmentOf = (after: Document) => segments([...units(after)][0] ?? unit('none', []))[0];
    expect(segmentOf(mergeWork(source(['u1', ['Un.']]), before).document)?.source).toEqual(comment);
    expect(segmentOf(mergeWork(source(['u1', ['Deux.']]), before).document)?.source).toEqual(content('Deux.'));
  });

  it('stays: the decision to translate what the pipeline would leave out', () => {
    const before = work(['u1', ['Comment (0)'], { translate: true }]);
    const [merged] = [...units(mergeWork(source(['u1', ['Comment (0)'], { translate: false }]), before).document)];
    expect(merged?.translate).toBe(true);
  });

  it('stays: the XLIFF version of the work file, and what stands at its root and file', () => {
    const extras = { attributes: [{ name: 'x:y', value: 'z' }], elements: [] };
    const before = work(['u1', ['Un.']]);
    const [file] = before.files;
    const owned: Document = {
      ...before,
      version: '2.1',
      attributes: [{ name: 'xmlns:x', value: 'urn:x' }],
      files: file ? [{ ...file, extras, notes: [note('For all.')] }] : [],
    };
    const { document: after } = mergeWork(source(['u1', ['Un.']]), owned);
    expect(after).toEqual(owned);
  });

  it('goes to memory when the sentence is gone, with the notes of a unit that is gone', () => {
    const before = work(
      ['u1', [{ source: 'Un.', target: 'One.' }]],
      ['u2', [{ source: 'Deux mots.', target: 'Two words.' }], { notes: [note('Keep.')] }],
    );
    const { retired } = mergeWork(source(['u1', ['Un.']]), before);
    expect(retired.map(({ source: from, target, notes }) => [plainText(from), plainText(target), notes])).toEqual([
      ['Deux mots.', 'Two words.', ['Keep.']],
    ]);
  });
});

describe('the notes of a paragraph that is gone', () => {
  const notesIn = (merged: Document) => [...units(merged)].map((each) => each.notes.map(({ text }) => text));

  it('go where its sentences went, translated or not', () => {
    const before = work(
      ['u1', [{ source: 'Un.', target: 'One.' }], { notes: [note('first')] }],
      ['u2', ['Deux.'], { notes: [note('second')] }],
      ['u3', [{ source: 'Trois.', target: 'Three.' }], { notes: [note('third')] }],
    );
    const { document: after, retired } = mergeWork(source(['u1', ['Un.', 'Deux.', 'Trois.']]), before);
    expect(notesIn(after)).toEqual([['first', 'second', 'third']]);
    expect(retired).toEqual([]);
    expect(mergeWork(source(['u1', ['Un.', 'Deux.', 'Trois.']]), after).document).toEqual(after);
  });

  it('go to the file where nothing is left of it', () => {
    const before = work(['u1', ['Un.']], ['u2', ['Deux mots de plus.'], { notes: [note('Ask the author.')] }]);
    const { document: after, retired } = mergeWork(source(['u1', ['Un.']]), before);
    expect(after.files[0]?.notes).toEqual([note('Ask the author.')]);
    expect(retired).toEqual([]);
    expect(mergeWork(source(['u1', ['Un.']]), after).document).toEqual(after);
  });
});

describe('inline codes', () => {
  const bold = (text: string) => [
    { kind: 'sc' as const, id: 'c1', type: 'fmt' as const, subType: 'xlf:b', dataRef: 'd1' },
    { kind: 'text' as const, text },
    { kind: 'ec' as const, id: 'c1', type: 'fmt' as const, subType: 'xlf:b', dataRef: 'd2' },
  ];

  it('in a kept target become those of the new source', () => {
    const before = work([
      'u1',
      [{ source: bold('Un.'), target: bold('One.') }],
      {
        originalData: [
          { id: 'd1', text: '**' },
          { id: 'd2', text: '**' },
        ],
      },
    ]);
    const renamed = bold('Un.').map((inline) =>
      'dataRef' in inline ? { ...inline, id: 'c7', dataRef: `${inline.dataRef}0` } : inline,
    );
    const after = mergeWork(
      source([
        'u1',
        [{ source: renamed }],
        {
          originalData: [
            { id: 'd10', text: '__' },
            { id: 'd20', text: '__' },
          ],
        },
      ]),
      before,
    ).document;
    const [segment] = segments([...units(after)][0] ?? unit('none', []));
    expect(segment?.target).toEqual(
      renamed.map((inline) => (inline.kind === 'text' ? { kind: 'text', text: 'One.' } : inline)),
    );
  });

  it('that appear in the source reopen the sentence', () => {
    const before = work(['u1', [{ source: 'Un.', target: 'One.' }]]);
    const after = mergeWork(source(['u1', [{ source: bold('Un.') }]]), before).document;
    expect(told(after)).toEqual(['u1.s1 initial Un. → –']);
  });

  it('that a translator added are kept with their data', () => {
    const target = [
      { kind: 'text' as const, text: 'One' },
      { kind: 'ph' as const, id: 'n1', dataRef: 'd9' },
    ];
    const before = work(['u1', [{ source: 'Un', target }], { originalData: [{ id: 'd9', text: '<br/>' }] }]);
    const [merged] = [...units(mergeWork(source(['u1', ['Un']]), before).document)];
    const added = segments(merged ?? unit('none', []))[0]?.target?.find((inline) => inline.kind === 'ph');
    const ref = added && 'dataRef' in added ? added.dataRef : undefined;
    expect(merged?.originalData.find((data) => data.id === ref)?.text).toBe('<br/>');
  });
});
