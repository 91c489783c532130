import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../../src/core/content.ts';
import type { Content } from '../../../../src/core/document.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { emit, noted, read, rendered, translate, unitsOf, unitTexts } from './harness.ts';

describe('text that looks like markup', () => {
  it.each([
    ['a number before a sign', 'n° 5 * 3 = 15'],
    ['names with underscores', 'snake_case et un_nom_long'],
    ['a company', 'AT&T, R&D & Cie'],
    ['comparisons', 'a < b, 5 > 3, x <3'],
    ['a path', 'C:\\Users\\Noms'],
    ['a hash sign', 'C# et n° #5'],
    ['a single asterisk', 'Prix hors taxes*'],
    ['approximations', '~100 km à ~200 km'],
    ['brackets', 'Il dit [sic] et (oui) puis [non]'],
    ['an exclamation', 'Non ! Oui! [ok]'],
    ['dashes and numbers inside', 'Un - deux + 3. quatre 1) cinq'],
    ['vertical bars', 'a | b'],
    ['quotes and apostrophes', '« l’eau » "l\'eau"'],
    ['equals signs and colons', 'a = b : c == d'],
    ['a dash that is no list', '-5 degrés'],
    ['a decimal', '1.5 million'],
  ])('is left alone where it is none: %s', (_, text) => {
    expect(translate('Source', { u1: text })).toBe(text);
  });

  it.each([
    ['1. Un', '1\\. Un'],
    ['12) Un', '12\\) Un'],
    ['- Un', '\\- Un'],
    ['+ Un', '\\+ Un'],
    ['* Un', '\\* Un'],
    ['# Un', '\\# Un'],
    ['> Un', '\\> Un'],
    ['--- a', '--- a'],
    ['[x] fait', '\\[x] fait'],
    ['[note]: texte', '\\[note]: texte'],
    ['~~~ a', '\\~~~ a'],
    ['*Un* mot', '\\*Un\\* mot'],
    ['_Un_ mot', '\\_Un\\_ mot'],
    ['**Un** mot', '\\*\\*Un\\*\\* mot'],
    ['~~Un~~ mot', '\\~\\~Un\\~\\~ mot'],
    ['[un](deux)', '\\[un](deux)'],
    ['![un](deux)', '!\\[un](deux)'],
    ['<b>un</b>', '\\<b>un\\</b>'],
    ['&eacute; &#233;', '\\&eacute; \\&#233;'],
    ['un \\* deux', 'un \\\\* deux'],
    ['un `code`', 'un \\`code\\`'],
    ['un\\', 'un\\\\'],
  ])('is escaped where it would be read as markup: %s', (text, expected) => {
    expect(translate('Source', { u1: text })).toBe(expected);
    expect(unitTexts(expected)).toEqual([text]);
  });

  it('stays a link where it is an address, which in a text can mean nothing else', () => {
    const text = 'Voir https://a.org/b, www.a.org, a@b.org ou <https://a.org>.';
    expect(translate('Source', { u1: text })).toBe(text);
  });

  it('has line breaks and the white space at its ends taken out', () => {
    expect(translate('Source\n', { u1: '  Un \r\n\t deux\ntrois\u00a0' })).toBe('Un deux trois\n');
  });

  it('has its bars escaped in a table, and only there', () => {
    const table = '| A | B |\n|---|---|\n| [c](/d "e") | f |\n';
    expect(translate(table, { u1: 'a | b' })).toBe(table.replace('A', 'a \\| b'));
    expect(translate(table, { u5: 'a | b' })).toBe(table.replace('f', 'a \\| b'));
  });

  it('has no hash signs at the end of a heading', () => {
    expect(translate('# Source\n', { u1: 'C #' })).toBe('# C \\#\n');
    expect(translate('# Source ##\n', { u1: 'C#' })).toBe('# C# ##\n');
    expect(unitTexts('# C \\#\n')).toEqual(['C #']);
  });

  it('may begin like a list in a heading', () => {
    expect(translate('# Source', { u1: '1. Un' })).toBe('# 1. Un');
  });

  it('is escaped at the start of a line after a line break', () => {
    expect(rendered('a  \nb', 'un⟨  \n⟩- deux')).toBe('un  \n\\- deux');
    expect(rendered('a\\\nb', 'un⟨\\\n⟩===')).toBe('un\\\n\\===');
    expect(rendered('a  \nb', 'un⟨  \n⟩2. deux')).toBe('un  \n2\\. deux');
  });

  it('has brackets escaped where the document has definitions', () => {
    expect(translate('Source\n\n[x]: /y\n', { u1: 'Le [x] est' })).toBe('Le \\[x] est\n\n[x]: /y\n');
  });

  it('is escaped for its quotes in a title', () => {
    expect(translate('[a]: /b "c"', { u1: 'l\'« "eau" »' })).toBe('[a]: /b "l\'« \\"eau\\" »"');
    expect(translate("[a]: /b 'c'", { u1: 'l\'« "eau" »' })).toBe("[a]: /b 'l\\'« \"eau\" »'");
    expect(translate('[a]: /b (c)', { u1: 'un (deux)' })).toBe('[a]: /b (un \\(deux\\))');
  });

  it('is escaped for its brackets in an alternative text', () => {
    expect(translate('![a](/b)', { u1: 'un [deux] *trois*' })).toBe('![un \\[deux\\] \\*trois\\*](/b)');
  });
});

