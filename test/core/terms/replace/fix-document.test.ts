import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import type { Content, Unit } from '../../../../src/core/document.ts';
import { replacedOrigin } from '../../../../src/core/merge/origins.ts';
import { diffTermbases } from '../../../../src/core/terms/diff/diff-termbases.ts';
import { prepareVersions } from '../../../../src/core/terms/effect/versions.ts';
import type { DocumentFix } from '../../../../src/core/terms/replace/fix.ts';
import { fixDocument } from '../../../../src/core/terms/replace/fix-document.ts';
import type { Termbase, TermSec } from '../../../../src/core/terms/termbase.ts';
import { document, unit } from '../../../builders/document.ts';
import { en, fr, vi } from '../languages.ts';
import { concept, term, termbase } from '../termbases.ts';

interface Case {
  readonly source?: string;
  readonly target: string | Content;
  /** The old term, and the one that is preferred instead. */
  readonly from?: string | TermSec;
  readonly to?: string | TermSec;
  readonly lang?: 'en' | 'vi';
}

const others = [
  concept('governance', { fr: ["gouvernance de l'IA"], en: ['AI governance'], vi: ['quản trị AI'] }),
  concept('forum', { fr: ['forum'], en: ['forum'], vi: ['diễn đàn'] }),
];

/** The termbases before and after: the French `système` has another term. */
function versionsFor({ from = 'AI system', to = 'AI application', lang = 'en' }: Case) {
  const [old, wanted] = [from, to].map((one) => (typeof one === 'string' ? term(one) : one)) as [TermSec, TermSec];
  const before = termbase(concept('system', { fr: ['système'], [lang]: [old] }), ...others);
  const after = termbase(
    concept('system', { fr: ['système'], [lang]: [{ ...old, status: 'deprecated' }, wanted] }),
    ...others,
  );
  return prepare(before, after, lang);
}

function prepare(before: Termbase, after: Termbase, lang: 'en' | 'vi') {
  return prepareVersions(before, after, diffTermbases(before, after), { source: fr, target: lang === 'en' ? en : vi });
}

function fixOf(item: Case): DocumentFix | undefined {
  const work = document(
    [unit('u', [{ source: item.source ?? 'Le système.', target: item.target }])],
    item.lang ?? 'en',
  );
  return fixDocument(work, versionsFor(item), { replacesAdmitted: false }).fixes[0];
}

/** The new target, or the reasons why there is none. */
function outcome(item: Case): string {
  const fix = fixOf(item);
  return fix?.after ?? (fix ? fix.refusals.map(({ reason }) => reason).join(' ') : 'nothing');
}

