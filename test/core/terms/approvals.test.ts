import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalHash } from '../../../src/core/terms/approval-hash.ts';
import { approvalFindings, approvalStates } from '../../../src/core/terms/approval-states.ts';
import {
  type Approval,
  isDate,
  noApprovals,
  parseApprovals,
  repeatedKeys,
  serializeApprovals,
  withApprovals,
} from '../../../src/core/terms/approvals.ts';
import type { ConceptEntry, LangSec, TermSec } from '../../../src/core/terms/termbase.ts';
import { term } from './termbases.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const options = { digest, srcLang: 'fr' };
const head = 'concept\tlanguage\thash\twho\tdate\n';
const hashA = '0123456789abcdef';
const hashB = 'fedcba9876543210';

const law: ConceptEntry = {
  id: 'law',
  subjectField: 'law',
  notes: [],
  langSecs: [
    { lang: 'fr', definition: 'Règle de l’État.', definitionSource: 'a', terms: [term('loi', { source: 's' })] },
    {
      lang: 'vi',
      definition: 'Quy tắc của nhà nước.',
      terms: [term('luật', { forms: ['đạo luật', 'bộ luật'], source: 't' }), term('pháp luật', { status: 'admitted' })],
    },
    { lang: 'en', terms: [term('law')] },
  ],
};

const inVietnamese = (concept: ConceptEntry) => approvalHash(concept, 'vi', 'fr', digest);
const withSection = (lang: string, change: (section: LangSec) => LangSec): ConceptEntry => ({
  ...law,
  langSecs: law.langSecs.map((section) => (section.lang === lang ? change(section) : section)),
});
const withTerm = (lang: string, change: Partial<TermSec>): ConceptEntry =>
  withSection(lang, (section) => ({
    ...section,
    terms: section.terms.map((item, i) => (i === 0 ? { ...item, ...change } : item)),
  }));