describe('emphasis', () => {
  it.each([
    ['after an apostrophe', 'l’*IA*', 'l’⟨*⟩IA⟨*⟩', 'l’*IA*'],
    ['inside a word', '_a_', 'gouvern⟨_⟩ance⟨_⟩s', 'gouvern*ance*s'],
    ['beside quotes', '*a*', '«⟨*⟩IA⟨*⟩»', '«*IA*»'],
    ['around quotes, before a letter', '**a**', '⟨**⟩“AI”⟨**⟩s', '**“AI”**&#115;'],
    ['around quotes, after a letter', '**a**', 'l⟨**⟩«IA»⟨**⟩', '&#108;**«IA»**'],
    ['with space inside its ends', '**a**', 'un⟨**⟩ deux ⟨**⟩trois', 'un **deux** trois'],
    ['of nothing', '**a** b', 'un ⟨**⟩ ⟨**⟩deux', 'un  deux'],
    ['that touches other emphasis', '*a* **b**', '⟨*⟩un⟨*⟩⟨**⟩deux⟨**⟩', '*un***deux**'],
    ['around other emphasis', '***a***', '⟨*⟩⟨**⟩un⟨**⟩⟨*⟩', '***un***'],
    ['the other way round', '**b *a***', '⟨**⟩⟨*⟩un⟨*⟩⟨**⟩', '**_un_**'],
    ['that overlaps', '*a* **b**', '⟨*⟩un ⟨**⟩deux⟨*⟩ trois⟨**⟩', '<em>un <strong>deux</em> trois</strong>'],
    ['whose end is missing', '*a* b', '⟨*⟩un', 'un'],
  ])('%s is read as emphasis', (_, source, note, expected) => {
    expect(rendered(source, note)).toBe(expected);
  });

  it('leaves an asterisk of the text alone only where there is none', () => {
    expect(rendered('*a*', '5* ⟨*⟩un⟨*⟩')).toBe('5\\* *un*');
  });
});

describe('codes', () => {
  it('keep a link whose text changes pointing to its definition', () => {
    const source = 'Voir [la charte].\n\n[la charte]: /charte\n';
    const unit = unitsOf(read(source))[0];
    expect(unit && noted(unit)).toBe('Voir ⟨[⟩la charte⟨][la charte]⟩.');
    expect(rendered(source, 'See ⟨[⟩the charter⟨][la charte]⟩.')).toBe('See [the charter][la charte].');
    expect(rendered(source, 'See ⟨[⟩La Charte⟨][la charte]⟩.')).toBe('See [La Charte].');
    expect(rendered(source, '⟨[⟩la charte⟨][la charte]⟩: here')).toBe('[la charte][la charte]: here');
  });

  it('keep an image whose text changes pointing to its definition', () => {
    const definition = '\n\n[carte]: carte.png\n';
    expect(translate(`![carte]${definition}`, { u1: 'map' })).toBe(`![map][carte]${definition}`);
    expect(translate(`![carte][]${definition}`, { u1: 'map' })).toBe(`![map][carte]${definition}`);
    expect(translate(`![carte][carte]${definition}`, { u1: 'map' })).toBe(`![map][carte]${definition}`);
  });

  it('have their texts put into them', () => {
    const source = 'Un [lien](/a "Titre") et ![une carte](b.png "Carte").';
    expect(unitTexts(source)).toEqual(['Un lien et .', 'Titre', 'une carte', 'Carte']);
    const targets = { u2: 'Title', u3: 'a map', u4: 'Map' };
    expect(translate(source, targets)).toBe('Un [lien](/a "Title") et ![a map](b.png "Map").');
    const [unit] = unitsOf(read(source));
    if (!unit) throw new Error('there is no unit');
    expect(translate(source, { ...targets, u1: assembleSource(unit) })).toBe(translate(source, targets));
  });

  it('keep a bare link apart from the text around it', () => {
    expect(rendered('Voir https://a.org ici', 'Voir ⟨https://a.org⟩.')).toBe('Voir https://a.org.');
    expect(rendered('Voir https://a.org ici', '« ⟨https://a.org⟩»')).toBe('« <https://a.org>»');
    expect(rendered('Voir a@b.org ici', 'à⟨a@b.org⟩')).toBe('à<a@b.org>');
  });

  it('stay in one line of text, with what a quote puts at the start of its lines', () => {
    const source = '> Un\n> deux  \n> trois `a\n> b`.\n';
    const emitted = emit(read(source), (unit) => assembleSource(unit));
    expect(emitted).toBe('> Un deux  \n> trois `a\n> b`.\n');
  });
});

