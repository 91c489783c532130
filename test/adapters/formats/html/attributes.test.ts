import { describe, expect, it } from 'vitest';
import { codes, textContent } from '../../../../src/core/content.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { emit, read, sketches, slotsByUnit, unitsOf } from './harness.ts';

describe('translatable attributes', () => {
  it.each([
    ['alt', '<img src="a.png" alt="Carte">', ['alt', 'Carte']],
    ['title', '<div title="Aide"></div>', ['title', 'Aide']],
    ['placeholder', '<input placeholder="Nom">', ['placeholder', 'Nom']],
    ['aria-label', '<nav aria-label="Menu"></nav>', ['aria-label', 'Menu']],
    ['label', '<optgroup label="Asie"></optgroup>', ['label', 'Asie']],
    ['label of a track', '<video><track label="Français"></video>', ['label', 'Français']],
    ['value of a button', '<input type="Submit" value="Envoyer">', ['value', 'Envoyer']],
    ['content of a description', '<meta name="description" content="Résumé">', ['description', 'Résumé']],
    ['content of a card', '<meta content="Résumé" property="og:title">', ['og:title', 'Résumé']],
    [
      'content of another card',
      '<meta name="twitter:description" content="Résumé">',
      ['twitter:description', 'Résumé'],
    ],
    ['aria-label of a drawing', '<svg aria-label="Fermer"><path/></svg>', ['aria-label', 'Fermer']],
    ['title of a frame', '<iframe title="Carte"></iframe>', ['title', 'Carte']],
    ['a value in capitals', '<IMG ALT="Carte">', ['alt', 'Carte']],
    ['white space around the sign', '<img alt\n=\t"Carte">', ['alt', 'Carte']],
    ['single quotes', `<img alt='L"IA'>`, ['alt', 'L"IA']],
    ['no quotes', '<img alt=Carte>', ['alt', 'Carte']],
    ['no quotes before the end of the tag', '<img alt=Carte/>', ['alt', 'Carte/']],
    ['references', '<img alt="&Eacute;tat &amp; R&D &copy=1">', ['alt', 'État & R&D &copy=1']],
    ['line breaks', '<img alt="a\r\nb">', ['alt', 'a\r\nb']],
    ['a second one of the name is ignored', '<img alt="a" alt="b">', ['alt', 'a']],
  ])('%s', (_, text, expected) => {
    expect(unitsOf(text).map((unit) => [unit.name, ...assembleSource(unit).map(textOf)])).toEqual([expected]);
    expect(unitsOf(text)[0]?.type).toBe('psr:attribute');
  });

  it.each([
    ['data', '<input value="Paris"><input type="hidden" value="Paris"><option value="a">'],
    [
      'card types and addresses',
      '<meta name="twitter:card" content="summary"><meta property="og:url" content="https">',
    ],
    ['values without a letter', '<img alt=""><img alt><img alt="—">'],
    ['names of classes and files', '<a class="titre" href="alt.html" data-title="x" download="fichier"></a>'],
    ['what is protected', '<img translate="no" alt="a"><div translate="no"><img alt="b"></div><p lang="en" title="c">'],
    ['end tags', '</p title="a">'],
  ])('not %s', (_, text) => {
    expect(sketches(text)).toEqual([]);
  });

  it('belong to the text whose code they stand in', () => {
    const text = '<p>Voir <a title="Rapport" href="x">ici</a> et <img alt="Carte" title="Asie">.</p>';
    const reading = read(text);
    const [paragraph] = unitsOf(text);
    expect(unitsOf(text).map(({ id, name }) => [id, name])).toEqual([
      ['u1', undefined],
      ['u2', 'title'],
      ['u3', 'alt'],
      ['u4', 'title'],
    ]);
    const flows = codes(paragraph ? assembleSource(paragraph) : []).map(({ subFlows }) => subFlows);
    expect(flows).toEqual(['u2', undefined, 'u3 u4']);
    for (const [unit, data] of [
      ['u2', 'd1'],
      ['u3', 'd3'],
      ['u4', 'd3'],
    ] as const) {
      const owner = slotsByUnit(reading).get(unit)?.owner;
      const markup = paragraph?.originalData.find(({ id }) => id === data)?.text ?? '';
      expect(owner).toMatchObject({ unit: 'u1', data });
      expect(text.slice(owner?.dataStart, (owner?.dataStart ?? 0) + markup.length)).toBe(markup);
    }
  });

  it('stand alone on a block, and where their text is no unit', () => {
    const text = '<p title="a">b</p><p><img alt="c"></p><a title="d"><p>e</p></a>';
    expect(sketches(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(read(text).skeleton.slots.map(({ owner }) => owner)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are translated inside a translated text', () => {
    const text = '<p>Voir <img alt="Carte &amp; plan"> ici</p>';
    const emitted = emit(read(text), (unit) =>
      unit.name === 'alt'
        ? textContent('Map & "plan"')
        : assembleSource(unit).map((inline) => (inline.kind === 'text' ? { ...inline, text: ' See ' } : inline)),
    );
    expect(emitted).toBe('<p> See <img alt="Map &amp; &quot;plan&quot;"> See </p>');
  });

  it('are translated inside a text that is not', () => {
    const text = "<p>Voir <img alt='Carte'>\n ici &eacute;</p>";
    const emitted = emit(read(text), (unit) => (unit.name === 'alt' ? textContent("Map's") : undefined));
    expect(emitted).toBe("<p>Voir <img alt='Map&#39;s'>\n ici &eacute;</p>");
  });

  it.each([
    ['Map', '<img alt=Map>'],
    ['A map', '<img alt="A map">'],
    ['R&D', '<img alt=R&amp;D>'],
    ['"A" > b', '<img alt="&quot;A&quot; > b">'],
    ['', '<img alt="">'],
  ])('without quotes get them where %j needs them', (target, expected) => {
    expect(emit(read('<img alt=Carte>'), () => textContent(target))).toBe(expected);
  });
});

function textOf(inline: { readonly kind: string; readonly text?: string }): string {
  return inline.text ?? inline.kind;
}
