import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckEnvironment } from '../../../../src/core/checks/check.ts';
import { fixDocument } from '../../../../src/core/checks/fix/fix-document.ts';
import { checkRules, checks, documentChecks } from '../../../../src/core/checks/index.ts';
import { joinPasses } from '../../../../src/core/checks/join-passes.ts';
import { runChecksOf } from '../../../../src/core/checks/run.ts';
import { plainText, textContent } from '../../../../src/core/content.ts';
import type { Content, Document, Inline, Unit } from '../../../../src/core/document.ts';
import { segments, units } from '../../../../src/core/document.ts';
import { buildMatcher } from '../../../../src/core/terms/matcher.ts';
import { en, fr, vi } from '../../terms/languages.ts';

const nobody = { source: buildMatcher({ concepts: [] }, fr), target: buildMatcher({ concepts: [] }, en) };
const certain = checks.filter(({ isFixCertain }) => isFixCertain);
const certainInDocuments = documentChecks.filter(({ isFixCertain }) => isFixCertain);

function documentOf(target: Content, source: string, changes: Partial<Unit> = {}): Document {
  const empty = { notes: [], originalData: [], glossary: [], matches: [], metadata: [] };
  const segment = { kind: 'segment' as const, id: 's1', state: 'final' as const, source: textContent(source), target };
  const unit: Unit = { kind: 'unit', id: 'u1', translate: true, space: 'preserve', parts: [segment], ...empty };
  return {
    version: '2.1',
    srcLang: 'fr',
    files: [{ id: 'f1', notes: [], children: [{ ...unit, ...changes }] }],
  };
}

const targetOf = (document: Document): Content => [...units(document)].flatMap(segments)[0]?.target ?? [];

function fixed(document: Document, target: CheckEnvironment['target'], house: CheckEnvironment['house'] = {}) {
  const environment = { source: fr, target, matchers: nobody, path: 'a.xlf', house };
  return fixDocument(document, (part) => runChecksOf(certain, part, environment, [joinPasses(certainInDocuments)]))
    .document;
}

const fix = (target: string, source = 'Une phrase.', to = en, house: CheckEnvironment['house'] = {}) =>
  plainText(targetOf(fixed(documentOf(textContent(target), source), to, house)));

