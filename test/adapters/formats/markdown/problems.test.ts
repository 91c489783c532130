import { describe, expect, it } from 'vitest';
import { read } from './harness.ts';

function htmlFindings(text: string): string[] {
  return read(text)
    .findings.filter(({ ruleId }) => ruleId === 'markdown-html')
    .map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`);
}

describe('HTML with text in it', () => {
  it('is reported once, with the first place and the number of its blocks', () => {
    expect(htmlFindings('Un.\n\n<p>Deux</p>\n')).toEqual([
      'neutral 3:1 One HTML block with text in it stays as it is. Write the text in Markdown if it is to be translated.',
    ]);
    expect(htmlFindings('Un.\r\n\r\n- <p>Deux</p>\r\n\r\n<div>\r\nTrois\r\n</div>\r\n')).toEqual([
      'neutral 3:3 2 HTML blocks with text in them stay as they are. Write the text in Markdown if it is to be translated.',
    ]);
  });

  it.each([
    ['an image with an alternative text', '<img src="a.png" alt="Carte">'],
    ['preformatted text', '<pre>\n\nUn</pre>'],
    ['text after a comment', '<!-- un --> deux'],
  ])('is reported where it is %s', (_, text) => {
    expect(htmlFindings(text)).toHaveLength(1);
  });

  it.each([
    ['a comment', '<!-- un > deux\n\ntrois -->'],
    ['tags alone', '<div class="un">\n</div>'],
    ['a script', '<script>\nlet un;\n</script>'],
    ['a style', '<style>\n\np { color: red }\n</style>'],
    ['inline HTML', 'Un <b>deux</b>'],
  ])('is not reported where it is %s', (_, text) => {
    expect(htmlFindings(text)).toEqual([]);
  });
});