describe('a term that is no longer accepted is replaced in English', () => {
  it.each<[name: string, item: Case, after: string]>([
    ['as it is', { target: 'The AI system works.' }, 'The AI application works.'],
    ['in the plural', { target: 'All AI systems work.' }, 'All AI applications work.'],
    ['in an irregular plural', { target: 'Two indices.', from: 'index', to: 'policy' }, 'Two policies.'],
    ['with a hyphen for a space', { target: 'The AI-system works.' }, 'The AI application works.'],
    [
      'with the plural inside',
      { target: 'Flows of data.', from: 'flow of data', to: 'transfer of data' },
      'Transfers of data.',
    ],
    ['with a capital at its start', { target: 'Frameworks help.', from: 'framework', to: 'rule' }, 'Rules help.'],
    [
      'at the start of a sentence, an acronym before',
      { target: '“AI” works.', from: 'AI', to: 'machine intelligence' },
      '“Machine intelligence” works.',
    ],
    [
      'inside a sentence, an acronym before',
      { target: 'The AI works.', from: 'AI', to: 'machine intelligence' },
      'The machine intelligence works.',
    ],
    [
      'in a title',
      { target: 'Rules for Trusted Machines Today', from: 'trusted machine', to: 'reliable engine of thought' },
      'Rules for Reliable Engines of Thought Today',
    ],
    [
      'all in capitals',
      { target: 'THE TRUSTED MACHINE', from: 'trusted machine', to: 'reliable engine' },
      'THE RELIABLE ENGINE',
    ],
    ['a for an', { target: 'It is an AI system.', to: 'framework' }, 'It is a framework.'],
    ['an for a', { target: 'It is a framework.', from: 'framework', to: 'instrument' }, 'It is an instrument.'],
    ['A for An at the start', { target: 'An index helps.', from: 'index', to: 'unit' }, 'A unit helps.'],
    ['an before a silent h', { target: 'a framework', from: 'framework', to: 'honest rule' }, 'an honest rule'],
    [
      'a word between leaves the article',
      { target: 'a good framework', from: 'framework', to: 'instrument' },
      'a good instrument',
    ],
    ['an article that fits stays', { target: 'an AI system', to: 'AI application' }, 'an AI application'],
    [
      'a verb',
      {
        target: 'It regulates it.',
        from: term('regulate', { partOfSpeech: 'verb' }),
        to: term('govern', { partOfSpeech: 'verb' }),
      },
      'It governs it.',
    ],
    [
      'the apostrophe of the text',
      { target: 'It’s the rule.', from: 'rule', to: "maker's mark" },
      'It’s the maker’s mark.',
    ],
    ['British spelling', { target: 'The labour code.', from: 'labor code', to: 'work code' }, 'The work code.'],
  ])('%s', (_name, item, after) => {
    expect(outcome(item)).toBe(after);
  });

  it.each<[name: string, item: Case, reason: string]>([
    ['the source has no such term', { source: 'Le forum.', target: 'The AI system.' }, 'not-in-source'],
    ['the source has it once, the target twice', { target: 'AI systems are AI systems.' }, 'count count'],
    ['the source has it twice, the target once', { source: 'Système et système.', target: 'AI systems.' }, 'count'],
    ['the number can’t be told', { target: 'The software.', from: 'software', to: 'program' }, 'form'],
    ['a plural has none in the preferred term', { target: 'Two systems.', from: 'system', to: 'software' }, 'form'],
    [
      'a form given by hand has no other',
      { target: 'The AIS.', from: term('AI system', { forms: ['AIS'] }), to: 'AI application' },
      'form',
    ],
    [
      'the capitals follow no pattern',
      { target: 'a reliable trusted MACHINE', from: 'trusted machine', to: 'engine' },
      'capitals',
    ],
    [
      'an acronym may be spelt or read',
      { target: 'a framework', from: 'framework', to: term('SME', { isExact: true }) },
      'article',
    ],
    [
      'the preferred term would be exact in other capitals',
      { target: 'Framework first.', from: 'framework', to: term('eRule', { isExact: true }) },
      'capitals',
    ],
  ])('but not where %s', (_name, item, reason) => {
    expect(outcome(item)).toBe(reason);
  });
});

describe('a term that is no longer accepted is replaced in Vietnamese', () => {
  it.each<[name: string, item: Case, after: string]>([
    ['as it is', { target: 'Các hệ thống này.', from: 'hệ thống', to: 'hệ' }, 'Các hệ này.'],
    ['with a capital at its start', { target: 'Hệ thống này.', from: 'hệ thống', to: 'bộ máy' }, 'Bộ máy này.'],
    ['in another tone placement', { target: 'Văn hoá tốt.', from: 'văn hóa', to: 'nền nếp' }, 'Nền nếp tốt.'],
    [
      'with a capital on each syllable',
      { target: 'Luật về Hệ Thống Này', from: 'hệ thống này', to: 'bộ máy' },
      'Luật về Bộ Máy',
    ],
    [
      'decomposed',
      { target: 'Một hệ thống.'.normalize('NFD'), from: 'hệ thống', to: 'bộ máy' },
      `${'Một '.normalize('NFD')}bộ máy.`,
    ],
  ])('%s', (_name, item, after) => {
    expect(outcome({ ...item, lang: 'vi' })).toBe(after);
  });
});

