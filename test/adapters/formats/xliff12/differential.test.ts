import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { mutateXml, randomOf } from '../fuzz/mutate-xml.ts';
import { soundDocument } from '../xliff/arbitrary-document.ts';
import { dialects } from './dialects.ts';
import { memoq, omegat, trados, weblate } from './samples.ts';
import { type StrictSchema, strictSchema, whySkipped } from './strict-schema.ts';

/** The number of mutations of each file; together they are some thousands. */
const mutationsOfEach = 400;

/** Where the rules are stricter than the schema, as the specification is. */
const stricter: readonly (readonly [finding: RegExp, why: string])[] = [
  [/^xliff-attribute-value: The attribute version/u, 'the schema of 1.2 has the numbers of older versions'],
  [/^xliff12-reference: The xid/u, "the schema's selectors for xid lack the namespace"],
  [/^xliff12-reference: The phase-name of <(?:alt-trans|bin-unit|bin-target|phase)>/u, 'nor does it look at these'],
  [/^xliff12-reference: The tool-id of <alt-trans>/u, 'only proposals of a trans-unit are looked at'],
  [/^xliff12-segment-mid: /u, 'it looks only at marks that stand directly in a text'],
  [/^xliff12-mark-mid: A segment of the <\S+> has no mid/u, 'it wants no mid'],
  [/<(?:skl|glossary|reference)>/u, 'inside elements of tools it does not know these, which it declares in the header'],
  [/In <(?:group|alt-trans)>, <note> must stand before elements of/u, 'libxml2 lets a note pass behind a wildcard'],
  [/^xliff-attribute-value: The attribute xml:lang/u, 'where any xml:lang is admitted, it is one of BCP 47'],
];

/** Where the schema is stricter than the specification, by what it says. */
const laxer: readonly (readonly [message: RegExp, why: string])[] = [
  [
    /^Element '\{(?!urn:oasis:names:tc:xliff:document:1\.2\})[^']*', attribute '\{http:\/\/www\.w3\.org\/XML/u,
    'elements of tools are theirs',
  ],
  [/keyref '\{[^']*\}KR_(?:tu|at)_segsrc_mid'/u, 'it knows only marks that stand directly in the seg-source'],
];

/** Whether a finding is about what a schema says too. */
function isStructural({ ruleId }: Finding): boolean {
  return (
    ruleId.startsWith('xliff-') ||
    [
      'xliff12-duplicate-id',
      'xliff12-reference',
      'xliff12-code-pair',
      'xliff12-segment-mid',
      'xliff12-mark-mid',
      'xliff12-context-name',
      'xliff12-several-targets',
      'xliff12-deprecated',
    ].includes(ruleId)
  );
}

describe.skipIf(whySkipped !== '')(`the table and the strict schema of OASIS${whySkipped}`, () => {
  let schema: StrictSchema;

  beforeAll(() => {
    schema = strictSchema();
  });

  afterAll(() => schema.dispose());

  /** How the rules and the schema disagree about a text, if they do and it is not known why. */
  function disagreement(text: string): string | undefined {
    const findings = validateXliff12(text, 'a.xlf').findings.filter(isStructural);
    const refused = schema.refusal(text);
    if ((refused === undefined) === (findings.length === 0)) return undefined;
    if (refused !== undefined)
      return laxer.some(([known]) => known.test(refused)) ? undefined : `only the schema: ${refused}`;
    const said = findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
    const unknown = said.find((finding) => !stricter.some(([known]) => known.test(finding)));
    return unknown && `only the rules: ${unknown}`;
  }

  const samples = Object.entries({ ...dialects, memoq, omegat, trados, weblate });

  it.each(samples)('agree on %s', (_name, text) => {
    expect(disagreement(text)).toBeUndefined();
  });

  it.each(samples)(`agree on ${mutationsOfEach} mutations of %s`, (name, text) => {
    const random = randomOf(name);
    const found: string[] = [];
    for (let count = 0; count < mutationsOfEach; count++) {
      const mutation = mutateXml(text, random);
      const different = disagreement(mutation.text);
      if (different !== undefined) found.push(`${mutation.how}: ${different}`);
    }
    expect(found).toEqual([]);
  });

  it('agree on what the writer writes, and on mutations of it', () => {
    fc.assert(
      fc.property(soundDocument, fc.string(), (document, seed) => {
        const text = [...writeXliff12(document)].join('');
        const random = randomOf(seed);
        const mutations = Array.from({ length: 5 }, () => mutateXml(text, random).text);
        expect([text, ...mutations].map(disagreement).filter((found) => found !== undefined)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('refuse about as many mutations as they accept, so that agreeing means something', () => {
    const counts = { accepted: 0, refused: 0 };
    for (const [name, text] of samples) {
      const random = randomOf(`count ${name}`);
      for (let count = 0; count < 30; count++)
        counts[schema.refusal(mutateXml(text, random).text) === undefined ? 'accepted' : 'refused']++;
    }
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(60);
  });
});
