import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, textContent } from '../../../src/core/content.ts';
import type { Content, GlossEntry, Inline, Segment, Unit } from '../../../src/core/document.ts';
import { annotateUnit } from '../../../src/core/terms/annotate.ts';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import type { Termbase } from '../../../src/core/terms/termbase.ts';
import { fr } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

const base = termbase(
  concept('ai-governance', {
    fr: ["gouvernance de l'IA"],
    en: [
      term('governance of AI', { status: 'admitted' }),
      'AI governance',
      term('AI government', { status: 'deprecated' }),
    ],
  }),
  concept('ai', { fr: [term('IA', { isExact: true })], en: [term('AI', { isExact: true })] }),
  concept('fairness', { fr: ['équité'], en: ['fairness'] }),
  concept('equity', { fr: ['équité'], en: ['equity'] }),
  concept('untold', { fr: ['bidule'] }),
);
const matcher = buildMatcher(base, fr);

function unitOf(contents: readonly Content[], changes: Partial<Unit> = {}): Unit {
  return {
    kind: 'unit',
    id: 'u1',
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts: contents.map((source, i): Segment => ({ kind: 'segment', id: `s${i + 1}`, state: 'initial', source })),
    glossary: [],
    matches: [],
    metadata: [],
    ...changes,
  };
}

function annotate(unit: Unit, trgLang = 'en', using: Termbase = base): Unit {
  const matches = new Map(
    unit.parts.flatMap((part) => (part.kind === 'segment' ? [[part.id, matcher.match(plainText(part.source))]] : [])),
  );
  return annotateUnit(unit, matches, using, trgLang);
}

/** A content as a line: codes and markers in angle brackets. */
function draw(content: Content | undefined): string {
  return (content ?? []).map(drawInline).join('');
}

function drawInline(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  return `<${inline.kind === 'ec' || inline.kind === 'em' ? '/' : ''}${inline.id}${inline.kind === 'ph' ? '/' : ''}>`;
}

const text = (content: string): Inline => ({ kind: 'text', text: content });
const open = (id: string): Inline => ({ kind: 'sc', id });
const close = (id: string): Inline => ({ kind: 'ec', id });
const image = (id: string): Inline => ({ kind: 'ph', id });

describe('annotating a unit', () => {
  it('puts a term marker around each occurrence, nested where terms nest', () => {
    const unit = annotate(unitOf([textContent("La gouvernance de l'IA et l'IA.")]));
    expect(draw(unit.parts[0]?.source)).toBe("La <m1>gouvernance de l'<m2>IA</m2></m1> et l'<m3>IA</m3>.");
    expect(unit.parts[0]?.source[1]).toEqual({ kind: 'sm', id: 'm1', type: 'term', ref: '#gls=psr-m1' });
  });

  it('numbers the markers on through the segments of the unit', () => {
    const unit = annotate(unitOf([textContent("L'IA."), textContent("L'IA.")]));
    expect(unit.parts.map((part) => draw(part.source))).toEqual(["L'<m1>IA</m1>.", "L'<m2>IA</m2>."]);
  });

  it('gives each concept one entry with the accepted translations, the preferred first, and lets all its markers refer to it', () => {
    const unit = annotate(unitOf([textContent("La gouvernance de l'IA et l'IA.")]));
    const refs = unit.parts[0]?.source.flatMap((inline) => (inline.kind === 'sm' ? [inline.ref] : []));
    expect(refs).toEqual(['#gls=psr-m1', '#gls=psr-m2', '#gls=psr-m2']);
    expect(unit.glossary).toEqual([
      {
        id: 'psr-m1',
        ref: '#m1',
        term: "gouvernance de l'IA",
        termSource: 'ai-governance',
        translations: ['AI governance', 'governance of AI'],
      },
      { id: 'psr-m2', ref: '#m2', term: 'IA', termSource: 'ai', translations: ['AI'] },
    ]);
  });

  it('gives one marker and an entry a concept where a term belongs to several', () => {
    const unit = annotate(unitOf([textContent("L'équité.")]));
    expect(draw(unit.parts[0]?.source)).toBe("L'<m1>équité</m1>.");
    expect(unit.glossary.map(({ id, ref, termSource }) => [id, ref, termSource])).toEqual([
      ['psr-m1', '#m1', 'fairness'],
      ['psr-m1-2', '#m1', 'equity'],
    ]);
  });

  it('leaves out a concept that has neither translation nor definition', () => {
    const unit = annotate(unitOf([textContent('Un bidule.')]));
    expect(draw(unit.parts[0]?.source)).toBe('Un bidule.');
    expect(unit.glossary).toEqual([]);
  });

  it('takes a definition only where there is no translation, in the target’s language or else in the source’s', () => {
    const defined = (...langs: readonly string[]): Termbase => ({
      concepts: [
        {
          id: 'ai',
          notes: [],
          langSecs: ['fr', 'en', 'vi'].map((lang) => ({
            lang,
            terms: lang === 'fr' ? [term('IA')] : [],
            ...(langs.includes(lang) && { definition: `defined in ${lang}` }),
          })),
        },
      ],
    });
    const unit = unitOf([textContent("L'IA")]);
    expect(annotate(unit, 'en-GB', defined('fr', 'en')).glossary[0]?.definition).toBe('defined in en');
    expect(annotate(unit, 'vi', defined('fr', 'en')).glossary[0]?.definition).toBe('defined in fr');
  });

  it('returns the very unit where there is nothing to annotate', () => {
    const unit = unitOf([textContent('Rien du tout.')]);
    expect(annotate(unit)).toBe(unit);
  });
});

