import { describe, expect, it } from 'vitest';
import { languagePlaces } from '../../../../src/adapters/formats/html/index.ts';
import { read } from './harness.ts';

function problems(text: string) {
  return read(text).findings.map(({ ruleId, severity, line, column }) => [ruleId, severity, line, column]);
}

describe('what hides text from translation is reported with its place', () => {
  it.each([
    ['a comment that is never closed', '<p>a</p>\r\n<!-- b', 'html-unclosed', 2, 1],
    ['a tag that is cut off', 'é\n<p>a <b class="', 'html-unclosed', 2, 6],
    ['a script that is never closed', '<p>a\r<script>b', 'html-unclosed', 2, 1],
    ['a protected element that is never closed', '<p>a</p><div translate="no">b', 'html-unclosed', 1, 9],
    ['a drawing that is never closed', '<div>a <svg>b', 'html-unclosed', 1, 8],
  ])('%s', (_, text, ruleId, line, column) => {
    expect(problems(text)).toEqual([[ruleId, 'major', line, column]]);
  });

  it.each([
    ['closed comments', '<!-- a --><!--><!---><!-- b --!>'],
    ['a declaration at the end', '<p>a</p><!doctype html>'],
    ['end tags that may be left out', '<p>a<ul><li translate="no">b'],
    ['elements that hide nothing', '<div><b>a'],
    ['a sign that begins no tag', 'a < b <'],
  ])('but not %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  it('a document that says it is in another language is read, and the contradiction reported once', () => {
    const text = '<html lang="en-US"><body lang="en"><p>Bonjour</p>';
    const { findings, skeleton } = read(text);
    expect(skeleton.slots).toHaveLength(1);
    expect(findings).toMatchObject([
      { ruleId: 'html-language', severity: 'minor', actual: 'en-US', expected: ['fr'], file: 'page.html', line: 1 },
    ]);
    expect(problems('<html lang="fr-FR"><p>Bonjour')).toEqual([]);
  });
});

describe('the places that name the language of the document', () => {
  it.each([
    ['<!doctype html><html lang="fr"><p lang="fr">', ['fr']],
    ["<html xml:lang='fr' class=a lang=fr-FR><head><title>a</title></head><body lang=fr><p>", ['fr', 'fr-FR', 'fr']],
    ['<html><head><meta http-equiv="Content-Language" content="fr"><script>"<body lang=de>"</script>', ['fr']],
    ['<p>a</p><body lang="fr">', []],
    ['<html lang="">', []],
    ['Bonjour', []],
  ])('of %s', (text, expected) => {
    expect(languagePlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
