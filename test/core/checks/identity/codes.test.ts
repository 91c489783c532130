import { describe, expect, it } from 'vitest';
import { codesEmpty } from '../../../../src/core/checks/identity/codes-empty.ts';
import { codesExtra } from '../../../../src/core/checks/identity/codes-extra.ts';
import { codesMissing } from '../../../../src/core/checks/identity/codes-missing.ts';
import { codesNesting } from '../../../../src/core/checks/identity/codes-nesting.ts';
import { codesOrder } from '../../../../src/core/checks/identity/codes-order.ts';
import { codesSpace } from '../../../../src/core/checks/identity/codes-space.ts';
import { doNotTranslate } from '../../../../src/core/checks/identity/do-not-translate.ts';
import type { Content, Inline } from '../../../../src/core/document.ts';
import { findingsOf, type Pair } from '../harness.ts';

const all = [codesMissing, codesExtra, codesNesting, codesOrder, codesSpace, codesEmpty];

/** Reads `Voir <a>le site</a> <br/>` into text and codes; ids are the names. */
function content(line: string, codes: Partial<Inline> = {}): Content {
  return line.split(/(<[^>]*>)/u).flatMap((piece): readonly Inline[] => {
    const [, slash, id = '', end] = /^<(\/?)(\w+)(\/?)>$/u.exec(piece) ?? [];
    if (id === '') return piece === '' ? [] : [{ kind: 'text', text: piece }];
    return [{ ...codes, kind: end ? 'ph' : slash ? 'ec' : 'sc', id } as Inline];
  });
}

/** The rule ids and severities of a pair of lines. */
function found(source: string, target: string, codes: Partial<Inline> = {}): readonly string[] {
  const pair: Pair = { source: content(source, codes), target: content(target, codes) };
  return findingsOf(all, 'en', [pair]).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

describe('inline codes', () => {
  it.each([
    ['Voir <a>le site</a>.', 'See <a>the site</a>.'],
    ['<b>Un</b> et <i>deux</i>', '<i>Two</i> and <b>one</b>'],
    ['Une ligne<br/>puis', 'A line<br/>then'],
    ['<b>Un <i>deux</i></b>', '<i><b>One</b> two</i>'],
    ['Un <b>début', 'A <b>beginning'],
    ['<a/> et <b/>', '<a/> and <b/>'],
    ['<b>Un</b> <i>deux</i> <br/>', '<i>Two</i> <b>one</b> <br/>'],
    ['Un mot <b>gras</b>, ici', 'A <b>bold</b> word here'],
    ['dé<b>fait</b>', 'un<b>done</b>'],
    ['L’<b>IA</b>', '<b>AI</b>'],
    ['<a><x/></a>', '<a><x/></a>'],
    ['<a></a>Fin', '<a></a>End'],
  ])('pass: %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['Voir <a>le site</a>.', 'See the site.', ['codes-missing major']],
    ['Voir <a>le site</a>.', 'See <a>the site.', ['codes-missing major']],
    ['Bonjour <name/>.', 'Hello.', ['codes-missing major']],
    ['Bonjour.', 'Hello <name/>.', ['codes-extra major']],
    ['<b>Bon</b> jour', '<b>Good</b> <b>day</b>', ['codes-extra minor']],
    ['<b>Un</b>', '</b>One<b>', ['codes-nesting major']],
    ['<b>Un <i>deux</i></b>', '<b>One <i>two</b></i>', ['codes-nesting major']],
    ['De <a/> à <b/>', 'From <b/> to <a/>', ['codes-order minor']],
    ['Un <b>gras</b> mot', 'A<b>bold</b> word', ['codes-space minor']],
    ['Un <b>gras</b> mot', 'A<b> bold</b> word', ['codes-space minor']],
    ['Un <b>gras</b> mot', 'A <b>bold </b>word', ['codes-space minor']],
    ['Un <x/> mot', 'A<x/>word', ['codes-space minor']],
    ['Voir <a>le site</a>.', 'See the site<a></a>.', ['codes-empty major']],
    ['<b>Un</b> <i>deux</i>', '<b>One <i>two</b></i>', ['codes-nesting major']],
  ])('fail: %s → %s', (source, target, expected) => {
    expect(found(source, target)).toEqual(expected);
  });

  it('are minor where the code may be deleted', () => {
    expect(found('<b>Bon</b>', 'Good', { canDelete: true } as Partial<Inline>)).toEqual(['codes-missing minor']);
  });

  it('are major where a copy was made of a code that may not be copied', () => {
    expect(found('<x/>', '<x/><x/>', { canCopy: false } as Partial<Inline>)).toEqual(['codes-extra major']);
  });

  it('are minor where a code moved to the neighbouring segment', () => {
    const pairs = [
      { source: content('<x/>Un.'), target: content('One.') },
      { source: content('Deux.'), target: content('<x/>Two.') },
    ];
    expect(findingsOf(all, 'en', pairs).map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'codes-missing minor',
      'codes-extra minor',
    ]);
  });

  it('have to keep their order where the source says so', () => {
    const fixed = { canReorder: 'no' } as Partial<Inline>;
    expect(found('<a/> puis <b/>', '<b/> then <a/>', fixed)).toEqual(['codes-order major']);
  });

  it('may change places where they are the same to the reader', () => {
    expect(found('Un<a/> deux<b/>', 'One<b/> two<a/>', { disp: '<br>' } as Partial<Inline>)).toEqual([]);
  });

  it('that cross in the source as well are let pass', () => {
    expect(found('<b>Un <i>deux</b></i>', '<b>One <i>two</b></i>')).toEqual([]);
  });

  it('are named by what a person sees, or else by their markup', () => {
    const pair = { source: content('<x/>', { dataRef: 'd1' } as Partial<Inline>), target: 'One' };
    const unit = { originalData: [{ id: 'd1', text: '<br>' }] };
    expect(findingsOf(codesMissing, 'en', [pair], undefined, unit)[0]?.expected).toEqual(['<br>']);
    const shown = {
      source: content('<x/>', { dataRef: 'd1', disp: '[line break]' } as Partial<Inline>),
      target: 'One',
    };
    expect(findingsOf(codesMissing, 'en', [shown], undefined, unit)[0]?.expected).toEqual(['[line break]']);
  });
});

describe('text that the source protects', () => {
  const marked = (before: string, text: string): Content => [
    { kind: 'text', text: before },
    { kind: 'sm', id: 'm1', type: 'generic', translate: false },
    { kind: 'text', text },
    { kind: 'em', id: 'm1' },
  ];

  it('passes where the target has it, whatever its apostrophe', () => {
    const pair = { source: marked('Lisez ', 'L’Écho du Lac'), target: "Read L'Écho du Lac." };
    expect(findingsOf(doNotTranslate, 'en', [pair])).toEqual([]);
  });

  it('fails where the target translated it', () => {
    const [finding] = findingsOf(doNotTranslate, 'en', [
      { source: marked('Lisez ', 'L’Écho du Lac'), target: 'Read The Lake Echo.' },
    ]);
    expect(finding).toMatchObject({
      side: 'source',
      start: 6,
      end: 19,
      expected: ['L’Écho du Lac'],
      severity: 'major',
    });
  });

  it('is told from annotations that protect nothing', () => {
    const source: Content = [
      { kind: 'sm', id: 'm1', type: 'term' },
      { kind: 'text', text: 'équité' },
      { kind: 'em', id: 'm1' },
    ];
    expect(findingsOf(doNotTranslate, 'en', [{ source, target: 'fairness' }])).toEqual([]);
  });
});
