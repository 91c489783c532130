import { describe, expect, it } from 'vitest';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { notedUnits, read, unitsOf, unitTexts } from './harness.ts';

describe('the units of a document', () => {
  it('are its headings, paragraphs, list items, quotes, table cells, footnotes and texts in markup, in order', () => {
    const text =
      '# Un\n\nDeux ![trois](a.png).\n\n- quatre\n\n> cinq\n\n| six |\n|---|\n| sept |\n\nHuit[^1].\n\n[^1]: Neuf.\n\n[a]: /b "Dix"\n';
    expect(unitsOf(read(text)).map(({ id, type, name }) => [id, type, name])).toEqual([
      ['u1', 'psr:heading', undefined],
      ['u2', undefined, undefined],
      ['u3', 'psr:attribute', 'alt'],
      ['u4', 'psr:list-item', undefined],
      ['u5', 'psr:quote', undefined],
      ['u6', 'psr:table-cell', undefined],
      ['u7', 'psr:table-cell', undefined],
      ['u8', undefined, undefined],
      ['u9', 'psr:footnote', undefined],
      ['u10', 'psr:attribute', 'title'],
    ]);
  });

  it('are not code, HTML blocks, rules, addresses of links or texts without letters and digits', () => {
    expect(
      unitTexts(
        '```\nun\n```\n\n    deux\n\n~~~~\n~~~\ntrois\n\n~~~~\n\n<p>quatre</p>\n\n***\n\n[!](https://cinq.org)\n\n— … !\n\n`six`\n',
      ),
    ).toEqual([]);
  });

  it('have spaces for line breaks without meaning, also within quotes and list items', () => {
    expect(unitTexts('Un\ndeux\n  trois \nquatre\n\n> - cinq\n>   six\nsept\n')).toEqual([
      'Un deux trois quatre',
      'cinq six sept',
    ]);
  });

  it('have no escapes and character references in their text', () => {
    expect(unitTexts('\\*Un\\* &amp; deux&nbsp;! &#8217;&eacute; \\\\ \\a\n')).toEqual([
      '*Un* & deux\u00a0! ’é \\ \\a',
    ]);
  });

  it('keep no-break spaces at their edges outside, however they are written', () => {
    const text = '&nbsp;Un&#160;!&nbsp;\n\n\u00a0Deux\u202f\n';
    const { skeleton } = read(text);
    expect(skeleton.slots.map(({ start, end }) => text.slice(start, end))).toEqual(['Un&#160;!', 'Deux']);
    expect(unitTexts(text)).toEqual(['Un\u00a0!', 'Deux']);
  });

  it('have the box of a task and the marks of a heading outside their slots', () => {
    const text = '- [ ] un\n- [x] deux\n\n## trois ##\n\nquatre\n====\n';
    expect(read(text).skeleton.slots.map(({ start, end }) => text.slice(start, end))).toEqual([
      'un',
      'deux',
      'trois',
      'quatre',
    ]);
  });

  it('are one for each cell of a table, without the bars', () => {
    expect(unitTexts('Un | `deux`\n:--|--:\ntrois \\| quatre | \n\\`cinq | six')).toEqual([
      'Un',
      'trois | quatre',
      '`cinq',
      'six',
    ]);
  });

  it('point to the texts inside their codes', () => {
    const [paragraph, title, alt] = unitsOf(read('Un [lien](/a "Titre") et ![image](b.png).'));
    const codes = paragraph ? assembleSource(paragraph).filter((inline) => 'subFlows' in inline) : [];
    expect(codes.map((code) => 'subFlows' in code && code.subFlows)).toEqual([title?.id, alt?.id]);
  });

  it('stand on their own where the paragraph around an image has no text', () => {
    const { skeleton } = read('![carte](a.png "Carte")\n');
    expect(skeleton.slots.map(({ unit, owner }) => [unit, owner])).toEqual([
      ['u1', undefined],
      ['u2', undefined],
    ]);
  });
});

