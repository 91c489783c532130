import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossChecks, checks, documentChecks } from '../../../src/core/checks/index.ts';
import { plainText, textContent } from '../../../src/core/content.ts';
import type { Content, Inline } from '../../../src/core/document.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { concept, term, termbase } from '../terms/termbases.ts';
import { acrossFindingsOf, documentFindingsOf, findingsOf } from './harness.ts';
import { loadTools } from './tools.ts';

const tools = await loadTools();

const base = termbase(
  concept('ai', { fr: [term('IA', { isExact: true })], en: ['AI'], vi: ['AI'] }),
  concept('fairness', {
    fr: ['équité'],
    en: ['fairness', term('justice', { status: 'deprecated' })],
    vi: ['công bằng'],
  }),
  concept('equity', {
    fr: [term('équité', { collocations: ['équité sociale', '1.234'] }), term('IA sociale', { status: 'superseded' })],
    en: ['equity', term('social equity', { status: 'admitted' })],
    vi: ['công bằng xã hội', term('justice', { status: 'admitted' })],
  }),
);

// biome-ignore format: a list
const pieces = [
  'équité', 'IA', 'AI', 'công bằng', 'justice', '1 234,56', '1.234', '3 millions', 'vingt', 'mươi', 'XIXe', '26/2', '½',
  ' ', '\u00A0', '  ', '\n', '«', '»', '“', '”', '"', '(', ')', '[', '{', '.', '...', '?', ' !', ';', ':', '-', '’',
  '\uD800', '\uDC00', '\u200F', '\u0301', '\u00AD', '\u{1F600}', 'https://a.b/1', 'a@b.c', 'e\u0301', '٣', '％', '字',
  '{{name}}', '{0}', '%1$s', '%', '$t(key)', '`code`', '<b>', '&eacute;', 'file.txt', 'C:\\x', 'a_b', 'ONU', 'COVID-19',
  'Emmanuel Macron', 'Nguyễn Văn A', 'Đ', 'Ð', 'а', 'Ã©', '\uFFFD', '\u200B', '\u0007', '\t', '14 h 30', '2.30 pm', '5 %',
  '3 M€', '$5', 'mars', 'thứ tư', 'km', 'tháng 3', 'mille', 'hòa', 'hoà', 'khong', 'của của', 'the the', 'a apple', 'teh',
  'שלום', 'مرحبا', '–', ' - ', ',,', '‘', "'", 'l’', 'éventuellement', 'eventually', 'colour', 'color', 'TODO', '…',
  'Anne', 'ANNE', 'U.S.', '{{a}}', '{n, plural, one {', '%s', '`a`', '--a', 'a.pdf',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 })
  .map((list) => list.join(''));

const code: fc.Arbitrary<Inline> = fc.oneof(
  fc.constantFrom('c1', 'c2').map((id) => ({ kind: 'sc', id }) as const),
  fc.constantFrom('c1', 'c2').map((id) => ({ kind: 'ec', id }) as const),
  fc.constantFrom('c3', 'c4').map((id) => ({ kind: 'ph', id }) as const),
  fc.constantFrom('m1', 'm2').map((id) => ({ kind: 'sm', id, type: 'term' }) as const),
  fc.constantFrom('m1', 'm2').map((id) => ({ kind: 'em', id }) as const),
);

const anyContent: fc.Arbitrary<Content> = fc.array(
  fc.oneof(
    anyText.map((text) => ({ kind: 'text', text }) as const),
    code,
  ),
  { maxLength: 8 },
);