/** Documents with one unit that has a code of every kind, in every kind of place. */
const all = '**a** *b* __c__ _d_ ~~e~~ `f` [g](/h) ![](i.png) <b>j</b> <https://k.org>';
const places = [
  all,
  `- ${all}`,
  `> ${all}\n> fin`,
  `# ${all}`,
  `${all}\n===`,
  `| ${all} |\n|---|\n`,
  `${all} | b\n---|---\n`,
  `[^1]: ${all}`,
  `${all}\n\n[a]: /x\n[^1]: y`,
];

const words = [
  'eau',
  'l’',
  '«IA»',
  '“AI”',
  'a*b',
  '*',
  '**',
  '_',
  'snake_case',
  '__init__',
  '#',
  '##',
  '1.',
  '2)',
  '-',
  '+',
  '>',
  '[x]',
  '[a]',
  '[',
  ']',
  '(',
  ')',
  '`',
  '``',
  '\\',
  '\\*',
  '<b>',
  '</i>',
  '<',
  '&amp;',
  '&',
  '!',
  '|',
  '~',
  '~~',
  ':',
  '---',
  '===',
  '😀',
  'C#',
  '[^1]',
  '[a]: b',
  '…',
  'oui\u00a0!',
  'Ấy',
  '.',
  ',',
  '’',
  '"',
];

interface Span {
  readonly code: number;
  readonly children: readonly Node[];
}

type Node = string | Span;

const nodes = fc.letrec<{ nodes: readonly Node[] }>((tie) => ({
  nodes: fc
    .array(
      fc.tuple(
        fc.constantFrom('', ' ', ' '),
        fc.oneof(
          { maxDepth: 3, depthSize: 'small' },
          fc.constantFrom(...words),
          fc.record({ code: fc.nat(9), children: tie('nodes') }),
        ),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.flatMap(([space, node], index): Node[] => (space && index > 0 ? [space, node] : [node]))),
})).nodes;

/** The nodes as content, each code of the source used at most once; where it is used up, its text stands alone. */
function build(list: readonly Node[], source: Content, used: Set<number>): Content {
  const starts = source.filter((inline) => inline.kind === 'sc' || inline.kind === 'ph');
  return list.flatMap((node): Content => {
    if (typeof node === 'string') return [{ kind: 'text', text: node }];
    const start = starts[node.code];
    if (!start || used.has(node.code) || isLinkInLink(start, used, starts)) return build(node.children, source, used);
    used.add(node.code);
    if (start.kind !== 'sc') return [start];
    const end = source.filter((inline) => inline.kind === 'ec' && inline.id === start.id);
    return [start, ...build(node.children, source, used), ...end];
  });
}

function isLinkInLink(start: Content[number], used: ReadonlySet<number>, starts: Content): boolean {
  const isLink = (inline: Content[number] | undefined) =>
    inline !== undefined && 'type' in inline && inline.type === 'link';
  return isLink(start) && [...used].some((code) => isLink(starts[code]));
}

/** Text, kinds and types; the marks of emphasis may be others. */
function essence(content: Content): unknown[] {
  return joinText(content).map((inline) =>
    inline.kind === 'text'
      ? inline.text
      : 'subType' in inline && inline.subType
        ? `${inline.kind} ${inline.subType}`
        : `${inline.kind} ${'type' in inline ? inline.type : ''}`,
  );
}

describe('any target', () => {
  it('is read back with the same text and the same codes, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), nodes, (source, list) => {
        const reading = read(source);
        const [unit] = unitsOf(reading);
        if (!unit) throw new Error('there is no unit');
        const target = joinText([
          { kind: 'text', text: 'Un' },
          ...build([' ', ...list], assembleSource(unit), new Set()),
          { kind: 'text', text: 'x' },
        ]);
        const emitted = emit(reading, ({ id }) => (id === 'u1' ? target : undefined));
        const [again] = unitsOf(read(emitted));
        expect(again && essence(assembleSource(again)), emitted).toEqual(essence(target));
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });

  it('is read back as it is when it has no codes, from its first character on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.array(fc.constantFrom(...words, ' '), { minLength: 1, maxLength: 8 }),
        (source, parts) => {
          const text = parts.join('').trim();
          fc.pre(/[\p{L}\p{N}]/u.test(text));
          const [again] = unitsOf(read(translate(source, { u1: text })));
          expect(again && essence(assembleSource(again))).toEqual([text]);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});