describe('the checks with certain fixes', () => {
  it('are those of which the replacement does not depend on what the sentence says', () => {
    const ids = checkRules.filter(({ isFixCertain }) => isFixCertain).map(({ id }) => id);
    expect(ids.sort()).toEqual([
      'control-characters',
      'doubled-space',
      'not-nfc',
      'source-quotes',
      'space-before-mark',
      'space-inside',
      'tone-placement',
    ]);
  });

  it.each([
    [
      'all at once',
      'The «\u00A0cafe\u0301\u00A0» is\u200B open\u00A0:  come in\u202F!',
      'The “café” is open: come in!',
    ],
    ['a doubled space before a comma', 'One  , two', 'One, two'],
    ['doubled spaces in brackets', '(  yes  ) and  ( no )', '(yes) and (no)'],
    ['a doubled space in quotation marks', '“  yes  ”', '“yes”'],
    ['nested guillemets', 'He said « the « hall » is full ».', 'He said “the ‘hall’ is full”.'],
    ['guillemets in quotation marks', 'He said “the « hall » is full”.', 'He said “the ‘hall’ is full”.'],
    ['a zero-width space between two spaces', 'One \u200B two', 'One two'],
    ['a zero-width space before a mark', 'One \u200B, two', 'One, two'],
    ['a soft hyphen in a decomposed letter', 'ca\u00ADfe\u200B\u0301', 'café'],
  ])('mend %s in English', (_, before, after) => {
    expect(fix(before)).toBe(after);
  });

  it.each([
    [
      'all at once',
      '«\u00A0Hội đồng\u00A0»  có 12\u200B nước\u00A0: 50\u00A0% đồng ý\u202F!'.normalize('NFD'),
      '“Hội đồng” có 12 nước: 50% đồng ý!',
    ],
    [
      'the marks of the house in decomposed letters',
      'Nền hoà bình và văn hoá'.normalize('NFD'),
      'Nền hòa bình và văn hóa',
    ],
  ])('mend %s in Vietnamese', (_, before, after) => {
    expect(fix(before, 'Une phrase.', vi, { toneMarks: 'old' })).toBe(after);
  });

  it.each([
    ['two ways of tone marks without a house style', 'Nền hoà bình và văn hóa', vi],
    ['a guillemet without partner', 'Home » News', en],
    ['guillemets around marks that would have to change too', 'He said «the “hall” is full».', en],
    ['a line separator, which holds two words apart', 'One\u2028two', en],
    ['what a Windows apostrophe became', 'It\u0092s', en],
    ['joiners between letters of other scripts', 'The word \u0915\u094D\u200D\u0937 and \u05D0\u200F 12', en],
    ['joiners between emoji', 'Well done 👩\u200B\u200D💻', en],
    ['a smiley', "Sad :'( and 3 : 1", en],
  ])('leave alone %s', (_, text, to) => {
    expect(fix(text, 'Une phrase.', to)).toBe(text);
  });

  it('leaves a unit alone that a tool has locked', () => {
    const attributes = [{ name: 'mq:locked', value: 'locked' }];
    const locked = documentOf(textContent('One  two'), 'Une phrase.', { extras: { attributes, elements: [] } });
    expect(fixed(locked, en)).toBe(locked);
  });

  it('mend both marks of a pair or none, and each stretch between codes', () => {
    const content: Content = [
      { kind: 'text', text: '« ' },
      { kind: 'ph', id: '1' },
      { kind: 'text', text: 'cafe\u0301 ' },
      { kind: 'ph', id: '2' },
      { kind: 'text', text: ' » the\u0301' },
    ];
    expect(targetOf(fixed(documentOf(content, 'Une phrase.'), en)).filter(({ kind }) => kind === 'text')).toEqual([
      { kind: 'text', text: '“' },
      { kind: 'text', text: 'café ' },
      { kind: 'text', text: '” thé' },
    ]);
    const kept: Content = [
      { kind: 'text', text: 'a « ' },
      { kind: 'sm', id: 'm1', type: 'generic', translate: false },
      { kind: 'text', text: 'b »' },
      { kind: 'em', id: 'm1' },
    ];
    expect(plainText(targetOf(fixed(documentOf(kept, 'Une phrase.'), en)))).toBe('a « b »');
  });
});

describe('what certain fixes do to any text', () => {
  const pieces = fc.constantFrom(
    ...['a', 'B', 'e\u0301', 'ò', 'hoà', ' ', '  ', '\u00A0', '\u202F', '\t', '\n', '\u200B', '\u00AD', '\u200F', '12'],
    ...[
      '«',
      '»',
      '“',
      '”',
      '"',
      '‘',
      '’',
      '(',
      ')',
      '[',
      ']',
      ',',
      '.',
      ':',
      ';',
      '!',
      '?',
      '%',
      '…',
      '-',
      '\u0323',
      '😀',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 24 }).map((list) => list.join(''));
  const contents = fc
    .array(fc.oneof(texts, fc.constant(null)), { maxLength: 4 })
    .map(
      (parts): Content =>
        parts.flatMap((text, i): Inline[] =>
          text === null ? [{ kind: 'ph', id: `${i}` }] : text === '' ? [] : [{ kind: 'text', text }],
        ),
    );
  const bare = (text: string) => text.normalize('NFD').replace(/[\s«»“”‘’\u200B\u00AD\u200F]|\p{M}/gu, '');

  it.each([
    ['English', en],
    ['Vietnamese', vi],
  ])('%s: all letters, figures, marks and codes stay, and a second fix changes nothing', (_, to) => {
    fc.assert(
      fc.property(contents, (target) => {
        const document = fixed(documentOf(target, 'Une phrase.'), to, { toneMarks: 'old' });
        const after = targetOf(document);
        const codes = (content: Content) => content.filter(({ kind }) => kind === 'ph');
        expect(codes(after)).toEqual(codes(target));
        expect(bare(plainText(after))).toBe(bare(plainText(target)));
        expect(fixed(document, to, { toneMarks: 'old' })).toBe(document);
      }),
      { numRuns: 1000 },
    );
  });
});
