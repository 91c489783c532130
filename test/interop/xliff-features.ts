/** A unit of an XLIFF file with a feature that a JSON resource has no word for, or that XML can write in several ways. */
export interface Feature {
  readonly name: string;
  readonly version: '1.2' | '2.0';
  /** The unit, or units, with the key `k`. */
  readonly unit: string;
}

const both = (source: string, target: string) => `<source>${source}</source><target>${target}</target>`;
const segment = (source: string, target: string, attributes = '') =>
  `<segment${attributes}>${both(source, target)}</segment>`;
const unit = (content: string) => `<unit id="k">${content}</unit>`;
const transUnit = (source: string, target: string) => `<trans-unit id="k">${both(source, target)}</trans-unit>`;
const data = '<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>';
const matches =
  '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1"><source>Un</source><target>Uno</target></mtc:match></mtc:matches>';

/** In the order of the table in docs/decisions/0010-i18next-exchange.md. */
export const features: readonly Feature[] = [
  { name: 'text, `{{name}}`, `<1>tags</1>`', version: '2.0', unit: unit(segment('Un', '{{n}} &lt;1>one&lt;/1>')) },
  { name: 'references, `&amp;amp;`', version: '2.0', unit: unit(segment('Un', 'a &amp;amp; &#233;')) },
  { name: 'CDATA', version: '2.0', unit: unit(segment('Un', 'a <![CDATA[<b>]]> c')) },
  { name: 'a comment in the text', version: '2.0', unit: unit(segment('Un', 'a<!-- x -->b')) },
  { name: 'white space at the ends', version: '2.0', unit: unit(segment('Un', '  One ')) },
  { name: 'a line break at the end', version: '2.0', unit: unit(segment('Un', 'One&#10;')) },
  { name: 'nothing but white space', version: '2.0', unit: unit(segment('Un', '  ')) },
  { name: 'a character as `<cp>`', version: '2.0', unit: unit(segment('Un', 'a<cp hex="0001"/>b')) },
  { name: 'several segments', version: '2.0', unit: unit(segment('Un. ', 'One. ') + segment('Deux', 'Two')) },
  {
    name: 'white space between segments (`ignorable`)',
    version: '2.0',
    unit: unit(`${segment('Un.', 'One.')}<ignorable><source> </source></ignorable>${segment('Deux', 'Two')}`),
  },
  {
    name: 'segments in another order',
    version: '2.0',
    unit: unit(
      '<segment><source>Un</source><target order="2">one</target></segment><segment><source>Deux</source><target order="1">two </target></segment>',
    ),
  },
  {
    name: 'a segment without a target',
    version: '2.0',
    unit: unit(`${segment('Un. ', 'One. ')}<segment><source>Deux</source></segment>`),
  },
  {
    name: 'segments marked in 1.2',
    version: '1.2',
    unit: `<trans-unit id="k"><source>Un. Deux.</source><seg-source><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></seg-source><target><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></target></trans-unit>`,
  },
  {
    name: 'an annotation (`mrk`)',
    version: '2.0',
    unit: unit(segment('<mrk id="m1">Un</mrk> a', '<mrk id="m1">One</mrk> a')),
  },
  {
    name: '`ph` with data',
    version: '2.0',
    unit: unit(
      `<originalData><data id="d1">{{n}}</data></originalData>${segment('Un', 'One <ph id="1" dataRef="d1"/>')}`,
    ),
  },
  {
    name: '`pc` with data',
    version: '2.0',
    unit: unit(data + segment('Un', '<pc id="1" dataRefStart="d1" dataRefEnd="d2">One</pc>')),
  },
  { name: '`pc` without data', version: '2.0', unit: unit(segment('Un', '<pc id="1">One</pc>')) },
  { name: '`ph` with `equiv` alone', version: '2.0', unit: unit(segment('Un', 'a <ph id="1" equiv="{{n}}"/>')) },
  { name: '`ph` with its text', version: '1.2', unit: transUnit('Un', 'a <ph id="1">{{n}}</ph>') },
  {
    name: '`bpt`, `ept` with their texts',
    version: '1.2',
    unit: transUnit('Un', '<bpt id="1">&lt;b></bpt>y<ept id="1">&lt;/b></ept>'),
  },
  { name: '`g`', version: '1.2', unit: transUnit('Un', '<g id="1">One</g>') },
  { name: '`x`', version: '1.2', unit: transUnit('Un', 'a <x id="1"/>') },
  { name: '`x` with `equiv-text`', version: '1.2', unit: transUnit('Un', 'a <x id="1" equiv-text="{{n}}"/>') },
  { name: 'no target', version: '2.0', unit: unit('<segment><source>Un</source></segment>') },
  { name: 'an empty target', version: '2.0', unit: unit('<segment><source>Un</source><target/></segment>') },
  {
    name: 'the source, to be translated',
    version: '1.2',
    unit: '<trans-unit id="k"><source>Un</source><target state="needs-translation">Un</target></trans-unit>',
  },
  {
    name: '`translate="no"`, no target',
    version: '2.0',
    unit: '<unit id="k" translate="no"><segment><source>Un</source></segment></unit>',
  },
  { name: 'a key twice', version: '2.0', unit: unit(segment('Un', 'One')) + unit(segment('Deux', 'Two')) },
  { name: 'a state', version: '2.0', unit: unit(segment('Un', 'One', ' state="final"')) },
  {
    name: '`approved`, a state',
    version: '1.2',
    unit: '<trans-unit id="k" approved="yes"><source>Un</source><target state="final">One</target></trans-unit>',
  },
  { name: 'a note', version: '2.0', unit: unit(`<notes><note>n</note></notes>${segment('Un', 'One')}`) },
  { name: 'matches', version: '2.0', unit: unit(matches + segment('Un', 'One', ' id="s1"')) },
  {
    name: 'an alternative (`alt-trans`)',
    version: '1.2',
    unit: '<trans-unit id="k"><source>Un</source><target>One</target><alt-trans><target>Uno</target></alt-trans></trans-unit>',
  },
];
