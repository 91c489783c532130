import { describe, expect, it } from 'vitest';
import { splitterFor } from '../../../src/core/segment/split.ts';
import { abbreviationKey, withAbbreviations } from '../../../src/core/segment/with-abbreviations.ts';
import { fr } from '../../../src/languages/fr/index.ts';

type Added = Parameters<typeof withAbbreviations>[1];

const sentencesOf = (text: string, added: Added) =>
  splitterFor(withAbbreviations(fr.segmentation, added))(text).map(({ start, end }) => text.slice(start, end));

describe('the key of an abbreviation', () => {
  it.each([
    ['Réf.', 'réf'],
    ['réf', 'réf'],
    ['p.ex.', 'p. ex'],
    ['p. ex .', 'p. ex'],
    ['P.\u00a0Ex.', 'p. ex'],
    ['c.-à-d.', 'c.-à-d'],
    ['lt.‑col.', 'lt.-col'],
    ['re\u0301f.', 'réf'],
  ])('of %j is %j', (written, key) => expect(abbreviationKey(written)).toBe(key));

  it.each(['', '.', '12.', 'réf. 5', 'par ex.', 'a,b', 'un mot entier', 'anticonstitutionnellement.'])(
    'is none for %j',
    (written) => expect(abbreviationKey(written)).toBeUndefined(),
  );
});

describe('an added abbreviation', () => {
  const text = 'Le matos. Objet est clos. Le matos. 12 est là. Le matos. Tous partent. Le matos. tous partent.';
  const whole = ['Le matos. Objet est clos.', 'Le matos. 12 est là.', 'Le matos. Tous partent.'];

  it.each([
    ['inner', whole],
    ['beforeName', ['Le matos. Objet est clos.']],
    ['beforeNumber', ['Le matos. 12 est là.']],
  ] as const)('of the class %s ends no sentence where the class says so', (name, expected) => {
    expect(sentencesOf(text, {}).filter((sentence) => whole.includes(sentence))).toEqual([]);
    expect(sentencesOf(text, { [name]: ['Matos.'] }).filter((sentence) => whole.includes(sentence))).toEqual(expected);
  });

  it('of the class mayEnd ends one before a capital, and goes on before a small letter', () => {
    const clear = 'Le bilane. tous partent. Le bilane. Tous partent.';
    expect(sentencesOf(clear, {})).toHaveLength(4);
    expect(sentencesOf(clear, { mayEnd: ['bilane'] })).toEqual([
      'Le bilane. tous partent.',
      'Le bilane.',
      'Tous partent.',
    ]);
  });

  it('leaves the facts as they are, the same object where nothing is added', () => {
    const before = fr.segmentation.abbreviations.inner.size;
    expect(withAbbreviations(fr.segmentation, {})).toBe(fr.segmentation);
    expect(withAbbreviations(fr.segmentation, { inner: [] })).toBe(fr.segmentation);
    withAbbreviations(fr.segmentation, { inner: ['matos'] });
    expect(fr.segmentation.abbreviations.inner.size).toBe(before);
  });
});

describe('a disabled rule', () => {
  it('is not asked', () => {
    const text = 'M. Sun part. Il revient.';
    expect(splitterFor(fr.segmentation)(text)).toHaveLength(2);
    expect(splitterFor(fr.segmentation, ['title', 'initial', 'label'])(text)).toHaveLength(3);
  });

  it('is asked all the same where it is the last one, which decides what no other does', () => {
    expect(splitterFor(fr.segmentation, ['sentence-end'])('Il part. Elle reste.')).toHaveLength(2);
  });
});
