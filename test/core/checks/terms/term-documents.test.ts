import { describe, expect, it } from 'vitest';
import { termAdmitted } from '../../../../src/core/checks/terms/term-admitted.ts';
import { termConflated } from '../../../../src/core/checks/terms/term-conflated.ts';
import { termInconsistent } from '../../../../src/core/checks/terms/term-inconsistent.ts';
import { concept, term, termbase } from '../../terms/termbases.ts';
import { documentFindingsOf, type Target } from '../harness.ts';

const admitted = (text: string) => term(text, { status: 'admitted' });
const deprecated = (text: string) => term(text, { status: 'deprecated' });

const base = termbase(
  concept('ai', {
    fr: [term('IA', { isExact: true }), admitted('intelligence artificielle')],
    en: [term('AI', { isExact: true }), admitted('artificial intelligence')],
    vi: [term('AI', { isExact: true }), admitted('trí tuệ nhân tạo')],
  }),
  concept('deployer', {
    fr: ['déployeur'],
    en: ['deployer', admitted('operator')],
    vi: ['bên triển khai', admitted('đơn vị khai thác')],
  }),
  concept('provider', {
    fr: ['fournisseur'],
    en: ['provider', admitted('supplier'), admitted('vendor')],
    vi: ['nhà cung cấp'],
  }),
  concept('resilience', {
    fr: ['résilience', admitted('capacité de rebond')],
    en: ['resilience', admitted('robust recovery')],
    vi: ['khả năng phục hồi', admitted('sức chống chịu')],
  }),
  concept('transparency', {
    fr: ['transparence'],
    en: ['transparency', term('transparent', { partOfSpeech: 'adjective', status: 'admitted' })],
    vi: ['tính minh bạch', admitted('minh bạch')],
  }),
  concept('explainability', {
    fr: ['explicabilité'],
    en: ['explainability', deprecated('clarity')],
    vi: ['khả năng giải thích'],
  }),
  concept('clarity', { fr: ['clarté'], en: ['clarity'], vi: ['sự rõ ràng'] }),
  concept('fairness', { fr: ['impartialité'], en: ['fairness'], vi: ['công bằng'] }),
  concept('equity', { fr: ['égalité'], en: ['equity'], vi: ['công bằng'] }),
);

type Text = readonly (readonly [source: string, target: string])[];

function pairsOf(text: Text) {
  return text.map(([source, target]) => ({ source, target }));
}

/** `unit marked severity` of each finding of a check in a document of one unit a row. */
function found(check: Parameters<typeof documentFindingsOf>[0], to: Target, text: Text): readonly string[] {
  return documentFindingsOf(check, to, pairsOf(text), base).map((finding) => {
    const target = text[Number(finding.unit?.slice(1)) - 1]?.[1] ?? '';
    expect(target.slice(finding.start, finding.end)).toBe(finding.actual);
    return `${finding.unit} ${finding.actual} ${finding.severity}`;
  });
}

