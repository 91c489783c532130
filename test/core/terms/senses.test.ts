import { describe, expect, it } from 'vitest';
import { outerPlaces } from '../../../src/core/checks/terms/terms.ts';
import { buildMatcher } from '../../../src/core/terms/matcher.ts';
import { createSenseFinder } from '../../../src/core/terms/senses.ts';
import { ambiguous } from '../checks/terms/ambiguous-terms.ts';
import { fr } from './languages.ts';

const matcher = buildMatcher(ambiguous, fr);

/** `concept by cue` of each ambiguous place of a segment, `-` where nothing is decided. */
function senses(segment: string, { unit = segment, document = [unit] as readonly string[] } = {}): readonly string[] {
  const senseOf = createSenseFinder(matcher, fr, () => document)(segment, () => unit);
  return outerPlaces(matcher.match(segment)).flatMap((place) => {
    if (place.senses.length < 2) return [];
    const decided = senseOf(place.senses);
    return [decided ? `${decided.sense.concept} ${decided.by} ${decided.cue}` : '-'];
  });
}

describe('createSenseFinder', () => {
  it.each([
    ['La responsabilité sociale des entreprises', 'responsibility place responsabilité sociale'],
    ['les RESPONSABILITÉS SOCIALES', 'responsibility place RESPONSABILITÉS SOCIALES'],
    ['la responsabilité du fait des produits défectueux', 'liability place responsabilité du fait des produits'],
    ['La responsabilité suppose des dommages.', 'liability segment dommages'],
    ['La responsabilité relève du droit des contrats.', 'liability field droit des contrats'],
    ['La responsabilité est engagée.', '-'],
  ])('decides “%s”: %s', (segment, expected) => {
    expect(senses(segment)).toEqual([expected]);
  });

  it('takes the cue of the very place before one elsewhere in the segment', () => {
    expect(senses('La responsabilité sociale et la responsabilité suppose un dommage.')).toEqual([
      'responsibility place responsabilité sociale',
      '-',
    ]);
  });

  it('decides nothing where cues contradict each other', () => {
    expect(senses('Responsabilité : dommage, ou prendre ses responsabilités ?')[0]).toBe('-');
  });

  it('looks through the unit, and a contradiction there is not overruled by the document', () => {
    expect(senses('La responsabilité.', { unit: 'Un dommage. La responsabilité.' })).toEqual([
      'liability unit dommage',
    ]);
  });

  it('takes the subject field of three other terms of the document, where the other field has none', () => {
    const document = ['Le sommet.', "L'ambassade et le traité.", 'La sécurité.'];
    expect(senses('La sécurité.', { document })).toEqual(['security document diplomacy']);
    expect(senses('La sécurité.', { document: [...document, 'Un sinistre.'] })).toEqual(['-']);
    expect(senses('La sécurité.', { document: document.slice(1) })).toEqual(['-']);
  });

  it('does not count one term three times, nor ambiguous terms', () => {
    expect(senses('La sécurité.', { document: ['Sommet, sommet, sommet, sécurité, sécurité.'] })).toEqual(['-']);
  });

  it('tells concepts of one subject field apart by nothing but cues', () => {
    expect(senses("L'équité.", { document: ['Le sommet.', "L'ambassade.", 'Le traité.'] })).toEqual(['-']);
  });

  it('gives each of 20,000 places of one segment its own cue in linear time', () => {
    const list = senses('la responsabilité sociale, la responsabilité du fait des produits ; '.repeat(10_000));
    expect(list).toHaveLength(20_000);
    expect(new Set(list)).toEqual(
      new Set(['responsibility place responsabilité sociale', 'liability place responsabilité du fait des produits']),
    );
  });
});
