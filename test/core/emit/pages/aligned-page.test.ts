import { describe, expect, it } from 'vitest';
import { mapUnits } from '../../../../src/core/document.ts';
import { type AlignedPageInput, alignedPage } from '../../../../src/core/emit/pages/aligned-page.ts';
import { alignedScript } from '../../../../src/core/emit/pages/aligned-script.ts';
import { aligned, type UnitPlan, unit } from './aligned-documents.ts';
import { attribute, byClass, byId, byTag, type Element, hasClass, inside, languageOf, parsed, textOf } from './html.ts';

const names: Readonly<Record<string, string>> = { fr: 'Français', en: 'English', vi: 'Tiếng Việt', ar: 'العربية' };

function input(units: readonly UnitPlan[], options: Partial<AlignedPageInput> = {}): AlignedPageInput {
  return {
    documents: [aligned('locales/fr/article.txt', units)],
    srcLang: 'fr',
    trgLangs: ['en', 'vi'],
    languageName: (tag) => names[tag] ?? tag,
    marksOf: () => [],
    ...options,
  };
}

function page(units: readonly UnitPlan[], options: Partial<AlignedPageInput> = {}) {
  return parsed(alignedPage(input(units, options)));
}

/** The texts of a row's cells by language. */
function cells(row: Element | undefined): Readonly<Record<string, string>> {
  if (!row) return {};
  return Object.fromEntries(
    inside(row, (e) => hasClass(e, 'c')).map((cell) => [attribute(cell, 'lang') ?? '', textOf(cell)]),
  );
}

function sentences(row: Element | undefined): readonly Element[] {
  return row ? inside(row, (element) => hasClass(element, 's')) : [];
}

