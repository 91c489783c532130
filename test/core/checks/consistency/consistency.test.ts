import { describe, expect, it } from 'vitest';
import type { DocumentCheck, Example } from '../../../../src/core/checks/check.ts';
import { inconsistentSource } from '../../../../src/core/checks/consistency/inconsistent-source.ts';
import { inconsistentTarget } from '../../../../src/core/checks/consistency/inconsistent-target.ts';
import { consistencyChecks } from '../../../../src/core/checks/consistency/index.ts';
import { languagesDifferName } from '../../../../src/core/checks/consistency/languages-differ-name.ts';
import { languagesDifferNumber } from '../../../../src/core/checks/consistency/languages-differ-number.ts';
import { acrossFindingsOf, documentFindingsOf, type Row, type Target } from '../harness.ts';

const pairs = (texts: readonly string[]) =>
  Array.from({ length: texts.length / 2 }, (_, i) => ({ source: texts[2 * i] ?? '', target: texts[2 * i + 1] ?? '' }));
const found = (check: DocumentCheck, to: Target, ...texts: readonly string[]) =>
  documentFindingsOf(check, to, pairs(texts)).map(({ unit, severity }) => `${unit} ${severity}`);
const across = (check: DocumentCheck, ...rows: readonly Row[]) =>
  acrossFindingsOf(check, rows, { concepts: [] }).map(({ unit, trgLang, actual }) => `${unit} ${trgLang} ${actual}`);

const meets = 'Le comité se réunit chaque mois.';

describe('inconsistent-target', () => {
  it('is told once for each target that is not the most frequent', () => {
    const [monthly, once, gathers] = [
      'The committee meets every month.',
      'The committee meets once a month.',
      'The board gathers monthly.',
    ];
    expect(
      found(
        inconsistentTarget,
        'en',
        ...[once, monthly, gathers, monthly, once, monthly, gathers].flatMap((target) => [meets, target]),
      ),
    ).toEqual(['u1 minor', 'u3 minor']);
  });

  it('names the usual target and where it stands', () => {
    const [finding] = documentFindingsOf(inconsistentTarget, 'vi', [
      { source: meets, target: 'Ủy ban họp hằng tháng.' },
      { source: meets, target: 'Hội đồng nhóm họp mỗi tháng.' },
    ]);
    expect(finding).toMatchObject({
      unit: 'u2',
      actual: 'Hội đồng nhóm họp mỗi tháng.',
      expected: ['Ủy ban họp hằng tháng.'],
      message: expect.stringContaining('“Ủy ban họp hằng tháng.” elsewhere (locales/vi/test.xlf u1.s1)'),
    });
  });

  it.each([
    ['the case at the start', 'Lire la suite', 'Read more', 'read more'],
    ['white space', 'Lire la suite', 'Read more', 'Read  more '],
    ['the end mark', 'Lire la suite', 'Read more', 'Read more.'],
    ['quotation marks', 'Lire « la suite »', 'Read “more”', 'Read "more"'],
    ['the form of an accent', 'Lire la suite', 'Đọc tiế\u0301p', 'Đọc ti\u1ebf\u0301p'.normalize('NFC')],
  ])('is not told of %s', (_, source, one, other) => {
    expect(found(inconsistentTarget, 'en', source, one, source, other)).toEqual([]);
  });

  it('is not told of a source of one word, nor of an open or empty target', () => {
    expect(found(inconsistentTarget, 'en', 'Page', 'Page', 'Page', 'Bellboy')).toEqual([]);
    expect(found(inconsistentTarget, 'en', meets, '', meets, 'The committee meets every month.')).toEqual([]);
  });

  it.each([
    ['a number', 'The vote is on May 3.', 'The vote takes place on May 5.'],
    ['an acronym', 'The WHO agrees to it.', 'The WTO is for it.'],
    ['an address', 'See www.example.org for more.', 'More at www.example.net, too.'],
  ])('is major where the targets differ in %s', (_, one, other) => {
    expect(found(inconsistentTarget, 'en', 'Le texte de la source.', one, 'Le texte de la source.', other)).toEqual([
      'u2 major',
    ]);
  });
});

