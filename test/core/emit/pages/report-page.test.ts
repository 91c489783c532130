import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../../src/core/emit/pages/report-input.ts';
import { reportPage } from '../../../../src/core/emit/pages/report-page.ts';
import { reportScript } from '../../../../src/core/emit/pages/report-script.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { type Progress, progressOf } from '../../../../src/core/progress.ts';
import type { ConceptCoverage, LanguageCoverage } from '../../../../src/core/terms/coverage.ts';
import { aligned, unit } from './aligned-documents.ts';
import { attribute, byClass, byId, byTag, type Element, inside, languageOf, parsed, textOf } from './html.ts';

const names: Readonly<Record<string, string>> = { fr: 'Français', en: 'English', vi: 'Tiếng Việt' };
const document = aligned('locales/fr/a.txt', [
  unit(
    [
      ['Un deux.', 'One two.', 'Một hai.'],
      ['Trois.', 'Three.'],
    ],
    { state: 'reviewed' },
  ),
  unit([['Quatre.', 'Four.', 'Bốn.']]),
]);

function progress(lang: string): Progress {
  const target = document.targets.get(lang);
  if (!target) throw new Error('no such target');
  return progressOf(target);
}

const totals = new Map(['en', 'vi'].map((lang) => [lang, progress(lang)]));

function input(options: Partial<ReportInput> = {}): ReportInput {
  return {
    srcLang: 'fr',
    trgLangs: ['en', 'vi'],
    languageName: (tag) => names[tag] ?? tag,
    documents: [{ path: document.path, words: 4, progress: totals, findings: 2 }],
    totals,
    gates: new Map(),
    coverage: [],
    findings: [],
    ...options,
  };
}

function page(options: Partial<ReportInput> = {}) {
  return parsed(reportPage(input(options)));
}

function finding(about: Partial<Finding>): Finding {
  return { ruleId: 'number', category: 'accuracy', severity: 'major', message: 'A number differs.', ...about };
}

function coverage(concept: string, en: Partial<LanguageCoverage>, vi: Partial<LanguageCoverage> = {}): ConceptCoverage {
  const none = { preferred: 0, admitted: 0, forbidden: 0, missing: 0, otherSense: 0, open: 0 };
  const languages = new Map([
    ['en', { ...none, term: `${concept}-en`, ...en }],
    ['vi', { ...none, ...vi }],
  ]);
  return { concept, term: `${concept}-fr`, occurrences: 9, languages };
}

function rowsOf(table: Element | undefined): readonly (readonly string[])[] {
  if (!table) return [];
  const rows = inside(table, (e) => e.tagName === 'tr' && attribute(e, 'role') === 'row');
  return rows.map((row) => inside(row, (e) => e.tagName === 'td' || e.tagName === 'th').map(textOf));
}

