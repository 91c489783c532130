import { describe, expect, it } from 'vitest';
import { ruleIds, type Snippet, unit } from './snippet.ts';

/** A unit of 2.2 whose segments are variants of a message. */
function message(selectors: string, variants: Readonly<Record<string, Snippet>>): string {
  const segments = Object.entries(variants).map(
    ([value, content], index) =>
      `<segment id="v${index}" pgs:case="${value}"><source>${content}</source><target>${content}</target></segment>`,
  );
  return unit(segments.join(''), ` pgs:switch="${selectors}"`, '2.2');
}

const count = '<ph id="1" disp="count"/>';

describe('the variants of a message', () => {
  it.each([
    message('plural:count', { 0: 'None.', 1: 'One.', other: `${count} of them.` }),
    message('ordinal:place', { one: `${count}st`, two: `${count}nd`, few: `${count}rd`, other: `${count}th` }),
    message('gender:host', { feminine: 'her', masculine: 'his', neuter: 'its', other: 'their', commune: 'den' }),
    message('select:kind', { car: 'A', boat: 'B', other: 'C' }),
    message('plural:count gender:host', { '1 feminine': 'A', '3.14 other': 'B' }),
    message('plural:count,gender:host', { '1,feminine': 'A', 'other,other': 'B' }),
    message('plural:n', { one: '<sc id="1"/>A<ec startRef="1"/>', other: '<sc id="1"/>B<ec startRef="1"/>' }),
    message('plural:n', { one: '<sm id="1" translate="no"/>A<em startRef="1"/>', other: '<pc id="1">B</pc>' }),
  ])('are valid in %s', (text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it.each([
    ['xliff-plural-switch', message('number:n', { one: 'A' })],
    ['xliff-plural-switch', message('plural:', { one: 'A' })],
    ['xliff-plural-switch', message('plural', { one: 'A' })],
    ['xliff-plural-case', message('plural:n', { several: 'A' })],
    ['xliff-plural-case', message('ordinal:n', { '1st': 'A' })],
    ['xliff-plural-case', message('plural:n gender:g', { one: 'A' })],
    ['xliff-plural-case', message('plural:n', { 'one other': 'A' })],
    ['xliff-duplicate-id', message('plural:n', { one: `${count}${count}` })],
    ['xliff-duplicate-id', message('plural:n', { one: '<ph id="v0"/>' })],
    ['xliff-duplicate-id', message('plural:n', { one: 'A', other: 'B' }).replace('"v1"', '"v0"')],
    ['xliff-isolated', message('plural:n', { one: '<sc id="1"/>A', other: 'B' })],
    ['xliff-module-place', unit('<segment><source>A</source></segment>', ' pgs:foo="x"', '2.2')],
  ])('break %s in %s', (rule, text) => {
    expect(ruleIds(text)).toContain(rule);
  });

  it('have ids of the unit where it is no message, and in the versions without the module', () => {
    const text = message('plural:n', { one: count, other: count });
    expect(ruleIds(text)).toEqual([]);
    expect(ruleIds(text.replace(/ pgs:(?:switch|case)="[^"]*"/gu, ''))).toEqual([
      'xliff-duplicate-id',
      'xliff-target-id',
    ]);
    expect(ruleIds(text.replace('document:2.2', 'document:2.0').replace('version="2.2"', 'version="2.1"'))).toContain(
      'xliff-duplicate-id',
    );
  });
});