describe('several terms in a segment', () => {
  it('are all replaced where the source has as many', () => {
    expect(outcome({ source: 'Système et système.', target: 'AI systems and an AI system.', to: 'framework' })).toBe(
      'Frameworks and a framework.',
    );
  });

  it('count those that have the preferred term already', () => {
    expect(outcome({ source: 'Système et système.', target: 'An AI application and an AI system.' })).toBe(
      'An AI application and an AI application.',
    );
  });

  it('are left alone inside a longer term that the source has', () => {
    const item = {
      source: "La gouvernance de l'IA.",
      target: 'AI governance.',
      from: 'AI',
      to: 'machine intelligence',
    };
    expect(fixOf(item)).toBeUndefined();
    const beside = { ...item, source: "La gouvernance de l'IA, un système.", target: 'AI governance, an AI.' };
    expect(outcome(beside)).toBe('AI governance, a machine intelligence.');
  });

  it('are refused inside a longer term that the source has not', () => {
    const item = { source: 'Un système.', target: 'An AI governance.', from: 'AI', to: 'machine intelligence' };
    expect(outcome(item)).toBe('inside-longer');
  });

  it('are not replaced again once the longer preferred term is there', () => {
    expect(fixOf({ target: 'The AI application.', from: 'AI', to: 'AI application' })).toBeUndefined();
  });

  it('are refused where the words belong to two concepts', () => {
    const shared = concept('tool', { fr: ['outil'], en: ['AI system'] });
    const before = termbase(concept('system', { fr: ['système'], en: ['AI system'] }), shared);
    const after = termbase(concept('system', { fr: ['système'], en: ['AI application'] }), shared);
    const work = document([unit('u', [{ source: 'Le système.', target: 'The AI system.' }])], 'en');
    const { fixes } = fixDocument(work, prepare(before, after, 'en'), { replacesAdmitted: false });
    expect(fixes[0]?.refusals.map(({ reason }) => reason)).toEqual(['several-concepts']);
  });

  it('are refused where the preferred term makes another term with what stands beside it', () => {
    const open = concept('open-source', { fr: ['code ouvert'], en: ['open source'] });
    const old = term('rule', { status: 'deprecated' });
    const versions = prepare(
      termbase(concept('system', { fr: ['système'], en: ['rule'] }), open),
      termbase(concept('system', { fr: ['système'], en: [old, 'source rule'] }), open),
      'en',
    );
    const work = document([unit('u', [{ source: 'Le système.', target: 'The open rule.' }])], 'en');
    const { fixes } = fixDocument(work, versions, { replacesAdmitted: false });
    expect(fixes[0]).toMatchObject({ replacements: [], refusals: [{ surface: 'rule', reason: 'not-recognised' }] });
  });

  it('are refused where the termbase has no preferred term, or two', () => {
    for (const [after, reason] of [
      [[term('AI application', { status: 'admitted' })], 'no-preferred'],
      [['AI application', 'AI tool'], 'several-preferred'],
    ] as const) {
      const versions = prepare(
        termbase(concept('system', { fr: ['système'], en: ['AI system'] })),
        termbase(concept('system', { fr: ['système'], en: after })),
        'en',
      );
      const work = document([unit('u', [{ source: 'Le système.', target: 'The AI system.' }])], 'en');
      expect(fixDocument(work, versions, { replacesAdmitted: false }).fixes[0]?.refusals[0]?.reason).toBe(reason);
    }
  });
});

