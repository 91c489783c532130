import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/adapters/formats/text.ts';
import { plainText } from '../../../src/core/content.ts';
import { type Content, units } from '../../../src/core/document.ts';
import { assembleSource } from '../../../src/core/emit/assemble.ts';
import { splice } from '../../../src/core/emit/splice.ts';
import { describeFormat } from '../../conformance/format.ts';

const article = readFileSync(new URL('../../../locales/fr/asean-ai-governance.txt', import.meta.url), 'utf8');

const wrapped = `Le Forum de l'avenir de l'ASEAN s'est ouvert à Hanoï devant plus de trois cents
délégués venus de toute la région. Les débats ont porté sur la gouvernance de
l'intelligence artificielle et sur la coopération entre les États.

Le ministre a rappelé que la confiance ne se décrète pas et qu'elle demande un
cadre commun, des moyens et du temps.
`;

const wrappedUnits = [
  "Le Forum de l'avenir de l'ASEAN s'est ouvert à Hanoï devant plus de trois cents délégués venus de toute la région. Les débats ont porté sur la gouvernance de l'intelligence artificielle et sur la coopération entre les États.",
  "Le ministre a rappelé que la confiance ne se décrète pas et qu'elle demande un cadre commun, des moyens et du temps.",
];

describeFormat(
  text,
  [
    { name: 'an empty document', text: '', units: [] },
    { name: 'nothing but white space', text: '\uFEFF \t\r\n\f\n\u00a0\n', units: [] },
    {
      name: 'paragraphs of one line without blank lines',
      text: 'L’ASEAN s’est réunie à Hanoï.\nLa session a duré deux jours.\nAucune décision n’a été prise',
      units: ['L’ASEAN s’est réunie à Hanoï.', 'La session a duré deux jours.', 'Aucune décision n’a été prise'],
    },
    {
      name: 'spaces, tabs and no-break spaces at the edges of lines',
      text: '  Titre \n\tTexte\u00a0: « oui »\u00a0\n\n   \n***\nFin',
      units: ['Titre', 'Texte\u00a0: « oui »', 'Fin'],
    },
    {
      name: 'line separators, form feeds and lone carriage returns',
      text: 'Un\u2028Deux\u2029Trois\fQuatre\rCinq\vSix\u0085Sept',
      units: ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept'],
    },
    {
      name: 'list markers',
      text: '- un\n1. deux\n  a) trois\n— Quatre ?\n12',
      units: ['- un', '1. deux', 'a) trois', '— Quatre ?', '12'],
    },
    { name: 'a hard-wrapped document', text: wrapped, units: wrappedUnits },
  ],
  fc
    .array(fc.constantFrom('eau', 'État', '\n', '\r\n', '\u2028', ' ', '\u00a0', '- ', '.', '«', 'é'))
    .map((p) => p.join('')),
);

describe('the article', () => {
  it('has one unit for each line that is not blank', () => {
    const lines = article.split('\n').filter((line) => line !== '');
    expect(lines).toHaveLength(22);
    expect(unitTexts(article)).toEqual(lines);
  });
});