describe('inconsistent-source', () => {
  const budget = 'Le budget sera voté en juin.';
  const chair = 'Les membres ont élu une nouvelle présidente.';
  const elected = 'The members have elected a new president.';

  it('is told of a target that says what another source says', () => {
    expect(found(inconsistentSource, 'en', chair, elected, budget, elected)).toEqual(['u2 minor']);
  });

  it('is told where the source has less in common with the target, whichever comes first', () => {
    const [hanoi, lyon] = ['Le forum de Hanoï finit le 12 mai.', 'La ville de Lyon construit un pont.'];
    const target = 'The forum in Hanoi ends on 12 May.';
    expect(found(inconsistentSource, 'en', lyon, target, hanoi, target)).toEqual(['u1 minor']);
    expect(found(inconsistentSource, 'en', hanoi, target, lyon, target)).toEqual(['u2 minor']);
  });

  it.each([
    ['spelling and form', 'La réunion commence à neuf heures', 'La réunion commençait à neuf heures.'],
    ['a synonym', 'La réunion commence à neuf heures.', 'La réunion débute à neuf heures.'],
  ])('is not told of sources that differ in %s', (_, one, other) => {
    const target = 'The meeting starts at nine o’clock.';
    expect(found(inconsistentSource, 'en', one, target, other, target)).toEqual([]);
  });

  it('is not told of short formulas', () => {
    expect(
      found(
        inconsistentSource,
        'vi',
        'Merci.',
        'Xin chân thành cảm ơn.',
        'Je vous remercie.',
        'Xin chân thành cảm ơn.',
      ),
    ).toEqual([]);
    expect(found(inconsistentSource, 'en', budget, 'Not yet decided.', chair, 'Not yet decided.')).toEqual([]);
  });
});

describe('languages-differ-number', () => {
  it('is told where the source leaves the number open', () => {
    const row = { source: 'Une mode des années 20.', en: 'A fashion of the 1920s.', vi: 'Một mốt của những năm 2020.' };
    expect(across(languagesDifferNumber, row)).toEqual(['u1 vi 2020']);
  });

  it('is not told where they agree, in digits or in words', () => {
    expect(
      across(
        languagesDifferNumber,
        { source: 'Il y a 12 pays.', en: 'There are 12 countries.', vi: 'Có 12 nước.' },
        { source: 'Deux cents ans.', en: 'Two hundred years.', vi: '200 năm.' },
        { source: 'Ce sera à 14 h 30.', en: 'It is at 2:30 pm.', vi: 'Lúc 14 giờ 30.' },
      ),
    ).toEqual([]);
  });

  it('is not told of what number tells of one language', () => {
    const row = { source: 'Il y a 12 pays.', en: 'There are 12 countries.', vi: 'Có 13 nước.' };
    expect(across(languagesDifferNumber, row)).toEqual([]);
  });
});

describe('languages-differ-name', () => {
  it('is told of two spellings of a name that the source does not have', () => {
    const row = {
      source: 'Le dirigeant de la firme a parlé.',
      en: 'The head of the firm, Paul Hartmann, spoke.',
      vi: 'Người đứng đầu hãng, ông Paul Hartmnan, đã phát biểu.',
    };
    expect(across(languagesDifferName, row)).toEqual(['u1 vi Hartmnan']);
  });

  it('is not told of the same name, of one in one language only, nor of two that are not alike', () => {
    const source = 'Le dirigeant de la firme a parlé.';
    const en = 'The head of the firm, Paul Hartmann, spoke.';
    expect(across(languagesDifferName, { source, en, vi: 'Ông Paul Hartmann đã phát biểu.' })).toEqual([]);
    expect(across(languagesDifferName, { source, en, vi: 'Người đứng đầu hãng đã phát biểu.' })).toEqual([]);
    expect(across(languagesDifferName, { source, en, vi: 'Ông Victor Lindqvist đã phát biểu.' })).toEqual([]);
  });

  it('is not told where the source has the name, which names compares', () => {
    const row = { source: 'Paul Hartmann a parlé.', en: 'Paul Hartmann spoke.', vi: 'Ông Paul Hartmnan phát biểu.' };
    expect(across(languagesDifferName, row)).toEqual([]);
  });
});

describe('the examples', () => {
  const findings = (check: DocumentCheck, example: Example) => {
    const texts = 'texts' in example ? example.texts : example;
    const [langs, ...rest] = texts;
    if (langs !== 'en vi') return documentFindingsOf(check, langs === 'vi' ? 'vi' : 'en', pairs(rest));
    const [source = '', en = '', vi = ''] = rest;
    return acrossFindingsOf(check, [{ source, en, vi }], { concepts: [] });
  };

  it.each(consistencyChecks.map((check) => [check.id, check] as const))('of %s pass and fail', (_, check) => {
    const { passes, fails } = check.examples;
    expect(passes.map((example) => findings(check, example).length)).toEqual(passes.map(() => 0));
    expect(fails.map((example) => findings(check, example).length)).toEqual(fails.map(() => 1));
    expect(passes.length * fails.length).toBeGreaterThan(0);
  });
});
