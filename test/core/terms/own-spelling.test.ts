import { describe, expect, it } from 'vitest';
import { freezeIndex, thawIndex } from '../../../src/core/terms/frozen-index.ts';
import { buildMatcher, matcherOn } from '../../../src/core/terms/matcher.ts';
import { closestSpelling } from '../../../src/core/terms/own-spelling.ts';
import { indexTerms } from '../../../src/core/terms/term-index.ts';
import { en } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

const deprecated = { status: 'deprecated' } as const;
const base = termbase(
  concept('centre', { en: ['data centre', term('data center', deprecated)] }),
  concept('program', { en: [term('training program', deprecated), 'training programme'] }),
  concept('organise', { en: ['organisation chart', term('organization chart', deprecated)] }),
  concept('open', { en: ['open-source model', term('open source model', deprecated)] }),
);

describe('of two spellings that a concept has as terms', () => {
  const direct = buildMatcher(base, en);
  const index = indexTerms(base, en);
  const file = Uint8Array.from(freezeIndex(index, 'k').flatMap((chunk) => [...chunk]));
  const thawed = thawIndex(file, 'k');
  if (!thawed) throw new Error('The index is lost.');
  const frozen = matcherOn(thawed, base, en.inflection.compounds);

  it.each([
    ['a data center', 'data center', 'deprecated'],
    ['Two Data Centers', 'data center', 'deprecated'],
    ['DATA\u00A0CENTERS', 'data center', 'deprecated'],
    ['data-center', 'data center', 'deprecated'],
    ['data cen\u00ADters', 'data center', 'deprecated'],
    ['a data centre', 'data centre', 'preferred'],
    ['data centres', 'data centre', 'preferred'],
    ['a training program', 'training program', 'deprecated'],
    ['training programs', 'training program', 'deprecated'],
    ['training programme', 'training programme', 'preferred'],
    ['training programmes', 'training programme', 'preferred'],
    ['organization charts', 'organization chart', 'deprecated'],
    ['organisation charts', 'organisation chart', 'preferred'],
    ['open source models', 'open source model', 'deprecated'],
    ['open-source models', 'open-source model', 'preferred'],
  ])('“%s” is the one that stands there', (text, wanted, status) => {
    for (const matcher of [direct, frozen])
      expect(matcher.match(text).map((match) => [match.term, match.status])).toEqual([[wanted, status]]);
  });

  it('the better one stands where the text is spelt like neither', () => {
    const matcher = buildMatcher(termbase(concept('c', { en: [term('colour', deprecated), 'colour'] })), en);
    expect(matcher.match('colors').map(({ status }) => status)).toEqual(['preferred']);
  });
});

describe('closestSpelling', () => {
  it('goes word by word, so that an inflected first word does not hide the spelling of the last', () => {
    expect(
      closestSpelling('centres de calcul optimisés', ['centre de kalkul optimisé', 'centre de calcul optimisé']),
    ).toBe(1);
  });

  it('takes the first where nothing speaks for another', () => {
    expect(closestSpelling('x', ['a', 'b'])).toBe(0);
    expect(closestSpelling('', ['', ''])).toBe(0);
  });
});
