import { describe, expect, it } from 'vitest';
import { freezeIndex, thawIndex } from '../../../src/core/terms/frozen-index.ts';
import { buildMatcher, matcherOn, type TermMatcher } from '../../../src/core/terms/matcher.ts';
import { indexTerms } from '../../../src/core/terms/term-index.ts';
import type { Termbase, TermSec } from '../../../src/core/terms/termbase.ts';
import { en, fr, vi } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

/** The matcher, and the one of the same index from a file: both must bear anything. */
function matchersOf(base: Termbase): readonly TermMatcher[] {
  const bytes = Buffer.concat([...freezeIndex(indexTerms(base, fr), 'key')]);
  const index = thawIndex(bytes, 'key');
  if (!index) throw new Error('The index did not thaw.');
  return [buildMatcher(base, fr), matcherOn(index, base, undefined, fr.inflection.isCompoundPart)];
}

function found(item: string | TermSec, text: string): readonly string[] {
  const [fresh, thawed] = matchersOf(termbase(concept('x', { fr: [item] }))).map((matcher) =>
    matcher.matchAll(text).map(({ surface }) => surface),
  );
  expect(thawed).toEqual(fresh);
  return fresh ?? [];
}

const long = Array.from({ length: 125 }, (_, i) => `m${i % 7}`).join(' ');

describe('a term that nobody should write', () => {
  const cases: readonly [name: string, term: string, text: string, found: readonly string[]][] = [
    ['of one letter matches nothing', 'a', 'a A à l’a-a', []],
    ['that is empty matches nothing', '', 'a  b', []],
    ['of white space matches nothing', ' \u00A0\t', 'a  \t b', []],
    ['of punctuation matches nothing', '!?…«»', 'Quoi !?…«»', []],
    ['of one mark matches nothing', '-', 'vice-ministre - x', []],
    ['of an emoji matches nothing', '🚀', 'Décollage 🚀 !', []],
    ['of an emoji of several parts matches nothing', '👩‍🚀', 'Une 👩‍🚀', []],
    ['of half a surrogate pair matches nothing', '\uD83D', '🚀 \uD83D', []],
    ['with an emoji beside a word needs both', 'fusée 🚀', 'la fusée, la fusée 🚀 ; 🚀', ['fusée 🚀']],
    ['with a joined emoji needs the very emoji', 'salut 👩‍🚀', 'salut 👩 ; salut 👩‍🚀', ['salut 👩‍🚀']],
    ['with a dot matches a dot alone', 'v.2', 'v.2 vx2 v2 v..2', ['v.2']],
    ['with a star matches a star alone', 'CC*', 'CC* CCC CC', ['CC*']],
    ['with brackets is no expression', '[a-z]+', 'abc [a-z]+ [a-z]', ['[a-z]+']],
    ['with an alternative is no expression', '(a|b)*$', 'aabb (a|b)*$', ['(a|b)*$']],
    ['with backslashes is plain text', '\\d\\w', 'd3 \\d\\w', ['\\d\\w']],
    ['with a right-to-left mark is found without it', 'risque\u200F majeur', 'un risque majeur', ['risque majeur']],
    ['with embeddings is found without them', '\u202Erisque\u202C', 'un risque', ['risque']],
    ['with a null character is found without it', 'ris\0que', 'un risque', ['risque']],
    ['of Arabic script is found', 'الذكاء الاصطناعي', 'كتاب الذكاء الاصطناعي.', ['الذكاء الاصطناعي']],
    ['of ideographs is found as a whole token', '人工智能', '人工智能 和 人工', ['人工智能']],
    ['named like a property of objects is a term', 'constructor', '__proto__ constructor', ['constructor']],
    ['named like the prototype is a term', '__proto__', '__proto__ constructor', ['__proto__']],
  ];
  it.each(cases)('%s', (_name, item, text, surfaces) => {
    expect(found(item, text)).toEqual(surfaces);
  });

  it('of 500 characters is found where all of it stands, and there alone', () => {
    expect(long.length).toBeLessThan(500);
    const text = `${long.slice(0, -3)} . ${long} et la suite`;
    expect(found(term(long, { partOfSpeech: 'properNoun' }), text)).toEqual([long]);
  });

  it('of 500 accented capitals and words stays small', () => {
    const item = 'Évaluation Éthique Équitable Écologique '.repeat(13).trim();
    expect(item.length).toBeGreaterThan(500);
    const { trie } = indexTerms(termbase(concept('x', { fr: [item] })), fr);
    expect(trie.values.length).toBeLessThan(1_000);
    expect(found(item, item)).toEqual([item]);
  });

  it('of one word of 5,000 letters is found', () => {
    const word = 'é'.repeat(5_000);
    expect(found(word, `${word}s ${word} ${'é'.repeat(4_999)}`)).toContain(word);
  });
});

describe('a termbase with ids that stand twice', () => {
  it('gives the matches of both, fresh and thawed', () => {
    const base = termbase(concept('x', { fr: ['équité'] }), concept('x', { fr: ['loyauté', 'équité'] }));
    for (const matcher of matchersOf(base)) {
      expect(matcher.match('équité, loyauté').map(({ concept: id, term: text }) => `${id} ${text}`)).toEqual([
        'x équité',
        'x équité',
        'x loyauté',
      ]);
    }
  });

  it('gives the same term of one concept once', () => {
    const base = termbase(concept('x', { fr: ['équité', 'équité', term('equité', { forms: ['équité'] })] }));
    for (const matcher of matchersOf(base)) expect(matcher.match('équité')).toHaveLength(1);
  });
});

describe('an empty termbase', () => {
  it.each([fr, en, vi])('finds nothing in $name', (language) => {
    const matcher = buildMatcher(termbase(), language);
    expect(matcher.match("l'IA, 5G, 🚀")).toEqual([]);
    expect(matcher.match('')).toEqual([]);
    expect(matcher.findings).toEqual([]);
  });
});

describe('a large termbase', () => {
  it('has each of its terms found, the first and the last', () => {
    const count = 20_000;
    const concepts = Array.from({ length: count }, (_, i) =>
      concept(`c${i}`, { fr: [term(`norme ${i}`, { partOfSpeech: 'properNoun' })] }),
    );
    const matcher = buildMatcher(termbase(...concepts), fr);
    for (const i of [0, 1, 777, count - 1])
      expect(matcher.match(`la norme ${i} du lot`).map(({ concept: id }) => id)).toEqual([`c${i}`]);
    expect(matcher.match(`la norme ${count}`)).toEqual([]);
  });
});