describe('codes', () => {
  const text = (value: string) => ({ kind: 'text', text: value }) as const;
  const bold = { start: { kind: 'sc', id: '1', type: 'fmt' }, end: { kind: 'ec', id: '1' } } as const;

  it('around the term stay where they are, and the article before them is corrected', () => {
    const target = [text('It is an '), bold.start, text('AI system'), bold.end, text('.')];
    const work = document([unit('u', [{ source: 'Le système.', target }])], 'en');
    const { document: fixed } = fixDocument(work, versionsFor({ target, to: 'framework' }), {
      replacesAdmitted: false,
    });
    expect(segmentOf(fixed).target).toEqual([text('It is a '), bold.start, text('framework'), bold.end, text('.')]);
  });

  it('inside the term make it unsafe', () => {
    const target = [text('The '), bold.start, text('AI'), bold.end, text(' system.')];
    expect(outcome({ target })).toBe('code-inside');
  });
});

describe('with --preferred', () => {
  const before = termbase(
    concept('system', { fr: ['système'], en: ['AI system', term('AI tool', { status: 'admitted' })] }),
  );
  const after = termbase(
    concept('system', { fr: ['système'], en: [term('AI system', { status: 'admitted' }), 'AI tool'] }),
  );
  const work = document([unit('u', [{ source: 'Le système.', target: 'An AI system.' }])], 'en');

  it('a term that is only admitted now is replaced, and without it is not', () => {
    expect(fixDocument(work, prepare(before, after, 'en'), { replacesAdmitted: false }).fixes).toEqual([]);
    const { fixes } = fixDocument(work, prepare(before, after, 'en'), { replacesAdmitted: true });
    expect(fixes[0]?.after).toBe('An AI tool.');
  });
});

describe('a document that is fixed', () => {
  const units: readonly Unit[] = [
    unit('u1', [
      { source: 'Le système.', target: 'The AI system.', state: 'final' },
      { source: 'Le forum.', target: 'The forum.', state: 'final' },
    ]),
    unit('u2', [{ source: 'Un système.', target: 'An AI system.', state: 'initial' }]),
    unit('u3', [{ source: 'Un système.', target: 'AI systems, AI systems.', state: 'reviewed' }]),
    unit('u4', [{ source: 'Un système.', target: 'An AI system.' }], { translate: false }),
    unit('u5', ['Un système.']),
  ];
  const work = document(units, 'en');
  const { document: fixed, fixes } = fixDocument(work, versionsFor({ target: '' }), { replacesAdmitted: false });
  const children = fixed.files[0]?.children ?? [];

  it('has the changed segments back at translated, and leaves initial ones there', () => {
    expect(fixes.map(({ unit: id, state, newState }) => [id, state, newState])).toEqual([
      ['u1', 'final', 'translated'],
      ['u2', 'initial', 'initial'],
      ['u3', 'reviewed', 'reviewed'],
    ]);
    expect(segmentOf(fixed)).toMatchObject({ state: 'translated', target: [{ text: 'The AI application.' }] });
  });

  it('is the same object everywhere else', () => {
    expect(children.map((child, i) => child === units[i])).toEqual([false, false, true, true, true]);
    const [first] = children;
    if (first?.kind !== 'unit') throw new Error('The fixture has a unit first.');
    expect(first.parts.slice(1)).toEqual(units[0]?.parts.slice(1));
  });

  it('keeps the old target as a match that says what it is', () => {
    const [first] = children;
    if (first?.kind !== 'unit') throw new Error('The fixture has a unit first.');
    expect(first.matches).toHaveLength(1);
    expect(first.matches[0]).toMatchObject({
      ref: '#s1',
      origin: replacedOrigin,
      subType: 'psr:final',
      similarityPct: 100,
    });
    expect(plainText(first.matches[0]?.target ?? [])).toBe('The AI system.');
  });

  it('has nothing to fix a second time', () => {
    const again = fixDocument(fixed, versionsFor({ target: '' }), { replacesAdmitted: false });
    expect(again.document).toBe(fixed);
  });
});

function segmentOf(work: ReturnType<typeof document>) {
  const child = work.files[0]?.children[0];
  const part = child?.kind === 'unit' ? child.parts[0] : undefined;
  if (part?.kind !== 'segment') throw new Error('The fixture begins with a segment.');
  return part;
}