describe('all checks, on any source and target', () => {
  it.each(['en', 'vi'] as const)('end, in %s, with offsets inside the text they name', (to) => {
    fc.assert(
      fc.property(anyContent, anyContent, (source, target) => {
        for (const finding of findingsOf(checks, to, [{ source, target }], base, {}, { tools })) {
          const length = plainText(finding.side === 'source' ? source : target).length;
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThanOrEqual(finding.start ?? 0);
          expect(finding.end).toBeLessThanOrEqual(length);
          expect(finding.message).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('checks of a document and of all languages, on any texts', () => {
  it('end with offsets inside the text they name', () => {
    const words = fc.array(fc.constantFrom(...pieces, 'equity', 'fairness', 'sociale', 'social', 'xã hội'), {
      maxLength: 12,
    });
    const text = words.map((list) => list.join(' '));
    const anyRows = fc.array(fc.record({ source: text, en: text, vi: text }), { maxLength: 6 });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const isInside = (finding: Finding) => {
          const row = rows[Number(finding.unit?.slice(1)) - 1];
          const target = finding.trgLang === 'vi' ? row?.vi : row?.en;
          const said = (finding.side === 'source' ? row?.source : target) ?? '';
          expect(finding.actual).toBe(said.slice(finding.start, finding.end));
        };
        for (const lang of ['en', 'vi'] as const) {
          const pairs = rows.map((row) => ({ source: row.source, target: row[lang] }));
          for (const finding of documentFindingsOf(documentChecks, lang, pairs, base)) isInside(finding);
        }
        for (const check of acrossChecks) for (const finding of acrossFindingsOf(check, rows, base)) isInside(finding);
      }),
      { numRuns: 200 },
    );
  });
});

// Linear work takes well under a second here; work that grows with the square would not end before the test's timeout.
describe('all checks, on a segment of 100,000 characters', () => {
  const length = 100_000;
  // biome-ignore format: a list
  const repeated = [
    'équité ', 'équité sociale ', 'justice ', 'IA', 'a', '12', '1 ', '1.', '1 234,56', '3 millions', 'quatre-vingt-', 'XIXe ', '26/2', 'a@b.c', ' ', ' :',
    '«', '”', '"', '(', '.', '\uD800', '\u0301', '\u{1F600}', 'שלום ', '\u200F', '{{name}} ', '{', '}', '%s', '$t(', '`', '<1>',
    '&', 'http://', 'x.y', 'a@', '/a', 'C:\\', 'Macron ', 'Emmanuel Macron et ', 'ONU ', 'U.N.', '\u200B', '\t', '\u0007', 'Ã©',
    'aа', 'khong ', 'hòa hoà ', 'the ', 'an a ', 'color colour ', 'm ', '5 km ', '3 M€ ', '14 h 30 ', '12 mars 2024 ', '5 %', '-',
    '–', ',', '? ', '. A', 'A. ', '“', '‘', "'", 'l’', 'nghành ', 'Xin chào. ', 'éventuellement ', 'TODO ', 'rên ', 'cửa sổ ',
    'Anne ', 'A-', 'U.', '{a} ', '%s ', '<0>', '--a', 'a_', 'aA', 'a.pdf ', 'http://a/b) ',
  ];
  it.each(repeated)('come to an end: %j', (piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const isOfTarget = ({ end = 0 }: Finding) => end <= length + 1;
    expect(
      findingsOf(checks, 'en', [{ source: text, target: `${text} ` }], base, {}, { tools }).every(isOfTarget),
    ).toBe(true);
    expect(
      findingsOf(checks, 'vi', [{ source: 'Une phrase.', target: text }], base, {}, { tools }).every(isOfTarget),
    ).toBe(true);
    const pairs = [{ source: text, target: `${text} ` }];
    expect(documentFindingsOf(documentChecks, 'en', pairs, base).every(isOfTarget)).toBe(true);
    for (const check of acrossChecks)
      expect(acrossFindingsOf(check, [{ source: text, en: text, vi: text }], base).every(isOfTarget)).toBe(true);
  });

  it('come to an end with 10,000 codes', () => {
    const codes = Array.from({ length: 5000 }, (_, i): Inline => ({ kind: 'sc', id: `c${i}` }));
    const ends = codes.map((start): Inline => ({ kind: 'ec', id: 'id' in start ? start.id : '' }));
    const source = [...codes, ...textContent('mot'), ...ends.toReversed()];
    const crossed = findingsOf(checks, 'en', [{ source, target: [...codes, ...textContent('word'), ...ends] }], base);
    expect(crossed.map(({ ruleId }) => ruleId)).toContain('codes-nesting');
    const dropped = findingsOf(checks, 'en', [{ source, target: 'word' }], base);
    expect(dropped.map(({ ruleId }) => ruleId)).toContain('codes-missing');
  });
});

describe('all checks, on a term that 2,000 concepts share', () => {
  it('come to an end, and name only some of the concepts', () => {
    const shared = termbase(
      ...Array.from({ length: 2000 }, (_, i) =>
        concept(`c${i}`, { fr: [term('mot', { collocations: ['cue'] })], en: [`word${i}`], vi: ['từ'] }),
      ),
    );
    const row = { source: 'mot '.repeat(100), en: 'nothing', vi: 'từ '.repeat(100) };
    const [finding, ...others] = findingsOf(checks, 'en', [{ source: row.source, target: row.en }], shared).filter(
      ({ category }) => category === 'terminology',
    );
    expect(others).toEqual([]);
    expect(finding?.message.length).toBeLessThan(1000);
    expect(finding?.message).toContain('1992 more');
    for (const check of acrossChecks) expect(acrossFindingsOf(check, [row], shared)).toEqual([]);
  });
});
