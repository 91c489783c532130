import { describe, expect, it } from 'vitest';
import { units } from '../../../../src/core/document.ts';
import { isRead, reading, shown } from './translations.ts';

const documentsOf = (text: string, path = 'a.tsv') => reading(text, path).documents.map(shown);

describe('a table of texts', () => {
  it('is a document for each target language, and names its rows', () => {
    expect(documentsOf('fr\ten\tvi\nOui.\tYes.\tCó.\n\nNon.\tNo.\tKhông.\n')).toEqual([
      ['fr en a.tsv', '2.s1: Oui. | Yes. (translated)', '4.s1: Non. | No. (translated)'],
      ['fr vi a.tsv', '2.s1: Oui. | Có. (translated)', '4.s1: Non. | Không. (translated)'],
    ]);
  });

  it('has the documents and ids that its columns name, and leaves other columns out', () => {
    const text =
      'id,Document,fr-FR,en_GB,context,tlh\nk1,b.md,Un.,One.,title,x\n,a.md,Deux.,Two.,,x\nk3,b.md,Trois.,Three.,,x\n';
    expect(documentsOf(text, 'a.csv')).toEqual([
      ['fr-FR en-GB b.md', 'k1.s1: Un. | One. (translated)', 'k3.s1: Trois. | Three. (translated)'],
      ['fr-FR en-GB a.md', '3.s1: Deux. | Two. (translated)'],
    ]);
  });

  it('takes the first language for the source where the wanted one is not there', () => {
    expect(documentsOf('en\tvi\nYes.\tCó.\n')).toEqual([['en vi a.tsv', '2.s1: Yes. | Có. (translated)']]);
    expect(documentsOf('en\tfr\nYes.\tOui.\n')).toEqual([['fr en a.tsv', '2.s1: Oui. | Yes. (translated)']]);
  });

  it('has an empty target where a text is missing, and none where a language is not begun', () => {
    expect(documentsOf('fr\ten\tvi\nOui.\tYes.\t\nNon.\t\t\n\t\tKhông\n')).toEqual([
      ['fr en a.tsv', '2.s1: Oui. | Yes. (translated)', '3.s1: Non. |  (translated)'],
      ['fr vi a.tsv', '2.s1: Oui. |  (translated)', '3.s1: Non. |  (translated)', '4.s1:  | Không (translated)'],
    ]);
    expect(documentsOf('fr\ten\tvi\nOui.\tYes.\t\n')[1]).toEqual(['fr vi a.tsv', '2.s1: Oui.']);
  });

  it('knows the line of each unit', () => {
    const { documents, lineOf } = reading('fr,en\n"Un\ndeux.","One\ntwo."\nTrois.,Three.\n', 'a.csv');
    expect(documents.flatMap((document) => [...units(document)].map((unit) => [unit.id, lineOf(unit)]))).toEqual([
      ['2', 2],
      ['3', 5],
    ]);
  });

  it.each([
    ['a mark at the start only', 'fr\ten\n« Oui », dit-il.\t"Yes," he said.\n', '"Yes," he said.'],
    ['marks around the whole', 'fr\ten\n« Oui »\t"Yes"\nNon\tNo\n', '"Yes"'],
    ['a mark that nothing closes', 'fr\ten\nOui\t"Yes\nNon\tNo\n', '"Yes'],
    ['white space at the edges', 'fr\ten\nOui\t Yes \n', ' Yes '],
    ['marks in another row', 'fr\ten\nOui\t"Yes"\nNon\tthe "No"\n', '"Yes"'],
  ])('between tabs has its texts as they are: %s', (_, text, target) => {
    const [first] = documentsOf(text);
    expect(first?.[1]).toContain(`| ${target} (`);
  });

  it.each([
    ['doubled marks', 'fr\ten\nOui\t"the ""Yes"""\n', 'the "Yes"'],
    ['all texts in marks', '"fr"\t"en"\n"Oui"\t"Yes"\n', 'Yes'],
    ['a text of two lines', 'fr\ten\nOui\t"Yes\nand no"\n', 'Yes\nand no'],
  ])('between tabs is quoted where it shows that: %s', (_, text, target) => {
    const [first] = documentsOf(text);
    expect(first?.slice(1).join('\n')).toBe(`2.s1: Oui | ${target} (translated)`);
  });

  it.each([
    ['Bonjour\tHello\nOui\tYes\n', /no header that names a language/u],
    ['fr\tcontext\nOui\tx\n', /no language beside fr/u],
    ['source\ttarget\nOui\tYes\n', /no header that names a language/u],
    [' \n\n', /is empty/u],
  ])('is refused without a header of two languages: %j', (text, sentence) => {
    expect(() => reading(text, 'a.tsv')).toThrow(sentence);
  });

  it('says what it leaves out: a cell beyond the header, a second column of a language', () => {
    const { findings } = reading('fr\ten\tEN\nOui\tYes\tYeah\tmore\n', 'a.tsv');
    expect(findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['table-column-name', 1],
      ['table-row-length', 2],
    ]);
  });

  it('is known by its header whatever its ending, and nothing else is', () => {
    expect(isRead('fr;en\nOui;Yes\n', '-')).toBe(true);
    expect(isRead('\uFEFF"fr","vi"\nOui,Có\n', 'export.txt')).toBe(true);
    expect(isRead('# Titre\n\nUne phrase, en français.\n', 'a.md')).toBe(false);
    expect(isRead('{"fr": "en"}\n', 'a.json')).toBe(false);
    expect(isRead('<!doctype html><html lang="fr"></html>', 'a.html')).toBe(false);
  });
});