describe('reportPage', () => {
  it('shows the states of each language as a bar with the same in words', () => {
    const cards = byClass(page(), 'card');
    expect(
      cards.map((card) =>
        inside(card, (e) => e.tagName === 'svg' && attribute(e, 'role') === 'img').map((svg) =>
          attribute(svg, 'aria-label'),
        ),
      ),
    ).toEqual([['English: 2 reviewed, 1 translated'], ['Tiếng Việt: 1 reviewed, 1 translated, 1 initial']]);
    const [english] = cards;
    const bars = english ? inside(english, (e) => e.tagName === 'rect' && attribute(e, 'class') !== 'gap') : [];
    expect(bars.map((bar) => [attribute(bar, 'class'), attribute(bar, 'width')])).toEqual([
      ['reviewed', '66.667%'],
      ['translated', '33.333%'],
    ]);
    expect(english && textOf(english)).toContain('2 reviewed 3 words');
    expect(english && textOf(english)).toContain('3 segments, 4 words');
  });

  it('says whether a language is ready, and which demands are not met', () => {
    const gates = new Map([
      ['en', [{ isMet: true, sentence: 'all done' }]],
      [
        'vi',
        [
          { isMet: false, sentence: '2 of 3 done' },
          { isMet: true, sentence: 'no finding' },
        ],
      ],
    ]);
    const result = page({ gates });
    expect(byClass(result, 'verdict').map(textOf)).toEqual(['ready', '1 thing missing']);
    expect(byClass(result, 'demands').map(textOf)).toEqual(['Met: all done', 'Not met: 2 of 3 doneMet: no finding']);
    expect(byClass(page(), 'verdict')).toEqual([]);
  });

  it('lists the documents with what is open in each language', () => {
    const table = byClass(page(), 'rows')[0];
    expect(rowsOf(table)).toEqual([
      ['Document', 'Words', 'English', 'Tiếng Việt', 'Findings'],
      ['locales/fr/a.txt', '4', 'none open', '1 of 3 open', '2'],
    ]);
  });

  it('has the concepts in doubt first and folds the others', () => {
    const result = page({
      coverage: [
        coverage('fine', { preferred: 9 }),
        coverage('missing', { missing: 3, preferred: 6 }),
        coverage('forbidden', { preferred: 9 }, { forbidden: 2, admitted: 7 }),
      ],
    });
    const [open, folded] = byClass(result, 'terms');
    expect(rowsOf(open).slice(1)).toEqual([
      ['forbidden-fr forbidden', '9', 'forbidden-en9 preferred', 'no term yet7 admitted · 2 forbidden'],
      ['missing-fr missing', '9', 'missing-en6 preferred · 3 not found', 'no term yet'],
    ]);
    expect(
      rowsOf(folded)
        .slice(1)
        .map(([concept]) => concept),
    ).toEqual(['fine-fr fine']);
    expect(byTag(result, 'summary').map(textOf)).toEqual(['1 more concept with nothing missing']);
    expect(byTag(result, 'details').map((details) => attribute(details, 'open'))).toEqual([undefined]);
  });

  it('sums the terms up by language, and shows all where none is in doubt', () => {
    const result = page({
      coverage: [
        coverage('a', { preferred: 8, open: 1 }),
        coverage('b', { preferred: 2, otherSense: 7 }, { admitted: 9 }),
      ],
    });
    const lines = byClass(result, 'overall').flatMap((list) => inside(list, (e) => e.tagName === 'li').map(textOf));
    expect(lines).toEqual(['English10 preferred · 7 in another sense · 1 open', 'Tiếng Việt9 admitted']);
    expect(byClass(result, 'nothing').map(textOf)).toContain(
      'In what is translated, no term is missing and none is forbidden.',
    );
    expect(byTag(result, 'summary').map(textOf)).toEqual(['2 concepts with nothing missing']);
    expect(byTag(result, 'details').map((details) => attribute(details, 'open'))).toEqual(['']);
    const withFinding = page({ coverage: [coverage('a', { preferred: 9 })], findings: [finding({})] });
    expect(byTag(withFinding, 'details').map((details) => attribute(details, 'open'))).toEqual([undefined]);
  });

  it('shows a finding in its sentence, with what would be accepted and why', () => {
    const found = finding({
      file: 'work/en',
      unit: 'u1',
      segment: 's1',
      srcLang: 'fr',
      trgLang: 'en',
      side: 'target',
      start: 4,
      end: 7,
      expected: ['2', 'deux'],
    });
    const target = document.targets.get('en');
    const result = page({ findings: [found], checked: target ? [{ path: 'work/en', document: target }] : [] });
    const table = byId(result, 'finding-table');
    expect(rowsOf(table)[1]).toEqual([
      'majornumber',
      'work/enu1 · s1English target',
      'One two.',
      '2deux',
      'A number differs.',
    ]);
    expect(byTag(result, 'mark').map((mark) => [textOf(mark), languageOf(mark)])).toEqual([['two', 'en']]);
  });

  it('shows what was found where the sentence is not known, and white space as signs', () => {
    const result = page({
      findings: [
        finding({ actual: '12', expected: [' ', '\u00a0', ''] }),
        finding({ file: 'a.xlf', line: 3, column: 7 }),
      ],
    });
    const rows = rowsOf(byId(result, 'finding-table')).slice(1);
    expect(rows[0]?.slice(2, 4)).toEqual(['12', '␣⍽(nothing)']);
    expect(rows[1]?.slice(1, 4)).toEqual(['a.xlfline 3, column 7', '–', '–']);
  });

  it('says which side a finding is about, and for which language', () => {
    const both = { srcLang: 'fr', trgLang: 'vi' };
    const findings = [
      finding({ ...both, side: 'target' }),
      finding({ ...both, side: 'source', expected: ['deux'] }),
      finding({ srcLang: 'fr', side: 'source' }),
      finding({ trgLang: 'vi' }),
      finding({}),
    ];
    const result = page({ findings });
    const rows = rowsOf(byId(result, 'finding-table')).slice(1);
    expect(rows.map((row) => row[1])).toEqual([
      'Tiếng Việt target',
      'source, for Tiếng Việt',
      'Français source',
      'Tiếng Việt',
      '',
    ]);
    expect(byClass(result, 'text').map((text) => [textOf(text), languageOf(text)])).toEqual([['deux', 'fr']]);
  });

  it('counts the findings by severity and rule', () => {
    const result = page({
      findings: [
        finding({ severity: 'minor' }),
        finding({}),
        finding({ ruleId: 'brackets', severity: 'minor' }),
        finding({ severity: 'minor' }),
      ],
    });
    const chart = byClass(result, 'chart')[0];
    const lines = chart ? inside(chart, (e) => e.tagName === 'tr').map(textOf) : [];
    expect(lines).toEqual(['major 1', 'number1', 'minor 3', 'number2', 'brackets1']);
    const bars = chart ? inside(chart, (e) => e.tagName === 'rect' && attribute(e, 'width') !== undefined) : [];
    expect(bars.map((bar) => attribute(bar, 'width'))).toContain('100%');
    expect(bars.map((bar) => attribute(bar, 'width'))).toContain('50%');
  });

  it('offers the filters that its rows answer to', () => {
    const result = page({
      findings: [finding({ trgLang: 'vi' }), finding({ severity: 'minor', ruleId: 'brackets', srcLang: 'fr' })],
    });
    const form = byId(result, 'filters');
    expect(form && attribute(form, 'hidden')).toBe('');
    const options = form ? inside(form, (e) => e.tagName === 'option').map((o) => attribute(o, 'value')) : [];
    expect(options).toEqual(['', 'major', 'minor', '', 'brackets', 'number', '', 'fr', 'vi']);
    const rows = inside(byId(result, 'finding-table') as Element, (e) => attribute(e, 'data-rule') !== undefined);
    expect(
      rows.map((r) => [attribute(r, 'data-severity'), attribute(r, 'data-rule'), attribute(r, 'data-language')]),
    ).toEqual([
      ['major', 'number', 'vi'],
      ['minor', 'brackets', 'fr'],
    ]);
  });

  it('stays usable with a hundred thousand findings, and says how many it does not show', () => {
    const findings = Array.from({ length: 100_000 }, (_, i) => finding({ message: String(i) }));
    findings.push(finding({ severity: 'neutral', ruleId: 'rare' }));
    const chunks = [...reportPage(input({ findings }))];
    const result = parsed(chunks);
    expect(rowsOf(byId(result, 'finding-table'))).toHaveLength(2001);
    expect(byClass(result, 'more').map(textOf)[0]).toContain('2,000 of 100,001 findings');
    expect(byClass(result, 'more').map(textOf)[0]).toContain('98,001 more are not shown');
    expect(rowsOf(byId(result, 'finding-table')).at(-1)?.[0]).toBe('neutralrare');
    expect(chunks.join('').length).toBeLessThan(3_000_000);
    expect(chunks.reduce((most, chunk) => Math.max(most, chunk.length), 0)).toBeLessThan(20_000);
  });

  it('says so where there is nothing', () => {
    const result = page({ documents: [], totals: new Map() });
    expect(byClass(result, 'nothing').map(textOf)).toEqual([
      'There is no document yet. Put French documents into the source folder and build again.',
      'No term of the glossary occurs in the documents.',
      'There are none.',
    ]);
  });

  it('lets no text become markup, follows no script link, and is well formed', () => {
    const bad = '</script></style><img src=x onerror=alert(1)>" \'><!--';
    const result = page({
      title: bad,
      languageName: () => bad,
      glossaryHash: bad,
      documents: [{ path: bad, words: 1, progress: totals, findings: 1 }],
      gates: new Map([['en', [{ isMet: false, sentence: bad }]]]),
      coverage: [coverage(bad, { missing: 1, term: bad })],
      findings: [
        finding({
          ruleId: bad,
          file: bad,
          unit: bad,
          segment: bad,
          trgLang: bad,
          side: 'target',
          actual: bad,
          expected: [bad],
          message: bad,
          url: `javascript:${bad}`,
        }),
        finding({ url: `https://example.org/"${bad}` }),
      ],
    });
    expect(result.errors).toEqual([]);
    expect(byTag(result, 'img')).toEqual([]);
    expect(byTag(result, 'script')).toHaveLength(1);
    expect(result.elements.flatMap((e) => e.attrs).filter((a) => a.name.startsWith('on'))).toEqual([]);
    expect(byTag(result, 'a').filter((a) => attribute(a, 'href')?.startsWith('javascript'))).toEqual([]);
  });

  it('has every anchor that it points to', () => {
    const result = page({ findings: [finding({})] });
    const ids = new Set(result.elements.map((e) => attribute(e, 'id')));
    const wanted = [...byTag(result, 'a'), ...byTag(result, 'use')].map((e) => attribute(e, 'href') ?? '');
    expect(wanted.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
  });
});

describe('reportScript', () => {
  it('is a script that parses and cannot end its element', () => {
    expect(() => new Function(reportScript)).not.toThrow();
    expect(reportScript).not.toMatch(/<\/|<!--|innerHTML/u);
  });
});