describe('codes around a term', () => {
  const cases: readonly [name: string, content: Content, drawn: string][] = [
    ['stay outside a marker that they enclose', [open('c1'), text('IA'), close('c1')], '<c1><m1>IA</m1></c1>'],
    ['stay inside when they stand inside', [text('équ'), image('c1'), text('ité')], '<m1>équ<c1/>ité</m1>'],
    [
      'are taken in when they open right before it and close within',
      [open('c1'), text('gouvernance'), close('c1'), text(" de l'IA")],
      "<m1><c1>gouvernance</c1> de l'<m2>IA</m2></m1>",
    ],
    [
      'are taken in when they open within and close right behind it',
      [text("gouvernance de l'"), open('c1'), text('IA'), close('c1'), text(' !')],
      "<m1>gouvernance de l'<c1><m2>IA</m2></c1></m1> !",
    ],
    [
      'stay where they are when they cross it',
      [text('La '), open('c1'), text('bonne gouvernance'), close('c1'), text(" de l'IA")],
      "La <c1>bonne <m1>gouvernance</c1> de l'<m2>IA</m2></m1>",
    ],
    [
      'stay inside where they mark a part of it',
      [text('gouvernance '), open('c1'), text('de'), close('c1'), text(" l'IA")],
      "<m1>gouvernance <c1>de</c1> l'<m2>IA</m2></m1>",
    ],
    [
      'stay inside where each of its words has its own',
      [open('c1'), text('gouvernance'), close('c1'), text(' de '), open('c2'), text("l'IA"), close('c2')],
      "<m1><c1>gouvernance</c1> de <c2>l'<m2>IA</m2></c2></m1>",
    ],
    ['stand before it when they belong to no span', [image('c1'), text('IA'), image('c2')], '<c1/><m1>IA</m1><c2/>'],
  ];
  it.each(cases)('%s', (_name, content, drawn) => {
    expect(draw(annotate(unitOf([content])).parts[0]?.source)).toBe(drawn);
  });
});

describe('annotating again', () => {
  const contents = [textContent("La gouvernance de l'IA et l'équité."), [open('c1'), text('IA'), close('c1')]];

  it('gives the same as once', () => {
    const once = annotate(unitOf(contents));
    expect(annotate(once)).toEqual(once);
  });

  it('removes markers and entries of terms that are gone', () => {
    const once = annotate(unitOf(contents));
    const gone = annotateUnit(once, new Map(), base, 'en');
    expect(gone).toEqual(unitOf(contents));
  });

  it('keeps annotations and entries that others made', () => {
    const comment: Inline = { kind: 'sm', id: 'm1', type: 'comment', value: 'Vérifier.' };
    const theirs: Inline = { kind: 'sm', id: 'x', type: 'term' };
    const content = [
      comment,
      text("L'IA"),
      { kind: 'em', id: 'm1' },
      text(' et '),
      theirs,
      text('IA'),
      { kind: 'em', id: 'x' },
    ] as const;
    const entry: GlossEntry = { id: 'g1', ref: '#x', term: 'IA', translations: ['A.I.'] };
    const unit = annotate(annotate(unitOf([content], { glossary: [entry] })));
    expect(draw(unit.parts[0]?.source)).toBe("<m1>L'<m2>IA</m2></m1> et <x><m3>IA</m3></x>");
    expect(unit.glossary[0]).toEqual(entry);
    expect(unit.glossary.slice(1).map(({ id, ref }) => [id, ref])).toEqual([['psr-m2', '#m2']]);
  });

  it('takes no id that a segment, a code or a marker of the unit has', () => {
    const unit = unitOf([[image('m1'), text(' IA')]]);
    const parts = unit.parts.map((part) => ({ ...part, id: 'm2' }));
    expect(draw(annotate({ ...unit, parts }).parts[0]?.source)).toBe('<m1/> <m3>IA</m3>');
  });

  it('keeps a target’s copy of a marker while it stands for the same concept, and drops it afterwards', () => {
    const once = annotate(unitOf([textContent("L'IA et l'équité")]));
    const target: Content = [
      { kind: 'sm', id: 'm2', type: 'term', ref: '#gls=psr-m2' },
      text('fairness'),
      { kind: 'em', id: 'm2' },
      text(' and AI'),
    ];
    const parts = once.parts.map((part) => ({ ...part, target }));
    expect(draw(annotate({ ...once, parts }).parts[0]?.target)).toBe('<m2>fairness</m2> and AI');
    const swapped = once.parts.map((part) => ({ ...part, source: textContent("L'équité et l'IA"), target }));
    expect(draw(annotate({ ...once, parts: swapped }).parts[0]?.target)).toBe('fairness and AI');
  });
});

describe('any content', () => {
  const inline: fc.Arbitrary<Inline[]> = fc.oneof(
    fc.constantFrom('IA', "gouvernance de l'IA", ' ', 'équité ', "l'", 'gouvernance de ').map((piece) => [text(piece)]),
    fc.constantFrom('c1', 'c2', 'c3').map((id) => [open(id)]),
    fc.constantFrom('c1', 'c2', 'c3').map((id) => [close(id)]),
    fc.constantFrom('c4', 'c5').map((id) => [image(id)]),
  );

  it('keeps its text and codes, and gives markers in pairs, the same a second time', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 14 }), (pieces) => {
        const content = pieces.flat();
        const unit = annotate(unitOf([content]));
        const source = unit.parts[0]?.source ?? [];
        expect(draw(source.filter(({ kind }) => kind !== 'sm' && kind !== 'em'))).toBe(draw(content));
        const ids = (kind: string) =>
          source.flatMap((item) => (item.kind === kind && 'id' in item ? [item.id] : [])).sort();
        expect(ids('sm')).toEqual(ids('em'));
        expect(annotate(unit)).toEqual(unit);
      }),
    );
  });
});
