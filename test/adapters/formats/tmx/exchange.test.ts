import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTmx, spliceTmx, type TmxReading, writeTmx } from '../../../../src/adapters/formats/tmx/index.ts';
import { contentKey, plainText, textContent } from '../../../../src/core/content.ts';
import type { MemoryUnit } from '../../../../src/core/memory/memory.ts';
import { breachesOfDtd } from './dtd.ts';

function read(text: string): TmxReading {
  const reading = readTmx(text, 'a.tmx');
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

const write = (units: Iterable<MemoryUnit>) => [...writeTmx(units, { srcLang: 'fr' })].join('');

/** As another tool writes it: everything that TMX 1.4 has. */
const foreign = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="OtherTool" creationtoolversion="7" segtype="sentence" o-tmf="other" adminlang="en-US" srclang="fr" datatype="xml" creationdate="20240102T030405Z">
    <note>About all</note><prop type="x-project">P &amp; Q</prop>
  </header>
  <body>
    <!-- kept -->
    <tu tuid='7' creationdate="20240102T030405Z" changeid="anna"   usagecount="3">
      <prop type="x-client">ACME</prop><note>On the unit</note>
      <tuv xml:lang="fr" creationid="jean"><prop type="x-dept" xml:lang="en">law</prop><note>On the French</note>
        <seg>Le <bpt i="1" type="x-own">&lt;b&gt;</bpt>mot<ept i="1">&lt;/b&gt;</ept> <hi type="term" x="4">clé</hi><ph assoc="p" x="2">&lt;img alt="<sub type="alt">Une <it pos="begin">&lt;i&gt;</it>image</sub>"&gt;</ph><it pos="end" x="3">&lt;/i&gt;</it></seg></tuv>
      <tuv xml:lang="en" changedate="20240303T000000Z"><seg>The key <bpt i="1">&lt;b&gt;</bpt>word<ept i="1">&lt;/b&gt;</ept></seg></tuv>
    </tu>
    <tu><tuv xml:lang="fr"><seg>Oui</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>
  </body>
</tmx>
`.replaceAll('\n', '\r\n');

const remembered = (source: string, targets: Readonly<Record<string, string>>, srcLang = 'fr'): MemoryUnit => ({
  srcLang,
  source: textContent(source),
  targets: new Map(Object.entries(targets).map(([lang, text]) => [lang, { content: textContent(text) }])),
  notes: [],
});

const withTarget = (unit: MemoryUnit, lang: string, text: string): MemoryUnit => ({
  ...unit,
  targets: new Map([...unit.targets, [lang, { content: textContent(text) }]]),
});

describe('what a TMX file of another tool says', () => {
  it('survives reading and writing: ids, dates, counts, properties, notes, every inline code', () => {
    const once = write(read(foreign).units);
    for (const part of [
      '<tu tuid="7" usagecount="3" creationdate="20240102T030405Z" changeid="anna">',
      '<prop type="x-client">ACME</prop>',
      '<note>On the unit</note>',
      '<tuv xml:lang="fr" creationid="jean">',
      '<prop type="x-dept" xml:lang="en">law</prop>',
      '<note>On the French</note>',
      '<bpt i="1" x="1" type="x-own">&lt;b&gt;</bpt>mot<ept i="1">&lt;/b&gt;</ept>',
      '<hi x="4" type="term">clé</hi>',
      '<ph x="2" assoc="p">&lt;img alt="<sub type="alt">Une <it pos="begin">&lt;i&gt;</it>image</sub>"&gt;</ph>',
      '<it pos="end" x="3">&lt;/i&gt;</it>',
      '<tuv xml:lang="en" changedate="20240303T000000Z">',
    ])
      expect(once).toContain(part);
    expect(write(read(once).units)).toBe(once);
  });

  it('is valid by the DTD when it is written again, as it was before', () => {
    expect(breachesOfDtd(foreign)).toEqual([]);
    expect(breachesOfDtd(write(read(foreign).units))).toEqual([]);
  });

  it('does not count in comparing: a highlight, a type or an assoc change no match', () => {
    const [first] = read(foreign).units;
    const plain = read(foreign.replace(/ ?<hi[^>]*>(.*?)<\/hi>/u, ' $1').replace(' assoc="p"', '')).units[0];
    expect(contentKey(first?.source ?? [])).toBe(contentKey(plain?.source ?? []));
  });

  it('leaves a highlight out that crosses another, for elements can not', () => {
    const source = [
      { kind: 'sm', id: 'a', type: 'tmx:hi' },
      { kind: 'text', text: 'x' },
      { kind: 'sm', id: 'b', type: 'tmx:hi' },
      { kind: 'em', id: 'a' },
      { kind: 'text', text: 'y' },
      { kind: 'em', id: 'b' },
    ] as const;
    expect(write([{ ...remembered('', { en: 'e' }), source }])).toContain('<seg>xy</seg>');
  });
});

describe('the check against the DTD', () => {
  it.each([
    ['<tmx version="1.4"><body/></tmx>', 'tmx'],
    [foreign.replace(' segtype="sentence"', ''), 'header has no segtype.'],
    [foreign.replace('<seg>Oui</seg>', '<seg>Oui</seg><note>late</note>'), 'tuv'],
    [foreign.replace('<tuv xml:lang="en"><seg>Yes', '<tuv><seg>Yes'), 'tuv has no xml:lang.'],
    [foreign.replace('Yes</seg></tuv>', 'Yes</seg></tuv><prop type="x">late</prop>'), 'tu '],
    [foreign.replace('<ept i="1">', '<ept i="1" type="x">'), 'ept can have no type.'],
  ])('finds what breaks it', (text, expected) => {
    expect(breachesOfDtd(text).join(' ')).toContain(expected);
  });
});

describe('spliceTmx', () => {
  it('adds units and languages and leaves every other byte as it was', () => {
    const { units, layout } = read(foreign);
    const [first, second] = units;
    if (!first || !second) throw new Error('Two units are expected.');
    const after = [
      withTarget(first, 'vi', 'Từ khóa'),
      second,
      remembered('Non', { en: 'No' }),
      remembered('Ja', { en: 'Y' }, 'de'),
    ];
    const text = spliceTmx(foreign, layout, units, after) ?? '';
    const vi = '      <tuv xml:lang="vi">\r\n        <seg>Từ khóa</seg>\r\n      </tuv>';
    expect(text).toContain(`</tuv>\r\n${vi}\r\n    </tu>`);
    expect(text).toContain('<tu srclang="de">');
    expect(text.endsWith('    </tu>\r\n  </body>\r\n</tmx>\r\n')).toBe(true);
    const added = text.slice(text.indexOf('\r\n    <tu>\r\n'), text.lastIndexOf('\r\n  </body>'));
    expect(text.replace(`\r\n${vi}`, '').replace(added, '')).toBe(foreign);
    expect(text).not.toMatch(/[^\r]\n/u);
    expect(breachesOfDtd(text)).toEqual([]);
    expect(
      read(text)
        .units.map(({ source }) => plainText(source))
        .slice(1),
    ).toEqual(['Oui', 'Non', 'Ja']);
  });

  it('finds its places behind a byte order mark, characters outside the BMP, and odd end tags', () => {
    const text = `\uFEFF${write([remembered('𝒳 & 𝒴', { en: '𝒵' }), remembered('b', { en: 'c' })])}`
      .replace('</tu>', '<!-- </tu> --></tu >')
      .replace('</body>', '</body\n>');
    const { units, layout } = read(text);
    const after = [...units.map((unit) => withTarget(unit, 'vi', 'd')), remembered('e', { en: 'f' })];
    const spliced = spliceTmx(text, layout, units, after) ?? '';
    expect(breachesOfDtd(spliced)).toEqual([]);
    expect(read(spliced).units).toEqual(after);
    expect(spliced.startsWith(text.slice(0, text.indexOf('𝒵</seg>')))).toBe(true);
  });

  it('gives the very text back where nothing was added', () => {
    const { units, layout } = read(foreign);
    expect(spliceTmx(foreign, layout, units, units)).toBe(foreign);
  });

  it.each(['<body/>', '<body></body>', '<body>\n  </body>'])('fills an empty %s', (body) => {
    const text = write([]).replace(/<body>\s*<\/body>/u, body);
    const { units, layout } = read(text);
    const spliced = spliceTmx(text, layout, units, [remembered('Oui', { en: 'Yes' })]) ?? '';
    expect(breachesOfDtd(spliced)).toEqual([]);
    expect(read(spliced).units).toHaveLength(1);
  });

  it('has no place to add to where there is no body', () => {
    const text = '<tmx version="1.4"><header srclang="fr"/></tmx>';
    expect(spliceTmx(text, read(text).layout, [], [remembered('a', { en: 'b' })])).toBeUndefined();
  });

  it('gives what a new file would read as, whatever is added', () => {
    const word = fc.constantFrom('a', 'b & c', 'd\ne', 'é', ' ');
    const unit = fc.record({ source: word, en: word, vi: fc.option(word, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(unit), fc.array(unit), (first, second) => {
        const make = (list: typeof first) =>
          list.map(({ source, en, vi }) => remembered(source, { en, ...(vi === undefined ? {} : { vi }) }));
        const text = write(make(first));
        const { units, layout } = read(text);
        const after = [...units, ...make(second)];
        expect(spliceTmx(text, layout, units, after)).toBe(write(after));
      }),
    );
  });
});

describe('bad TMX', () => {
  const problemOf = (text: string) => {
    const reading = readTmx(text, 'a.tmx');
    return 'problem' in reading ? reading.problem : undefined;
  };

  it('is refused with its place: cut off, entity bombs, external entities', () => {
    expect(problemOf(foreign.slice(0, foreign.indexOf('Oui')))).toMatchObject({ line: 15 });
    const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body/></tmx>';
    expect(problemOf(bomb)?.message).toMatch(/declaration/u);
    const outside = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx>&x;</tmx>';
    expect(problemOf(outside)?.message).toMatch(/declaration/u);
    expect(problemOf('<tmx version="1.4"><body>&x;</body></tmx>')?.message).toMatch(/entity &x;/u);
  });

  it('gives a problem or a reading wherever it is cut', () => {
    for (let end = 0; end < foreign.length; end += 7) {
      const problem = problemOf(foreign.slice(0, end));
      expect(problem?.line).toBeGreaterThan(0);
    }
  });

  it('gives a problem, or a reading that can be written and added to, whatever was changed in the file', () => {
    const mutation = fc.record({
      at: fc.nat(foreign.length - 1),
      length: fc.oneof(fc.constantFrom(0, 1), fc.nat(200)),
      by: fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          '/',
          '\u0000',
          '\uD800',
          ']]>',
          '<!--',
          '<tu>',
          '</tuv>',
          '<seg/>',
          '',
        ),
        fc.nat(foreign.length - 1).map((from) => foreign.slice(from, from + 40)),
      ),
    });
    const added = remembered('ajouté', { en: 'added' });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let text = foreign;
        for (const { at, length, by } of mutations) text = text.slice(0, at) + by + text.slice(at + length);
        const reading = readTmx(text, 'a.tmx');
        if ('problem' in reading) {
          expect(reading.problem.line).toBeGreaterThan(0);
          return;
        }
        expect(breachesOfDtd(write(reading.units))).toEqual([]);
        const spliced = spliceTmx(text, reading.layout, reading.units, [...reading.units, added]);
        if (spliced !== undefined) expect(read(spliced).units).toHaveLength(reading.units.length + 1);
      }),
      { numRuns: 10_000, seed: 5 },
    );
  });
});
