import { describe, expect, it } from 'vitest';
import { codes } from '../../../../src/core/content.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { sketches, unitsOf } from './harness.ts';

function codesOf(text: string) {
  const unit = unitsOf(text)[0];
  return unit ? codes(assembleSource(unit)) : [];
}

describe('inline markup', () => {
  it.each([
    ['nested', '<p>a <b>b <i>c</i></b></p>', 'a ‹<b>›b ‹<i>›c‹</i>›‹</b>›'],
    ['overlapping', '<p>a <b>b <i>c</b> d</i> e</p>', 'a ‹<b>›b ‹<i>›c‹</b>› d‹</i>› e'],
    ['never closed', '<p>a <b>b</p>', 'a ‹<b>!›b'],
    ['never opened', '<p>a</b> b</p>', 'a‹</b>!› b'],
    ['two of a name, one closed', '<p>a <b>b <b>c</b> d</p>', 'a ‹<b>!›b ‹<b>›c‹</b>› d'],
    ['with a comment in between', '<p>a<!-- x -->b</p>', 'a{<!-- x -->}b'],
    ['with a conditional comment', '<p>a<!--[if IE]><b>x</b><![endif]-->b</p>', 'a{<!--[if IE]><b>x</b><![endif]-->}b'],
    ['with an instruction', '<p>a<?php echo 1 ?>b</p>', 'a{<?php echo 1 ?>}b'],
    ['with a script', '<p>a<script>if (a < b) "</p>"</script>b</p>', 'a{<script>if (a < b) "</p>"</script>}b'],
    ['with a style', '<p>a<style>p > b {}</style>b</p>', 'a{<style>p > b {}</style>}b'],
    ['with a template', '<p>a<template><p>x</p><b></template>b</p>', 'a{<template><p>x</p><b></template>}b'],
    ['with a drawing', '<p>a<svg><text>x</text><svg/></svg>b</p>', 'a{<svg><text>x</text><svg/></svg>}b'],
    ['with a formula', '<p>a<math><mi>x</mi></math>b</p>', 'a{<math><mi>x</mi></math>}b'],
    [
      'with HTML in a drawing',
      '<p>a<svg><foreignObject><p>x</p></foreignObject></svg>b</p>',
      'a{<svg><foreignObject><p>x</p></foreignObject></svg>}b',
    ],
    ['with CDATA in a drawing', '<p>a<svg><![CDATA[</svg>]]></svg>b</p>', 'a{<svg><![CDATA[</svg>]]></svg>}b'],
    ['with a frame', '<p>a<iframe src="x"><p>y</p></iframe>b</p>', 'a{<iframe src="x"><p>y</p></iframe>}b'],
    ['with an empty end tag', '<p>a</>b</p>', 'a{</>}b'],
    ['with the end tag of a line break', '<p>a</br>b</p>', 'a{</br>}b'],
    ['with a break opportunity', '<p>gouver<wbr>nance</p>', 'gouver{<wbr>}nance'],
    ['with ruby', '<p><ruby>漢<rt>han</ruby> x</p>', '‹<ruby>›漢‹<rt>!›han‹</ruby>› x'],
  ])('%s', (_, text, expected) => {
    expect(sketches(text)).toEqual([expected]);
  });

  it('crosses a block by two halves of a code, one in each text', () => {
    expect(sketches('<span>a<div>b</div>c</span> d')).toEqual(['‹<span>!›a', 'b', 'c‹</span>!› d']);
  });

  it('a drawing that is never closed ends where HTML goes on', () => {
    expect(sketches('<p>a <svg><g>x<p>b</p>')).toEqual(['a {<svg><g>x}', 'b']);
    expect(sketches('<div>a <svg><g>x</div>b')).toEqual(['a {<svg><g>x}', 'b']);
    expect(sketches('<div>a <svg><g>x</p>b</div>')).toEqual(['a {<svg><g>x}', 'b']);
    expect(sketches('<p>a <svg><g>x<b>b</b></p>')).toEqual(['a {<svg><g>x}‹<b>›b‹</b>›']);
  });

  it('pairs each start with its end by id and tells what every code is', () => {
    expect(codesOf('<p>a <strong>b</strong><br><a href="x">c</a></p>')).toEqual([
      { kind: 'sc', id: 'c1', type: 'fmt', subType: 'xlf:b', dataRef: 'd1', disp: '<strong>' },
      { kind: 'ec', id: 'c1', type: 'fmt', subType: 'xlf:b', dataRef: 'd2', disp: '</strong>' },
      { kind: 'ph', id: 'c2', type: 'fmt', subType: 'xlf:lb', dataRef: 'd3', disp: '<br>', equiv: '\n' },
      { kind: 'sc', id: 'c3', type: 'link', canCopy: false, canDelete: false, dataRef: 'd4', disp: '<a>' },
      { kind: 'ec', id: 'c3', type: 'link', canCopy: false, canDelete: false, dataRef: 'd5', disp: '</a>' },
    ]);
  });

  it('marks a code without its partner as isolated, neither to drop nor to double', () => {
    expect(codesOf('<p>a <i>b</p>')).toEqual([
      {
        kind: 'sc',
        id: 'c1',
        type: 'fmt',
        subType: 'xlf:i',
        canCopy: false,
        canDelete: false,
        dataRef: 'd1',
        disp: '<i>',
        isolated: true,
      },
    ]);
  });

  it('forbids to double what has an id', () => {
    expect(codesOf('<p>a <b id="x">b</b></p>').map(({ canCopy, canDelete }) => [canCopy, canDelete])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
  });
});

describe('protected text', () => {
  it.each([
    ['code', '<p>Tapez <code>npm <b>start</b></code>.</p>', ['Tapez {<code>npm <b>start</b></code>}.']],
    [
      'keys, output and variables',
      '<p>a <kbd>b</kbd><samp>c</samp><var>d</var></p>',
      ['a {<kbd>b</kbd>}{<samp>c</samp>}{<var>d</var>}'],
    ],
    ['translate="no"', '<p>Avec <b translate="no">Passerelle</b> !</p>', ['Avec {<b translate="no">Passerelle</b>} !']],
    ['translate in capitals', '<p>Avec <b TRANSLATE=NO>P</b> !</p>', ['Avec {<b TRANSLATE=NO>P</b>} !']],
    [
      'the class notranslate',
      '<p>Avec <i class="a notranslate">P</i> !</p>',
      ['Avec {<i class="a notranslate">P</i>} !'],
    ],
    ['not a class that only looks like it', '<p class="notranslated">a</p>', ['a']],
    ['a block', '<div translate="no">a<p>b</p></div><p>c</p>', ['c']],
    [
      'a block inside a protected inline element',
      '<div>a <b translate="no">x<div>y</div></b> z</div>',
      ['a {<b translate="no">x<div>y</div></b>} z'],
    ],
    ['translate="yes" inside', '<div translate="no">a<p translate="yes">b</p>c</div>', ['b']],
    ['an empty translate attribute', '<div translate="no">a<p translate>b</p></div>', ['b']],
    [
      'translate="yes" in the middle of a text',
      '<p>a <b translate="no">b <i translate="yes">c</i> d</b> e</p>',
      ['a {<b translate="no">b }‹<i translate="yes">›c‹</i>›{ d</b>} e'],
    ],
    [
      'code inside what is switched on',
      '<p>a <b translate="no">b<i translate="yes">c<code>d</code>e</i>f</b></p>',
      ['a {<b translate="no">b}‹<i translate="yes">›c{<code>d</code>}e‹</i>›{f</b>}'],
    ],
    ['code that is to be translated', '<p><code translate="yes">a</code></p>', ['‹<code translate="yes">›a‹</code>›']],
    ['code that is never closed, without the white space after it', '<p>a <code>b </p>', ['a {<code>b}']],
    [
      'the rest of a protected element after a block',
      '<div><b translate="no"><p translate="yes">x</p> y <i translate="yes">z</i></b></div>',
      ['x', '{y }‹<i translate="yes">›z‹</i>›{</b>}'],
    ],
    ['code that is never closed', '<p>a <code>b</p><p>c</p>', ['a {<code>b}', 'c']],
    ['two in a row', '<p>a <code>b</code><code>c</code></p>', ['a {<code>b</code>}{<code>c</code>}']],
    ['another language', '<p>Il dit <q lang="en">to be</q>.</p>', ['Il dit {<q lang="en">to be</q>}.']],
    ['a block in another language', '<p lang="vi">xin chào</p><p>Oui</p>', ['Oui']],
    ['the source language with a region', '<p>a <i lang="fr-CA">b</i></p>', ['a ‹<i lang="fr-CA">›b‹</i>›']],
    [
      'the source language in another',
      '<div lang="en">to be <q lang="fr">être</q></div>',
      ['‹<q lang="fr">›être‹</q>›'],
    ],
    ['the source language does not lift translate="no"', '<div translate="no">a <q lang="fr">b</q></div>', []],
    ['an unknown language', '<p lang="">a</p><p lang="und">b</p>', ['a', 'b']],
    ['templates for good', '<template><p translate="yes">a</p></template>', []],
    ['plain text', '<p>a</p><plaintext><p>b', ['a']],
    ['old listings', '<p>a</p><xmp><p>b</p></xmp>c', ['a', 'c']],
  ])('%s', (_, text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  it.each([
    ['an item', '<ul><li translate="no">a<li>b</ul>c', ['b', 'c']],
    ['a term', '<dl><dt translate="no">a<dd>b<dt>c</dl>', ['b', 'c']],
    ['a cell', '<table><tr><td translate="no">a<td>b<th translate="no">c<th>d</table>', ['b', 'd']],
    ['a row', '<table><tr translate="no"><td>a<tr><td>b</table>c', ['b', 'c']],
    ['a group of rows', '<table><tbody translate="no"><tr><td>a<tbody><tr><td>b</table>c', ['b', 'c']],
    [
      'an option',
      '<select><option translate="no">a<option>b<optgroup translate="no"><option>c<optgroup><option>d</select>',
      ['b', 'd'],
    ],
    ['a paragraph', '<p translate="no">a<p>b<p translate="no">c<ul>d</ul>', ['b', 'd']],
    ['a heading', '<h1 translate="no">a<h2>b</h2>', ['b']],
    ['a heading closed as another', '<h1 translate="no">a</h2>b', ['b']],
    ['a link', '<div><a translate="no">a<a>b</a></div>', ['{<a translate="no">a}‹<a>›b‹</a>›']],
    ['a button', '<div><button translate="no">a<button>b</button></div>', ['b']],
    ["the parent's end", '<section><p translate="no">a</section>b', ['b']],
  ])('ends with %s, also where its end tag is left out', (_, text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  it.each([
    ['an item in an inner list', '<ul><li translate="no">a<ul><li>b</ul>c</ul>d', ['d']],
    ['the end tag of an item in an inner list', '<ul><li translate="no">a<ul></li>b</ul></ul>c', ['c']],
    ['a cell in an inner table', '<table><td translate="no">a<table><td>b</table>c</table>d', ['d']],
    ['a paragraph in a button', '<p translate="no">a <button><p>b</p></button> c</p>d', ['d']],
    ['an end tag in a cell', '<div translate="no">a<table><td></div>b</table></div>c', ['c']],
    ['the end of an inner drawing', '<p>a<svg><svg></svg>b</svg>c</p>', ['a{<svg><svg></svg>b</svg>}c']],
  ])('does not end with %s', (_, text, expected) => {
    expect(sketches(text)).toEqual(expected);
  });

  it('shows what it says', () => {
    const [code] = codesOf('<p>Tapez <code>a &lt;\n <b>b</b></code>.</p>');
    expect(code).toMatchObject({ kind: 'ph', type: 'other', disp: 'a < b', equiv: 'a < b', canDelete: false });
  });

  it('shows the beginning of what is long, which then stands for nothing', () => {
    const [code] = codesOf(`<p>a <code>${'mot '.repeat(100)}</code></p>`);
    expect(code?.disp).toMatch(/^(mot ){20,40}m?o?t?…$/);
    expect(code?.equiv).toBeUndefined();
  });
});