describe('inline codes', () => {
  it.each([
    ['emphasis', 'a *b* **c** _d_ __e__ ~~f~~ ~g~', 'a ⟨*⟩b⟨*⟩ ⟨**⟩c⟨**⟩ ⟨_⟩d⟨_⟩ ⟨__⟩e⟨__⟩ ⟨~~⟩f⟨~~⟩ ⟨~⟩g⟨~⟩'],
    ['emphasis in emphasis', '***a** b*', '⟨*⟩⟨**⟩a⟨**⟩ b⟨*⟩'],
    ['links', 'a [b *c*](/d "!") <https://e.org> f', 'a ⟨[⟩b ⟨*⟩c⟨*⟩⟨](/d "!")⟩ ⟨<https://e.org>⟩ f'],
    ['bare links', 'a https://b.org/c?d=e, www.f.org g@h.org.', 'a ⟨https://b.org/c?d=e⟩, ⟨www.f.org⟩ ⟨g@h.org⟩.'],
    [
      'bare links in emphasis and links',
      '**a www.b.org c** *http://d.org* [e www.f.org](/g)',
      '⟨**⟩a ⟨www.b.org⟩ c⟨**⟩ ⟨*⟩⟨http://d.org⟩⟨*⟩ ⟨[⟩e www.f.org⟨](/g)⟩',
    ],
    ['code', 'a `b  *c*` ``d ` e``', 'a ⟨`b  *c*`⟩ ⟨``d ` e``⟩'],
    ['images', 'a ![*b*](c.png) ![](d.png)', 'a ⟨![*b*](c.png)⟩ ⟨![](d.png)⟩'],
    ['line breaks', 'a  \nb\\\n   c', 'a⟨  \n⟩b⟨\\\n   ⟩c'],
    ['line breaks in a quote', '> a\\\n> b', 'a⟨\\\n> ⟩b'],
    ['paired HTML', 'a <b>b <i>c</i></b>', 'a ⟨<b>⟩b ⟨<i>⟩c⟨</i>⟩⟨</b>⟩'],
    ['HTML alone', 'a <br> b <!-- c --> d <i>', 'a ⟨<br>⟩ b ⟨<!-- c -->⟩ d ⟨<i>⟩'],
    [
      'HTML that is not to be translated',
      'a <code>b</code> <b translate="no">c</b>',
      'a ⟨<code>b</code>⟩ ⟨<b translate="no">c</b>⟩',
    ],
  ])('stand for %s', (_, text, expected) => {
    expect(notedUnits(text)[0]).toBe(expected);
  });

  it('have the type that XLIFF gives them, ids from 1, and what people see in their place', () => {
    const [unit] = unitsOf(read('*a* `b` [c](/d)'));
    expect(unit && assembleSource(unit).filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'sc', id: 'c1', type: 'fmt', subType: 'xlf:i', dataRef: 'd1', disp: '*' },
      { kind: 'ec', id: 'c1', type: 'fmt', subType: 'xlf:i', dataRef: 'd2', disp: '*' },
      {
        kind: 'ph',
        id: 'c2',
        type: 'other',
        subType: 'psr:code',
        dataRef: 'd3',
        disp: 'b',
        equiv: 'b',
        canDelete: false,
      },
      { kind: 'sc', id: 'c3', type: 'link', dataRef: 'd4', disp: '[', canCopy: false, canDelete: false },
      { kind: 'ec', id: 'c3', type: 'link', dataRef: 'd5', disp: '](/d)', canCopy: false, canDelete: false },
    ]);
  });

  it('are one where spans are nested deeper than anybody means them to be', () => {
    const depth = 150;
    const text = `a ${'*b **c '.repeat(depth)}d${'** e* '.repeat(depth)}`;
    const [unit] = unitsOf(read(text));
    expect(unit?.originalData.some((data) => data.text.includes('d'))).toBe(true);
  });
});

describe('references', () => {
  it('are links only where the document defines them, before or after', () => {
    expect(notedUnits('[a]: /x\n\n[a] [b] [c][b] [d][a] [^1] [^2]\n\n[^1]: e\n')[0]).toBe(
      '⟨[⟩a⟨][a]⟩ [b] [c][b] ⟨[⟩d⟨][a]⟩ ⟨[^1]⟩ [^2]',
    );
  });

  it('are matched in any case and with any white space', () => {
    expect(notedUnits('> Voir [La\n> Charte].\n\n[la  charte]: /x\n')[0]).toBe('Voir ⟨[⟩La Charte⟨][La Charte]⟩.');
  });

  it('are found in a block far from their definition, and the definition in a quote or list', () => {
    const filler = `${'Une *phrase* de plus. '.repeat(50)}\n\n`.repeat(20);
    expect(notedUnits(`[a]\n\n${filler}> - [a]: /x\n`)[0]).toBe('⟨[⟩a⟨][a]⟩');
  });

  it('are found by labels as long as they like, with brackets in them', () => {
    const label = 'une \\] étiquette de lien assez longue pour être abrégée';
    const unit = `⟨[⟩une ] étiquette de lien assez longue pour être abrégée⟨][${label}]⟩ *non`;
    expect(notedUnits(`[${label}] *non\n\n[${label}]: /x\n`)[0]).toBe(unit);
  });

  it('are not made of what looks like a definition in code', () => {
    expect(notedUnits('Le *tableau* [a] ici.\n\n- ```\n  [a]: x\n  ```\n')[0]).toBe('Le ⟨*⟩tableau⟨*⟩ [a] ici.');
  });
});