describe('term-inconsistent', () => {
  it.each<[Target, Text]>([
    [
      'en',
      [
        ['Le déployeur', 'The deployer'],
        ['Des déployeurs', 'Deployers'],
      ],
    ],
    [
      'vi',
      [
        ['Le déployeur', 'Bên triển khai'],
        ['Des déployeurs', 'các bên triển khai'],
      ],
    ],
    // An abbreviation and its long form.
    [
      'en',
      [
        ["L'IA avance.", 'Artificial intelligence is advancing.'],
        ["L'IA inquiète.", 'AI is a worry.'],
      ],
    ],
    [
      'vi',
      [
        ["L'IA avance.", 'Trí tuệ nhân tạo tiến bộ.'],
        ["L'IA inquiète.", 'AI gây lo ngại.'],
      ],
    ],
    // As the source varies, so does the target.
    [
      'en',
      [
        ['La résilience', 'Resilience'],
        ['Une capacité de rebond', 'A robust recovery'],
      ],
    ],
    // Another part of speech, and a longer form of the same word.
    [
      'en',
      [
        ['La transparence', 'Transparency'],
        ['la transparence des choix', 'transparent choices'],
      ],
    ],
    [
      'vi',
      [
        ['La transparence', 'Tính minh bạch'],
        ['en toute transparence', 'một cách minh bạch'],
      ],
    ],
    // A term that is not accepted is for other checks.
    [
      'en',
      [
        ["L'explicabilité", 'Explainability'],
        ["L'explicabilité", 'Clarity'],
      ],
    ],
  ])('passes in %s: %j', (to, text) => {
    expect(found(termInconsistent, to, text)).toEqual([]);
  });

  it.each<[Target, Text, readonly string[]]>([
    [
      'en',
      [
        ['Le déployeur', 'The deployer'],
        ['Un déployeur', 'An operator'],
      ],
      ['u2 operator minor'],
    ],
    [
      'vi',
      [
        ['Le déployeur', 'Đơn vị khai thác'],
        ['Un déployeur', 'một bên triển khai'],
      ],
      ['u1 Đơn vị khai thác minor'],
    ],
    [
      'vi',
      [
        ['La résilience', 'Khả năng phục hồi'],
        ['la résilience', 'sức chống chịu'],
      ],
      ['u2 sức chống chịu minor'],
    ],
    [
      'en',
      [
        ['Le fournisseur', 'A vendor'],
        ['Le fournisseur', 'A supplier'],
        ['Le fournisseur', 'A supplier'],
      ],
      ['u1 vendor minor'],
    ],
    [
      'en',
      [
        ['Le fournisseur', 'A vendor'],
        ['Un fournisseur', 'A supplier'],
        ['fournisseurs', 'providers'],
      ],
      ['u1 vendor minor', 'u2 supplier minor'],
    ],
  ])('fails in %s: %j', (to, text, expected) => {
    expect(found(termInconsistent, to, text)).toEqual(expected);
  });

  it('tells where the other renderings are, and which is preferred', () => {
    const text: Text = [
      ['Le déployeur', 'The deployer'],
      ['Un déployeur', 'An operator'],
      ['Ce déployeur', 'This deployer'],
      ['Tout déployeur', 'Any operator'],
    ];
    const [finding] = documentFindingsOf(termInconsistent, 'en', pairsOf(text), base);
    expect(finding?.message).toBe(
      '“déployeur” is “operator” here and in u4.s1, and “deployer” 2 times, in u1.s1, u3.s1. Use one term for it; “deployer” is preferred (termbase, concept deployer).',
    );
    expect(finding?.expected).toEqual(['deployer']);
  });

  it('names a few places of many', () => {
    const text: Text = Array.from({ length: 12 }, (_, i) => ['Le déployeur', i % 2 ? 'An operator' : 'A deployer']);
    const [finding] = documentFindingsOf(termInconsistent, 'en', pairsOf(text), base);
    expect(finding?.message).toContain('“operator” here and in u4.s1, u6.s1, u8.s1 and more');
    expect(finding?.message).toContain('“deployer” 6 times, in u1.s1, u3.s1, u5.s1 and more.');
  });
});

describe('term-admitted', () => {
  it.each<[Target, Text]>([
    ['en', [['Le déployeur', 'The deployer']]],
    // The preferred term would repeat what stands in the sentence.
    ['en', [['Le déployeur', 'The deployer (operator)']]],
    ['en', [["L'intelligence artificielle (IA)", 'Artificial intelligence (AI)']]],
    ['vi', [["L'intelligence artificielle (IA)", 'Trí tuệ nhân tạo (AI)']]],
    ['en', [["L'IA avance.", 'Artificial intelligence is advancing.']]],
    ['en', [['La capacité de rebond', 'robust recovery']]],
    ['en', [['en toute transparence', 'in a transparent manner']]],
    // Both stand in the document: that is one concept in two ways.
    [
      'en',
      [
        ['Le déployeur', 'The deployer'],
        ['Un déployeur', 'An operator'],
      ],
    ],
  ])('passes in %s: %j', (to, text) => {
    expect(found(termAdmitted, to, text)).toEqual([]);
  });

  it.each<[Target, Text, readonly string[]]>([
    ['en', [['Le déployeur', 'The operator']], ['u1 operator neutral']],
    [
      'vi',
      [
        ['La résilience', 'Sức chống chịu'],
        ['la résilience', 'sức chống chịu'],
      ],
      ['u1 Sức chống chịu neutral'],
    ],
    [
      'en',
      [
        ['Le fournisseur', 'A vendor'],
        ['Un fournisseur', 'a supplier'],
      ],
      ['u1 vendor neutral', 'u2 supplier neutral'],
    ],
  ])('fails once for each term of a document in %s: %j', (to, text, expected) => {
    expect(found(termAdmitted, to, text)).toEqual(expected);
  });

  it('says which term is preferred, and how often the other stands', () => {
    const text: Text = Array.from({ length: 3 }, () => ['Le déployeur', 'The operator']);
    const [finding] = documentFindingsOf(termAdmitted, 'en', pairsOf(text), base);
    expect(finding?.message).toBe(
      '“operator” is allowed (here and 2 more times); “deployer” is preferred (termbase, concept deployer).',
    );
    expect(finding?.expected).toEqual(['deployer']);
  });
});