describe('alignedPage', () => {
  it('puts the languages of a paragraph side by side, sentence by sentence', () => {
    const [row] = byClass(
      page([
        unit([
          ['Un.', 'One.', 'Một.'],
          ['Deux.', 'Two.', 'Hai.'],
        ]),
      ]),
      'p',
    );
    expect(cells(row)).toEqual({ fr: 'Un. Deux.', en: 'One. Two.', vi: 'Một. Hai.' });
    expect(sentences(row).map((s) => [languageOf(s), attribute(s, 'data-s'), textOf(s)])).toEqual([
      ['fr', '1', 'Un.'],
      ['fr', '2', 'Deux.'],
      ['en', '1', 'One.'],
      ['en', '2', 'Two.'],
      ['vi', '1', 'Một.'],
      ['vi', '2', 'Hai.'],
    ]);
  });

  it('keeps partners together where a language orders its sentences otherwise', () => {
    const document = aligned(
      'a.txt',
      [
        unit([
          ['Un.', 'One.'],
          ['Deux.', 'Two.'],
        ]),
      ],
      ['en'],
    );
    const turned = mapUnits(document.targets.get('en') ?? document.source, (each) => ({
      ...each,
      parts: each.parts.map((part, i) => ({ ...part, order: each.parts.length - i })),
    }));
    const documents = [{ ...document, targets: new Map([['en', turned]]) }];
    const [row] = byClass(page([], { trgLangs: ['en'], documents }), 'p');
    expect(cells(row)).toEqual({ fr: 'Un. Deux.', en: 'Two. One.' });
    expect(sentences(row).map((s) => attribute(s, 'data-s'))).toEqual(['1', '2', '2', '1']);
  });

  it('says that a sentence is not translated, and never shows the source in its place', () => {
    const [row] = byClass(page([unit([['Un.', 'One.'], ['Deux.']])]), 'p');
    expect(cells(row)).toEqual({ fr: 'Un. Deux.', en: 'One. not translated', vi: 'not translated not translated' });
    for (const label of row ? inside(row, (e) => hasClass(e, 'empty')) : []) expect(languageOf(label)).toBe('en');
    expect(
      sentences(row)
        .filter((s) => hasClass(s, 'none'))
        .map((s) => attribute(s, 'data-s')),
    ).toEqual(['2', '1', '2']);
  });

  it('tells an empty target and a missing version from a missing target', () => {
    const units = [unit([['Un.', [], 'Một.']])];
    expect(cells(byClass(page(units), 'p')[0])).toEqual({ fr: 'Un.', en: 'empty', vi: 'Một.' });
    const oneVersion = page([], { documents: [aligned('a.txt', units, ['en'])] });
    expect(cells(byClass(oneVersion, 'p')[0])).toEqual({ fr: 'Un.', en: 'empty', vi: 'not translated' });
  });

  it('marks a target that is a proposal so far, and no other', () => {
    const [initial, translated] = byClass(
      page([unit([['Un.', 'One.', 'Một.']], { state: 'initial' }), unit([['Un.', 'One.', 'Một.']])]),
      'p',
    );
    const marks = (row: Element | undefined) => (row ? inside(row, (e) => hasClass(e, 'o')) : []);
    expect(marks(initial).map(languageOf)).toEqual(['en', 'vi']);
    expect(marks(initial).map((mark) => attribute(mark, 'aria-label'))).toEqual(['initial:', 'initial:']);
    expect(marks(translated)).toEqual([]);
  });

  it('shows a unit left out of translation once, with the reason', () => {
    const note = { category: 'passerelle:furniture', text: 'Left out: page furniture.' };
    const [row] = byClass(page([unit([['Comment (0)']], { translate: false, notes: { all: [note] } })]), 'p');
    expect(row && hasClass(row, 'left-out')).toBe(true);
    expect(cells(row)).toEqual({ fr: 'Comment (0)' });
    expect(row ? inside(row, (e) => hasClass(e, 'reason')).map(textOf) : []).toEqual(['Left out: page furniture.']);
    expect(sentences(row)).toEqual([]);
  });

  it('shows the notes of people once each, numbered, where they belong', () => {
    const notes = {
      all: [{ text: 'The French is wrong.' }, { category: 'passerelle:x', text: 'generated' }],
      vi: [{ text: 'Tôn Vệ Đông' }],
      en: [{ text: 'About the French', appliesTo: 'source' as const }],
    };
    const result = page([
      unit([['Un.', 'One.', 'Một.']], { notes }),
      unit([['Un.', 'One.', 'Một.']], { notes: { en: [{ text: 'Last' }] } }),
    ]);
    const shown = byClass(result, 'note').map((note) => {
      const [summary, text] = inside(note, (e) => e.tagName === 'summary' || e.tagName === 'p');
      const cell = note.parentNode && 'attrs' in note.parentNode ? attribute(note.parentNode, 'lang') : undefined;
      return [cell, summary && textOf(summary), text && textOf(text)];
    });
    expect(shown).toEqual([
      ['fr', 'Note 1', 'The French is wrong.'],
      ['fr', 'Note 2', 'About the French'],
      ['vi', 'Note 3', 'Tôn Vệ Đông'],
      ['en', 'Note 4', 'Last'],
    ]);
  });

  it('underlines terms with their concept, and asks for them by language', () => {
    const asked: string[] = [];
    const marksOf = (lang: string, text: string) => {
      asked.push(`${lang}: ${text}`);
      return [{ start: 0, end: 2, label: `IA in ${lang}` }];
    };
    const result = page([unit([['IA.', 'AI.', 'AI.']])], { marksOf });
    expect(asked).toEqual(['fr: IA.', 'en: AI.', 'vi: AI.']);
    expect(byClass(result, 't').map((t) => [textOf(t), attribute(t, 'title')])).toEqual([
      ['IA', 'IA in fr'],
      ['AI', 'IA in en'],
      ['AI', 'IA in vi'],
    ]);
  });

  it('shows headings, list items and table cells as what they are', () => {
    const one = (type: string) => unit([['a', 'b', 'c']], { type });
    const result = page([one('psr:heading'), one('psr:list-item'), one('psr:table-cell'), one('psr:unheard-of')]);
    expect(byTag(result, 'h2')).toHaveLength(3);
    expect(byClass(result, 'p').map((row) => attribute(row, 'class'))).toEqual([
      'p heading',
      'p item',
      'p table-cell',
      'p',
    ]);
  });

  it('lists several documents at the top, with what is open', () => {
    const documents = [
      aligned('a.md', [unit([['Un.', 'One.', 'Một.']])]),
      aligned('b.md', [unit([['Un deux.', 'One.']])]),
    ];
    const result = page([], { documents });
    const nav = byClass(result, 'contents')[0];
    const links = nav ? inside(nav, (e) => e.tagName === 'a') : [];
    expect(links.map((a) => [attribute(a, 'href'), textOf(a)])).toEqual([
      ['#d1', 'a.md'],
      ['#d2', 'b.md'],
    ]);
    for (const link of links) expect(byId(result, attribute(link, 'href')?.slice(1) ?? '')?.tagName).toBe('section');
    expect(nav ? inside(nav, (e) => hasClass(e, 'facts')).map(textOf) : []).toEqual([
      '1 word',
      '2 words · Tiếng Việt 0 of 1',
    ]);
  });

  it('has no list of contents for one document, and counts what is in it', () => {
    const result = page(
      [
        unit([
          ['Un deux.', 'One.'],
          ['Trois.', 'Three.'],
        ]),
        unit([['Left']], { translate: false }),
      ],
      {
        glossaryTitle: 'glossary/ai.tbx',
      },
    );
    expect(byClass(result, 'contents')).toEqual([]);
    expect(textOf(byClass(result, 'by')[0] as Element)).toContain('3 words · 2 sentences · terms of glossary/ai.tbx');
    expect(byClass(result, 'heads').map(textOf)).toEqual(['FrançaisEnglishTiếng Việt 0 of 2']);
  });

  it('says what to do where there is nothing', () => {
    expect(byClass(page([], { documents: [] }), 'nothing').map(textOf)).toEqual([
      'There is no document yet. Build one, and it is here.',
    ]);
    expect(byClass(page([]), 'nothing').map(textOf)).toEqual(['There is no text in this document.']);
  });

  it('gives every text its language and direction', () => {
    const result = page([], { trgLangs: ['ar'], documents: [aligned('a.txt', [unit([['Un.', 'واحد.']])], ['ar'])] });
    expect(byClass(result, 'c').map((c) => [attribute(c, 'lang'), attribute(c, 'dir')])).toEqual([
      ['fr', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(byTag(result, 'h1').map((h) => [attribute(h, 'lang'), attribute(h, 'dir')])).toEqual([['', 'auto']]);
  });

  it('lets no text become markup, and is well formed', () => {
    const bad = '</script></style><img src=x onerror=alert(1)>" \'><!--';
    const result = parsed(
      alignedPage({
        documents: [1, 2].map(() =>
          aligned(bad, [
            unit([[bad, bad, bad]], { name: bad, notes: { en: [{ text: bad }] } }),
            unit([[bad]], { translate: false, notes: { all: [{ category: 'passerelle:x', text: bad }] } }),
          ]),
        ),
        title: bad,
        srcLang: 'fr',
        trgLangs: ['en', 'vi'],
        languageName: () => bad,
        marksOf: () => [{ start: 0, end: 9, label: bad }],
        glossaryTitle: bad,
      }),
    );
    expect(result.errors).toEqual([]);
    expect(byTag(result, 'img')).toEqual([]);
    expect(byTag(result, 'script')).toHaveLength(1);
    expect(result.elements.flatMap((e) => e.attrs).filter((a) => a.name.startsWith('on'))).toEqual([]);
    expect(cells(byClass(result, 'p')[0]).fr).toContain(bad);
  });

  it('loads nothing, and forbids the browser to', () => {
    const result = page([unit([['Un.', 'One.', 'Một.']])]);
    const loaded = result.elements.filter((e) => e.attrs.some((a) => a.name === 'src' || a.name === 'srcset'));
    expect(loaded).toEqual([]);
    expect(byTag(result, 'link').map((link) => attribute(link, 'href'))).toEqual(['data:,']);
    const policy = byTag(result, 'meta').find((m) => attribute(m, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'");
  });

  it('lays a long page out in stretches, and a short one as a whole', () => {
    const units = Array.from({ length: 1001 }, () => unit([['Un.', 'One.', 'Một.']]));
    expect(byClass(page(units.slice(0, 1000)), 'stretch')).toHaveLength(0);
    const long = page(units);
    expect(long.errors).toEqual([]);
    expect(byClass(long, 'stretch')).toHaveLength(Math.ceil(1001 / 50));
    expect(byClass(long, 'p')).toHaveLength(1001);
  });

  it('comes in small chunks that do not grow with the document', () => {
    const longest = (count: number) => {
      const units = Array.from({ length: count }, () =>
        unit([
          ['Un.', 'One.', 'Một.'],
          ['Deux.', 'Two.', 'Hai.'],
        ]),
      );
      let most = 0;
      for (const chunk of alignedPage(input(units))) most = Math.max(most, chunk.length);
      return most;
    };
    expect(longest(5000)).toBeLessThan(longest(5) + 200);
  });

  it('gives the same bytes for the same input', () => {
    const units = [unit([['Un.', 'One.', 'Một.']], { notes: { all: [{ text: 'n' }] } })];
    expect([...alignedPage(input(units))].join('')).toBe([...alignedPage(input(units))].join(''));
  });
});

describe('alignedScript', () => {
  it('is a script that parses and cannot end its element', () => {
    expect(() => new Function(alignedScript)).not.toThrow();
    expect(alignedScript).not.toMatch(/<\/|<!--|innerHTML/u);
  });
});
