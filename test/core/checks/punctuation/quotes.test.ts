import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../../src/core/checks/punctuation/quote-marks.ts';
import { quotes } from '../../../../src/core/checks/punctuation/quotes.ts';
import { articleFindingsOf, fails, type Pair, passes } from '../harness.ts';

passes(quotes, [
  ['en', 'Il cite « Peppa », encore « Peppa ».', 'He quotes ""Peppa," again."'],
  ['en', 'Il parle de « loisirs ».', 'He speaks of ‘leisure’ and of the workers’ rights.'],
  ['en', 'Le « rock » des années « 90 »', 'Rock ’n’ roll of the ’90s'],
  ['vi', 'Il a ajouté. »', 'Ông nói thêm. "'],
  ['en', '« Oui », dit-il.', '“Yes,” he said.'],
  ['en', '« Oui », dit-il.', "'Yes,' he said."],
  ['vi', '« Oui », dit-il.', '"Vâng", ông nói.'],
  ['en', '« C’est « bien » », dit-il.', '“It’s “good””, he said.'],
  ['en', '« Oui. Puis il se tut.', '“Yes. Then he was silent.'],
  ['en', 'Un écran de 15 pouces', 'A 15" screen'],
]);
fails(quotes, [
  ['en', 'Il disait que oui.', '“Yes, I think so.', '“'],
  ['en', 'Il parle de « loisirs » et de travail.', 'He speaks of leisure’ and of work.', '’'],
  ['vi', 'Il parle de « loisirs ».', "Ông nói về 'giải trí.", "'"],
  ['en', 'Il parle de « loisirs ».', 'He speaks of "leisure.', '"'],
  ['en', '« Oui », dit-il.', '“Yes, he said.', '“'],
  ['en', '« Oui », dit-il.', 'Yes”, he said.', '”'],
  ['vi', '« Oui », dit-il.', '"Vâng, ông nói.', '"'],
]);

describe('quotes over several segments', () => {
  const units = (...pairs: readonly (readonly [source: string, target: string])[]) =>
    articleFindingsOf(
      quotes,
      'en',
      pairs.map(([source, target]): Pair => ({ source, target })),
    ).map(({ unit }) => unit);

  it('lets a quotation pass that the source has in two and the target in one', () => {
    expect(units(['« Il part. »', '“He leaves.'], ['« Elle reste. »', 'She stays.”'])).toEqual([]);
  });

  it('lets an opening mark pass that has moved to the segment before', () => {
    expect(units(['Il hésita.', '“Well.'], ['« Bien. Je pars.', 'I am leaving.'], ['Adieu. »', 'Goodbye.”'])).toEqual(
      [],
    );
  });

  it('lets a quotation be opened anew at each paragraph', () => {
    const opened = ['« Il part.', '“He leaves.'] as const;
    expect(units(opened, ['Elle reste.', '“She stays.'], ['Ils ont le temps. »', '“They have time.”'])).toEqual([]);
  });

  it('reports the target that lost the first mark of such a quotation', () => {
    expect(units(['« Il part.', 'He leaves.'], ['Elle reste. »', 'She stays.”'])).toEqual(['u1']);
  });

  it('reports the target that lost the last mark of such a quotation', () => {
    expect(units(['« Il part.', '“He leaves.'], ['Elle reste. »', 'She stays.'], ['Fin.', 'End.'])).toEqual(['u2']);
  });

  it('lets the target of a whole quotation stand beside a source that forgot one mark', () => {
    expect(units(['Elle reste », dit-il.', '“She stays,” he said.'], ['Fin.', 'End.'])).toEqual([]);
  });
});

describe('readQuotes', () => {
  it('gives each mark of any text once, in a pair or alone', () => {
    const text = fc.array(fc.constantFrom('"', '“', '”', '«', '»', ' ', 'a', '5', ',')).map((list) => list.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const { pairs, lone } = readQuotes(given);
        const read = [...pairs.flat(), ...lone].map(({ at }) => at).sort((a, b) => a - b);
        const marks = [...given.matchAll(/[“”«»]|(?<!\d)"/gu)].map(({ index }) => index);
        expect(read.length).toBe(new Set(read).size);
        for (const at of marks) expect(read).toContain(at);
        for (const [opening, closing] of pairs) expect(opening.at).toBeLessThan(closing.at);
      }),
    );
  });
});