describe('term-conflated', () => {
  it.each<[Target, Text]>([
    [
      'en',
      [
        ['La transparence', 'Transparency'],
        ["L'explicabilité", 'Explainability'],
      ],
    ],
    // The other concept is not in the document.
    ['en', [["L'explicabilité", 'Transparency']]],
    // It is in the sentence itself, so that the term stands for it.
    [
      'en',
      [
        ['La transparence', 'Transparency'],
        ["L'explicabilité et la transparence", 'This, and transparency'],
      ],
    ],
    // The termbase gives both concepts one term.
    [
      'vi',
      [
        ["L'impartialité", 'Công bằng'],
        ["L'égalité", 'công bằng'],
      ],
    ],
    // Two terms are lost, and nobody can tell which of them is meant.
    [
      'en',
      [
        ['La transparence', 'Transparency'],
        ["Le déployeur et l'explicabilité", 'Transparency, above all'],
      ],
    ],
    // Two terms stand for nothing.
    [
      'en',
      [
        ['La transparence', 'Transparency'],
        ["L'explicabilité", 'Transparency and resilience'],
      ],
    ],
  ])('passes in %s: %j', (to, text) => {
    expect(found(termConflated, to, text)).toEqual([]);
  });

  it.each<[Target, Text, readonly string[]]>([
    [
      'en',
      [
        ['La transparence', 'Transparency'],
        ["L'explicabilité", 'Transparency'],
      ],
      ['u2 Transparency minor'],
    ],
    [
      'vi',
      [
        ["L'explicabilité", 'Minh bạch'],
        ['La transparence', 'tính minh bạch'],
        ['La transparence', 'minh bạch'],
      ],
      ['u1 Minh bạch minor'],
    ],
    // The word is ruled out for the concept and is the term of another.
    [
      'en',
      [
        ['La clarté', 'Clarity'],
        ["L'explicabilité", 'Clarity'],
        ["L'explicabilité", 'Clarity'],
      ],
      ['u2 Clarity minor'],
    ],
  ])('fails in %s: %j', (to, text, expected) => {
    expect(found(termConflated, to, text)).toEqual(expected);
  });

  it('names both concepts, the other place and the right term', () => {
    const text: Text = [
      ['La transparence', 'Transparency'],
      ["L'explicabilité compte.", 'There is transparency.'],
    ];
    const [finding] = documentFindingsOf(termConflated, 'en', pairsOf(text), base);
    expect(finding?.message).toBe(
      '“transparency” stands for “explicabilité” here and for transparency in u1.s1. For explainability use “explainability” (termbase, concepts explainability, transparency).',
    );
  });
});

// Linear work takes well under a second here; work that grows with the square would not end before the test's timeout.
describe('checks of a document', () => {
  it('come to an end over 10,000 segments, and remember no more than the concepts', () => {
    const text: Text = Array.from({ length: 10_000 }, (_, i) => [
      `Le déployeur ${i}, le fournisseur et l'explicabilité`,
      i % 3 ? `The operator ${i}, a provider, transparency` : `The deployer ${i}, a vendor, transparency`,
    ]);
    const findings = documentFindingsOf([termInconsistent, termConflated, termAdmitted], 'en', pairsOf(text), base);
    expect(findings.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
      'term-inconsistent operator',
      'term-inconsistent vendor',
    ]);
  });
});
