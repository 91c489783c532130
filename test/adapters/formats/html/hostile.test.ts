import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { emit, read, renderedAnew, unitsOf } from './harness.ts';

const many = 5_000;

/** Shapes that make a reader slow, deep or wrong; read.bench.ts shows that the time for them grows with their length. */
const shapes: readonly [string, string][] = [
  ['10,000 nested divs', `${'<div>'.repeat(10_000)}fond${'</div>'.repeat(10_000)}`],
  ['nested divs that are never closed, with items', '<div><li>'.repeat(many)],
  ['nested divs, each with a paragraph', '<div><p>a'.repeat(many)],
  ['nested lists', '<ul><li>a'.repeat(many)],
  ['nested tables', '<table><tr><td>a'.repeat(many)],
  [
    'nested quotations closed the wrong way round',
    `${'<blockquote><div>'.repeat(many)}${'</blockquote>'.repeat(many)}`,
  ],
  ['end tags without a start', 'a</div></b></p>'.repeat(many)],
  ['inline tags that are never closed', 'a<b>'.repeat(many)],
  ['inline tags closed the wrong way round', `a${'<b><i>'.repeat(many)}b${'</b></i>'.repeat(many)}`],
  ['inline tags across blocks', '<b>a<div>b</b>c'.repeat(many)],
  ['nested protected elements', `${'<code>'.repeat(many)}a${'</code>'.repeat(many)}b`],
  ['protection switched on and off', '<b translate=no>a<i translate=yes>b'.repeat(many)],
  ['nested drawings', `${'<svg><g>'.repeat(many)}a<p>b`],
  ['drawings that HTML ends', '<svg><foreignObject>a</foreignObject><p>b'.repeat(many)],
  ['nested templates', `${'<template>'.repeat(many)}a</template>`],
  ['buttons that are never closed', '<button>a'.repeat(many)],
  ['nested labels', `${'<label>'.repeat(many)}a`],
  ['text fields', '<textarea></textarea>'.repeat(many)],
  ['many languages', '<body lang=en>a<body lang=de>b'.repeat(many)],
  ['a megabyte of <', '<'.repeat(1_000_000)],
  ['many </', '</'.repeat(100_000)],
  ['many empty end tags', `a${'</>'.repeat(20_000)}b`],
  ['a megabyte of &', '&'.repeat(1_000_000)],
  ['one long reference', `&${'a'.repeat(200_000)}`],
  ['a reference that is never closed, many times', '&amp'.repeat(50_000)],
  ['distinct references', Array.from({ length: many }, (_, i) => `&#${i};`).join('')],
  ['a megabyte of white space', `a${' \n'.repeat(500_000)}b`],
  ['a megabyte of white space alone', ' \n'.repeat(500_000)],
  ['many no-break spaces', `<p>${'&nbsp;'.repeat(50_000)}</p>`],
  ['a comment that is never closed', `<p>a</p><!--${'-'.repeat(1_000_000)}`],
  ['comments that are never closed', '<!-- a'.repeat(many)],
  ['an attribute that is never closed', `<p>a<b title="${'x '.repeat(500_000)}`],
  ['attributes that are never closed', '<b title="a>'.repeat(many)],
  ['a tag with many attributes', `<b ${Array.from({ length: many }, (_, i) => `a${i}=b`).join(' ')} title="a">b`],
  ['a tag with one attribute many times', `<b ${'title=a '.repeat(many)}>b`],
  ['scripts that are never closed', '<script>a</scrip'.repeat(many)],
  ['declarations', '<!doctype'.repeat(many)],
  ['CDATA sections that are never closed', '<svg><![CDATA['.repeat(many)],
  ['line ends of every kind', `a${'\r\n\r\n\r'.repeat(50_000)}b`],
  ['astral characters', '\u{1f600}'.repeat(100_000)],
  ['NUL characters', `a${'\0'.repeat(100_000)}`],
];

describe('hostile input is read without harm', () => {
  it.each(shapes)('%s', (_, text) => {
    const reading = read(text);
    expect(emit(reading, () => undefined) === text).toBe(true);
    expect(typeof renderedAnew(reading)).toBe('string');
  });

  it('text at any depth is found', () => {
    const text = `${'<div>'.repeat(10_000)}fond${'</div>'.repeat(10_000)}après`;
    expect(unitsOf(text).map((unit) => plainText(assembleSource(unit)))).toEqual(['fond', 'après']);
  });

  it('text among many unclosed tags is one unit with a code for each', () => {
    const [unit, ...others] = unitsOf(`<p>${'a<b>'.repeat(1000)}z</p><p>fin</p>`);
    expect(unit?.originalData).toHaveLength(1000);
    expect(plainText(unit ? assembleSource(unit) : [])).toBe(`${'a'.repeat(1000)}z`);
    expect(others).toHaveLength(1);
  });
});