describe('a hard-wrapped document', () => {
  it('is recognised without a blank line, where it is one paragraph', () => {
    expect(unitTexts(wrapped.slice(0, wrapped.indexOf('\n\n')))).toEqual(wrappedUnits.slice(0, 1));
  });

  it('is not seen in verse, which is in lower case but of no common width', () => {
    const verse =
      'sous le pont de pierre où coule la rivière lente\nque reste-t-il de nos étés, de nos promesses\net du chemin qui montait vers la maison blanche d’autrefois\nquand le soir tombait';
    expect(unitTexts(verse)).toHaveLength(4);
  });

  it('is not seen in lines that end sentences, though their widths are alike', () => {
    const lines = Array.from(
      { length: 6 },
      (_, index) => `La phrase numéro ${index} de ce communiqué tient sur une ligne.`,
    );
    expect(unitTexts(lines.join('\n'))).toEqual(lines);
  });

  it('is not seen in a list of words', () => {
    expect(unitTexts('pomme\npoire\ncerise')).toEqual(['pomme', 'poire', 'cerise']);
  });

  it('keeps a heading apart from the text under it, and a ruler out of both', () => {
    expect(unitTexts(`Une session utile\n-----------------\n${wrapped}`)).toEqual([
      'Une session utile',
      ...wrappedUnits,
    ]);
    expect(unitTexts(`Une session utile\n${wrapped}`)).toEqual(['Une session utile', ...wrappedUnits]);
  });

  it('opens a paragraph where the line before was left short after a full stop', () => {
    expect(unitTexts(wrapped.replace('\n\n', '\n'))).toEqual(wrappedUnits);
  });

  it('opens a paragraph at a line that alone is indented, though the line before is full', () => {
    const indented = wrapped
      .replace('coopération entre les États.\n\n', 'coopération entre tous les États.\n')
      .replace('Le ministre', '    Le ministre');
    expect(unitTexts(indented).map((each) => each.slice(0, 11))).toEqual(['Le Forum de', 'Le ministre']);
  });

  it('keeps list items apart, each with its marker and its hanging lines', () => {
    const list = `${wrapped}
- renforcer la coopération entre les universités et les entreprises de chacun
  des pays membres ;
- former les agents publics ;
12) publier les résultats
`;
    expect(unitTexts(list).slice(2)).toEqual([
      '- renforcer la coopération entre les universités et les entreprises de chacun des pays membres ;',
      '- former les agents publics ;',
      '12) publier les résultats',
    ]);
    expect([...units(read(list).document)].map((unit) => unit.type)).toEqual([
      undefined,
      undefined,
      'psr:list-item',
      'psr:list-item',
      'psr:list-item',
    ]);
  });

  it('keeps the hanging line of an item whose first line is full and ends a sentence', () => {
    const item =
      '- renforcer la coopération entre les universités et les entreprises partout ici.\n  Cela prendra du temps.\n- publier';
    expect(unitTexts(`${wrapped}\n${item}`).slice(2)).toEqual([item.slice(0, -10).replace('\n  ', ' '), '- publier']);
  });

  it('joins a line that was left short inside a sentence', () => {
    expect(unitTexts(`${wrapped.replace('gouvernance de\n', 'gouvernance\nde\n')}\n${wrapped}`)).toEqual([
      ...wrappedUnits,
      ...wrappedUnits,
    ]);
  });

  it('joins lines that were evened out, also where a name opens the next line', () => {
    const evened = `Le sommet a réuni les ministres de la région et des observateurs
venus de loin. Il a été ouvert par les mots du ministre Sun
Wei sur la gouvernance de ces nouvelles technologies, et sur la
place que doivent y tenir les citoyens, les entreprises et
les universités, dont le rôle est encore trop souvent ignoré de
tous, alors que leurs travaux sont à l’origine de ce que nous en
savons.
`;
    expect(unitTexts(evened)).toEqual([evened.trim().replace(/\n/gu, ' ')]);
  });

  it('keeps a ruler out of the paragraph whose last line is full', () => {
    const ruled = wrapped.replace(/\n\n/u, `\n${'-'.repeat(70)}\n`);
    expect(unitTexts(ruled).join()).not.toContain('--');
  });

  it('takes a dash at the start of a full line for punctuation where the sentence runs on', () => {
    const incise = wrapped.replace(
      'trois cents\ndélégués',
      'trois cents\n– ou quatre cents, selon d’autres sources dont nous n’avons pas pu vérifier le\nsérieux – délégués',
    );
    expect(unitTexts(incise)[0]).toContain('trois cents – ou quatre cents');
  });

  it('joins a word divided at its hyphen without a space', () => {
    const divided = wrapped.replace('de trois cents\ndélégués', 'de trois cents peut-\nêtre délégués');
    expect(unitTexts(divided)[0]).toContain('peut-être délégués');
  });

  it('survives a line that is longer than the width because it cannot be broken', () => {
    const url = `https://example.org/${'a'.repeat(90)}`;
    const withUrl = wrapped.replace('cadre commun,', `cadre commun, décrit à l'adresse\n${url}\net ailleurs,`);
    expect(unitTexts(withUrl)[1]).toContain(`décrit à l'adresse ${url} et ailleurs, des moyens`);
  });

  it('is recovered from any paragraphs that were filled to a width', () => {
    const word = fc.constantFrom(
      'la',
      'coopération',
      'entre',
      'états',
      'à',
      'des',
      'technologies',
      'l’IA',
      'vivant',
      'vie',
    );
    const paragraph = fc.array(word, { minLength: 60, maxLength: 90 }).map((list) => `Ici ${list.join(' ')} fin.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 50, max: 120 }),
        (list, width) => {
          expect(unitTexts(list.map((each) => greedy(each, width)).join('\n\n'))).toEqual(list);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives a translation the width, the indentation and the line endings of the paragraph', () => {
    const indented = wrapped.replace(/^(?=.)/gmu, '  ').replace(/\n/gu, '\r\n');
    const target = 'The minister recalled that trust cannot be decreed: it takes a shared framework, means and time.';
    expect(translate(indented, 'u2', target)).toBe(
      indented.slice(0, indented.indexOf('  Le ministre')) +
        '  The minister recalled that trust cannot be decreed: it takes a shared\r\n  framework, means and time.\r\n',
    );
  });

  it('never breaks a translation before what would read as a list marker', () => {
    const target = `${'Trust takes time and means. '.repeat(2)}It takes a framework, of 2. - and 1. means, everywhere. 3. Fin.`;
    const emitted = translate(wrapped, 'u2', target);
    expect(unitTexts(emitted)).toEqual([wrappedUnits[0], target]);
  });
});

describe('a target', () => {
  it('has its line breaks turned into spaces, so that units stay lines', () => {
    expect(translate('Un.\nDeux.\n', 'u1', 'One,\r\nand\u2028one.')).toBe('One, and one.\nDeux.\n');
  });
});

describe('reading', () => {
  // Each takes a moment; work that grows with the square would not end before the test's timeout.
  it('comes to an end on megabytes of one piece', () => {
    const block = `${wrapped}\n`;
    const documents = [
      'x'.repeat(5e6),
      '\n'.repeat(5e6),
      ' '.repeat(5e6),
      block.repeat(1e4),
      wrapped.slice(0, 80).repeat(4e4),
      '- '.repeat(1e6),
    ];
    for (const document of documents) {
      expect(read(document).skeleton.text).toBe(document);
    }
  });
});

function read(source: string) {
  return text.read(source, { srcLang: 'fr', path: 'a.txt' });
}

function unitTexts(source: string): string[] {
  return [...units(read(source).document)].map((unit) => plainText(assembleSource(unit)));
}

function translate(source: string, id: string, target: string): string {
  const reading = read(source);
  const byId = new Map([...units(reading.document)].map((unit) => [unit.id, unit]));
  const content: Content = [{ kind: 'text', text: target }];
  return [
    ...splice(
      reading.skeleton,
      text,
      (each) => byId.get(each),
      (unit) => (unit.id === id ? content : undefined),
    ),
  ].join('');
}

function greedy(paragraph: string, width: number): string {
  let filled = '';
  let column = 0;
  for (const word of paragraph.split(' ')) {
    const fits = column > 0 && column + 1 + word.length <= width;
    filled += (column === 0 ? '' : fits ? ' ' : '\n') + word;
    column = fits ? column + 1 + word.length : word.length;
  }
  return filled;
}
