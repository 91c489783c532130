import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import { type Rendering, renderingsOf } from '../../../src/core/terms/renderings.ts';
import { en, fr, vi } from './languages.ts';
import { concept, term, termbase } from './termbases.ts';

const base = termbase(
  concept('governance', {
    fr: ["gouvernance de l'IA"],
    en: [
      'AI governance',
      term('governance of AI', { status: 'admitted' }),
      term('AI government', { status: 'deprecated' }),
      term('AI steering', { status: 'superseded' }),
    ],
  }),
  concept('ai', { fr: [term('IA', { isExact: true })], en: ['AI'] }),
  concept('fairness', { fr: ['équité'], en: ['fairness'] }),
  concept('equity', { fr: ['équité'], en: ['equity'] }),
);
const matchers = { source: buildMatcher(base, fr), target: buildMatcher(base, en) };

/** `concept outcome surface@start`. */
function shown({ place, outcome, match }: Rendering): string {
  return `${place.concept} ${outcome}${match ? ` ${match.surface}@${match.start}` : ''}`;
}

function renderings(source: string, target?: string): readonly string[] {
  return renderingsOf(source, target, matchers).map(shown);
}

describe('renderingsOf', () => {
  it('gives the longest term with the match that renders it', () => {
    expect(renderings("La gouvernance de l'IA", 'Good AI governance')).toEqual([
      'governance preferred AI governance@5',
    ]);
  });

  it.each([
    ['governance of AI', 'admitted governance of AI@0'],
    ['AI government', 'forbidden AI government@0'],
    ['AI steering', 'forbidden AI steering@0'],
    ['the way it is run', 'missing'],
    ['', 'missing'],
  ])('tells how “%s” renders the term', (target, outcome) => {
    expect(renderings("gouvernance de l'IA", target)).toEqual([`governance ${outcome}`]);
  });

  it('holds everything open where there is no target', () => {
    expect(renderings("L'équité")).toEqual(['fairness open', 'equity open']);
  });

  it('shares matches out in order, each once', () => {
    expect(renderings("l'IA, l'IA et l'IA", 'AI here, AI there')).toEqual([
      'ai preferred AI@0',
      'ai preferred AI@9',
      'ai missing',
    ]);
  });

  it('takes a term that stands alone before one inside another term', () => {
    expect(renderings("gouvernance de l'IA par l'IA", 'AI governance by AI')).toEqual([
      'governance preferred AI governance@0',
      'ai preferred AI@17',
    ]);
    expect(renderings("l'IA", 'AI governance')).toEqual(['ai preferred AI@0']);
  });

  it('gives the other senses of a place the match that renders one of them', () => {
    const list = renderingsOf("L'équité", 'Equity', matchers);
    expect(list.map(shown)).toEqual(['fairness otherSense Equity@0', 'equity preferred Equity@0']);
    expect(list[0]?.senses.map((sense) => sense.concept)).toEqual(['fairness', 'equity']);
  });

  it('takes a term inside a longer one of another sense for a part of that one', () => {
    const shared = termbase(
      concept('duty', { fr: ['responsabilité'], vi: ['trách nhiệm'] }),
      concept('liability', { fr: ['responsabilité'], vi: [term('trách nhiệm pháp lý', { status: 'admitted' })] }),
    );
    const of = (target: string) =>
      renderingsOf('La responsabilité', target, {
        source: buildMatcher(shared, fr),
        target: buildMatcher(shared, vi),
      }).map(shown);
    expect(of('Trách nhiệm pháp lý')).toEqual([
      'duty otherSense Trách nhiệm pháp lý@0',
      'liability admitted Trách nhiệm pháp lý@0',
    ]);
    expect(of('Trách nhiệm')).toEqual(['duty preferred Trách nhiệm@0', 'liability otherSense Trách nhiệm@0']);
  });

  it('prefers a preferred term that stands later to an admitted one', () => {
    expect(renderings("gouvernance de l'IA", 'governance of AI, that is AI governance')).toEqual([
      'governance preferred AI governance@26',
    ]);
  });
});