describe('the hash of an entry', () => {
  it('is 16 hexadecimal digits of the SHA-256', () => {
    expect(inVietnamese(law)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it.each<[string, ConceptEntry]>([
    ['the subject field', { ...law, subjectField: 'politics' }],
    ['the definition', withSection('vi', (section) => ({ ...section, definition: 'Quy tắc.' }))],
    ['the source of the definition', withSection('vi', (section) => ({ ...section, definitionSource: 'b' }))],
    ['the definition in the source language', withSection('fr', (section) => ({ ...section, definition: 'Règle.' }))],
    ['a term', withTerm('vi', { term: 'lệ' })],
    ['its status', withTerm('vi', { status: 'superseded' })],
    ['that it is proposed', withTerm('vi', { isProposed: true })],
    ['its part of speech', withTerm('vi', { partOfSpeech: 'verb' })],
    ['its forms', withTerm('vi', { forms: ['đạo luật'] })],
    ['its collocations', withTerm('vi', { collocations: ['quốc gia'] })],
    ['that it is exact', withTerm('vi', { isExact: true })],
    ['its source', withTerm('vi', { source: 'u' })],
    ['that a term is gone', withSection('vi', (section) => ({ ...section, terms: section.terms.slice(0, 1) }))],
    ['that a term moved to a region', withSection('vi', (section) => ({ ...section, lang: 'vi-VN' }))],
  ])('changes with %s', (_name, changed) => {
    expect(inVietnamese(changed)).not.toBe(inVietnamese(law));
  });

  it.each<[string, ConceptEntry]>([
    ['the id', { ...law, id: 'act' }],
    ['notes', { ...law, notes: ['a note'] }],
    ['notes on terms', withTerm('vi', { notes: ['a note'] })],
    ['unknown elements', { ...law, extras: ['<x/>'] }],
    ['white space', withSection('vi', (section) => ({ ...section, definition: ' Quy tắc\n của  nhà nước. ' }))],
    [
      'the Unicode form',
      withSection('vi', (section) => ({ ...section, definition: section.definition?.normalize('NFD') ?? '' })),
    ],
    ['the order of terms', withSection('vi', (section) => ({ ...section, terms: section.terms.toReversed() }))],
    ['the order of forms', withTerm('vi', { forms: ['bộ luật', 'đạo luật'] })],
    ['the order of sections', { ...law, langSecs: law.langSecs.toReversed() }],
    ['the case of the language tag', withSection('vi', (section) => ({ ...section, lang: 'VI' }))],
    ['another language', withTerm('en', { term: 'act' })],
    ['terms of the source language', withTerm('fr', { term: 'acte' })],
  ])('does not change with %s', (_name, changed) => {
    expect(inVietnamese(changed)).toBe(inVietnamese(law));
  });

  it('does not take one field’s text for another’s', () => {
    const texts = fc.string({ maxLength: 5 }).map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
    const content = fc.record({ subjectField: texts, definition: texts, source: texts, form: texts });
    const entry = ({
      subjectField,
      definition,
      source,
      form,
    }: {
      subjectField: string;
      definition: string;
      source: string;
      form: string;
    }): ConceptEntry => ({
      id: 'a',
      subjectField,
      notes: [],
      langSecs: [{ lang: 'vi', definition, terms: [term('luật', { source, forms: [form] })] }],
    });
    fc.assert(
      fc.property(content, content, (a, b) => {
        expect(inVietnamese(entry(a)) === inVietnamese(entry(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
const approvalOf = fc.record<Approval>({
  concept: word,
  lang: fc.constantFrom('en', 'fr', 'vi'),
  hash: fc.constantFrom(hashA, hashB),
  who: fc.oneof(word, fc.constantFrom('#a\tb', '\\t', 'a\r\nb', '<<<<<<<')),
  date: fc.constantFrom('2024-02-29', '2025-12-31'),
});

describe('the file of approvals', () => {
  it('reads back as it was written, whatever names there are', () => {
    fc.assert(
      fc.property(fc.array(approvalOf), (approvals) => {
        const file = { ...noApprovals, approvals: approvals.map((approval) => ({ approval, line: 0 })) };
        const text = serializeApprovals(file);
        const read = parseApprovals(text, 'a.tsv');
        expect(new Set(read.file.approvals.map(({ approval }) => JSON.stringify(approval)))).toEqual(
          new Set(approvals.map((approval) => JSON.stringify(approval))),
        );
        expect(read.file.unread).toEqual([]);
        expect(serializeApprovals(read.file)).toBe(text);
      }),
    );
  });

  it('never loses a line of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('# note', '=======', 'a\tvi'))), (lines) => {
        const once = serializeApprovals(parseApprovals(lines.join('\n'), 'a.tsv').file);
        const kept = new Set(once.split('\n'));
        for (const line of lines
          .join('\n')
          .replace(/^\uFEFF/u, '')
          .split('\n')
          .map((raw) => raw.replace(/\r$/u, '')))
          if (line.trim() !== '') expect(kept.has(line)).toBe(true);
        expect(serializeApprovals(parseApprovals(once, 'a.tsv').file)).toBe(once);
      }),
    );
  });

  it('is sorted by concept, then language', () => {
    const lines = ['b\ten', 'a\tvi', 'a\ten', 'B\ten'].map((start) => `${start}\t${hashA}\tAn\t2025-01-02`);
    const sorted = serializeApprovals(parseApprovals(lines.join('\r\n'), 'a.tsv').file);
    expect(sorted).toBe(`${head}${[lines[3], lines[2], lines[1], lines[0]].join('\n')}\n`);
  });

  it.each([
    ['law\tvi\t0123456789abcdef\tAn', 'five fields'],
    ['law\tvi\t0123456789ABCDEF\tAn\t2025-01-02', '16 hexadecimal digits'],
    ['law\tvi-VN\t0123456789abcdef\tAn\t2025-01-02', 'no base language tag'],
    ['law\tvi\t0123456789abcdef\tAn\t2025-02-29', 'no date'],
    ['law\tvi\t0123456789abcdef\t \t2025-02-28', 'who approved'],
    ['\tvi\t0123456789abcdef\tAn\t2025-02-28', 'names no concept'],
  ])('reports %j with its line and keeps it', (line, problem) => {
    const { file, findings } = parseApprovals(`${head}${line}\n`, 'a.tsv');
    expect(findings).toMatchObject([{ ruleId: 'approvals-line', severity: 'minor', file: 'a.tsv', line: 2 }]);
    expect(findings[0]?.message).toContain(problem);
    expect(serializeApprovals(file)).toBe(`${head}${line}\n`);
  });

  it('reports the markers of a merge, and reads both sides', () => {
    const [ours, theirs] = [`law\tvi\t${hashA}\tAn\t2025-01-02`, `law\tvi\t${hashB}\tBê\t2025-01-03`];
    const text = `${head}<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> other\n`;
    const { file, findings } = parseApprovals(text, 'a.tsv');
    expect(file.hasConflict).toBe(true);
    expect(file.approvals.map(({ line }) => line)).toEqual([3, 5]);
    expect(findings.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual([
      'approvals-conflict 2',
      'approvals-conflict 4',
      'approvals-conflict 6',
      'approvals-duplicate 5',
    ]);
  });

  it('merges by git’s union to the approvals of both branches', () => {
    const line = (concept: string) => `${concept}\tvi\t${hashA}\tAn\t2025-01-02\n`;
    const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-approvals-'));
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    write('base', `${head}${line('a')}${line('z')}`);
    write('ours', `${head}${line('a')}${line('m')}${line('z')}`);
    write('theirs', `${head}${line('a')}${line('n')}${line('z')}`);
    const args = ['merge-file', '--union', '-p', 'ours', 'base', 'theirs'];
    const merged = spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;
    const { file, findings } = parseApprovals(merged, 'a.tsv');
    expect(file.approvals.map(({ approval }) => approval.concept)).toEqual(['a', 'm', 'n', 'z']);
    expect(findings).toEqual([]);
    expect(serializeApprovals(file)).toBe(merged);
  });

  it('has one approval for what is approved again', () => {
    const before = parseApprovals(
      `${head}law\tvi\t${hashA}\tAn\t2025-01-02\nlaw\ten\t${hashA}\tAn\t2025-01-02\n`,
      'a',
    ).file;
    const after = withApprovals(before, [{ concept: 'law', lang: 'vi', hash: hashB, who: 'Bê', date: '2025-02-03' }]);
    expect(serializeApprovals(after)).toBe(
      `${head}law\ten\t${hashA}\tAn\t2025-01-02\nlaw\tvi\t${hashB}\tBê\t2025-02-03\n`,
    );
  });
});

describe('repeatedKeys', () => {
  it('names what has several lines, and nothing else', () => {
    const at = (concept: string, lang: string, who: string) => ({
      approval: { concept, lang, hash: hashA, who, date: '2025-01-02' },
      line: 0,
    });
    const approvals = [at('a', 'vi', 'An'), at('b', 'vi', 'An'), at('a', 'en', 'An'), at('a', 'vi', 'Bê')];
    expect([...repeatedKeys({ approvals })]).toEqual(['a\tvi']);
  });
});

describe('isDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31'])('takes %s', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-4-1', '', '01.02.2025'])(
    'refuses %j',
    (date) => {
      expect(isDate(date)).toBe(false);
    },
  );
});

describe('approvalStates', () => {
  const termbase = { concepts: [law] };
  const approval = (hash: string, date = '2025-01-02', lang = 'vi'): { approval: Approval; line: number } => ({
    approval: { concept: 'law', lang, hash, who: 'An', date },
    line: 2,
  });
  const stateIn = (lang: string, approvals: readonly { approval: Approval; line: number }[]) =>
    approvalStates(termbase, { approvals }, options).find((state) => state.lang === lang);

  it('are those of each language of a concept, open where nobody approved', () => {
    const states = approvalStates(termbase, noApprovals, options);
    expect(states.map(({ concept, lang, state }) => `${concept} ${lang} ${state}`)).toEqual([
      'law fr open',
      'law vi open',
      'law en open',
    ]);
  });

  it('are approved by a hash that fits, and re-opened by one that does not', () => {
    expect(stateIn('vi', [approval(inVietnamese(law))])?.state).toBe('approved');
    expect(stateIn('vi', [approval(hashA)])).toMatchObject({ state: 're-opened', approval: { hash: hashA } });
    expect(stateIn('en', [approval(inVietnamese(law))])?.state).toBe('open');
  });

  it('take of two approvals the one that fits, or else the latest', () => {
    const fits = approval(inVietnamese(law), '2024-01-01');
    expect(stateIn('vi', [approval(hashA), fits, approval(hashB)])).toMatchObject({
      state: 'approved',
      approval: fits.approval,
    });
    const late = approval(hashB, '2025-03-03');
    expect(stateIn('vi', [late, approval(hashA)])?.approval).toEqual(late.approval);
  });

  it('give a finding for an approval of a day to come, and for none of today', () => {
    const at = (date: string) => ({ ...noApprovals, approvals: [approval(inVietnamese(law), date)] });
    const rules = (date: string, today?: string) =>
      approvalFindings(approvalStates(termbase, at(date), options), at(date), 'a.tsv', today)
        .filter(({ severity }) => severity !== 'neutral')
        .map(({ ruleId, line, actual }) => [ruleId, line, actual]);
    expect(rules('2025-02-02', '2025-02-01')).toEqual([['approval-in-future', 2, '2025-02-02']]);
    expect(rules('2025-02-01', '2025-02-01')).toEqual([]);
    expect(rules('2025-02-02')).toEqual([]);
  });

  it('give findings for what changed, what is gone, and how much is open', () => {
    const gone = { approval: { concept: 'act', lang: 'vi', hash: hashA, who: 'An', date: '2025-01-02' }, line: 3 };
    const file = { ...noApprovals, approvals: [approval(hashA), gone] };
    const states = approvalStates(termbase, file, options);
    const findings = approvalFindings(states, file, 'glossary/approvals.tsv');
    expect(findings.map(({ ruleId, severity, line, concept }) => [ruleId, severity, line, concept])).toEqual([
      ['approval-reopened', 'minor', 2, 'law'],
      ['approval-without-entry', 'minor', 3, 'act'],
      ['approval-open', 'neutral', undefined, undefined],
      ['approval-open', 'neutral', undefined, undefined],
    ]);
    expect(findings[0]?.message).toBe(
      'law changed in vi since An approved it on 2025-01-02. Review it, then: passerelle terms approve law --lang vi --by NAME.',
    );
    expect(findings[2]?.message).toContain('1 concept has no approval in fr: law.');
  });
});
