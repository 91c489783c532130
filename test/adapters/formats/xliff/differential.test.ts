import { readdirSync, readFileSync } from 'node:fs';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { publicData } from '../../../public-data.ts';
import { mutateXml, randomOf } from '../fuzz/mutate-xml.ts';
import { coreRulesInModules, moduleDocument, moduleRules } from './module-rules.ts';

const suite = publicData('oasis-xliff/');

/** The number of mutations of each file; together they are some thousands. */
const mutationsOfEach = 20;

/** Where the tables are stricter than the schemas, as the specification is, by what their findings say. */
const stricter: readonly (readonly [message: RegExp, why: string])[] = [
  [/^<(?:\w+:)?(?:ph|pc|sc|ec)> has no attribute \w+:\w+ in XLIFF/u, 'codes admit only the attributes of two modules'],
  [/a BCP 47 language tag/u, 'a language is one of BCP 47, which is stricter than xs:language'],
  [
    /^<mtc:match> may have only one <(?:xlf:)?target>/u,
    'a match has one target, and the wildcard behind it takes no more',
  ],
  [/^The attribute its:localeFilterList of/u, 'a locale filter is a list of language ranges'],
  [/^The attribute \w+ of <its:locQualityIssue> is/u, 'the details of a listed issue have the types of ITS'],
];

/** Where the schemas are stricter than the specification, by what they say. */
const laxer: readonly (readonly [message: RegExp, why: string])[] = [
  [/^ID \S+ already defined|^xml:id : /u, 'xml:id has rules of its own, for the whole document'],
  [/segment', attribute '\{urn:oasis:names:tc:xliff:pgs:1\.0\}(?:case|switch)'/u, '2.2 has pgs:case on segments'],
];

/** Whether a finding is about what the tables say, and a schema could say too. */
function isStructural({ ruleId }: Finding, folder: string): boolean {
  if (ruleId === 'xliff-version') return folder.startsWith('xliff-22');
  return /^xliff-(?:not-readable|element.*|text|attribute.*|annotation-attribute|format-style)$/u.test(ruleId);
}

/** The schemas by the addresses at which they look for each other. What 2.2 lacks of its own is that of 2.1. */
function addresses(): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = {};
  const add = (folder: URL, address: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) add(new URL(`${entry.name}/`, folder), `${address}${entry.name}/`);
      else if (entry.name.endsWith('.xsd')) found[address + entry.name] = readFileSync(new URL(entry.name, folder));
    }
  };
  add(new URL('xliff-21/schemas/', suite.url), 'http://schemas.test/xliff-21/');
  add(new URL('xliff-21/schemas/', suite.url), 'http://schemas.test/xliff-22/');
  add(new URL('xliff-22/schemas/', suite.url), 'http://schemas.test/xliff-22/');
  const xml = found['http://schemas.test/xliff-21/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'];
  return xml ? { ...found, 'http://www.w3.org/2001/xml.xsd': xml } : found;
}

const folders = [
  'xliff-21/core/in-out',
  ...['xliff-21/core', 'xliff-21/modules', 'xliff-22/core', 'xliff-22/modules'].flatMap((folder) => [
    `${folder}/valid`,
    `${folder}/invalid`,
  ]),
];

describe.skipIf(!suite.isThere)(`the tables and the OASIS schemas${suite.whySkipped}`, () => {
  const schemas = new Map<string, XsdValidator>();

  beforeAll(() => {
    const served = addresses();
    xmlRegisterInputProvider(new XmlBufferInputProvider(served));
    for (const [version, name] of [
      ['xliff-21', 'all-modules-2.0.xsd'],
      ['xliff-22', 'all-modules-2.2.xsd'],
    ]) {
      const url = `http://schemas.test/${version}/${name}`;
      const document = XmlDocument.fromBuffer(served[url] ?? new Uint8Array(), { url });
      schemas.set(version ?? '', XsdValidator.fromDoc(document));
      document.dispose();
    }
  });

  afterAll(() => {
    for (const schema of schemas.values()) schema.dispose();
    xmlCleanupInputProvider();
  });

  /** What the schema of the folder's version has against a text, if anything. */
  function refusal(folder: string, text: string): string | undefined {
    let document: XmlDocument | undefined;
    try {
      document = XmlDocument.fromString(text);
      schemas.get(folder.slice(0, 8))?.validate(document);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : 'refused';
    } finally {
      document?.dispose();
    }
  }

  /** How the table and the schema disagree about a text, if they do and it is not known why. */
  function disagreement(folder: string, name: string, text: string): string | undefined {
    const findings = validateXliff(text, name).findings.filter((finding) => isStructural(finding, folder));
    const refused = refusal(folder, text);
    if ((refused === undefined) === (findings.length === 0)) return undefined;
    if (refused === undefined) {
      const unknown = findings.find(({ message }) => !stricter.some(([known]) => known.test(message)));
      return unknown && `only the table: ${unknown.message}`;
    }
    return laxer.some(([known]) => known.test(refused)) ? undefined : `only the schema: ${refused}`;
  }

  function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
    const url = new URL(`${folder}/`, suite.url);
    return readdirSync(url).map((name) => [name, readFileSync(new URL(name, url), 'utf8')]);
  }

  it.each(folders)('agree on each file of %s', (folder) => {
    const found = filesIn(folder).flatMap(([name, text]) => {
      const different = disagreement(folder, name, text);
      return different === undefined ? [] : [`${name}: ${different}`];
    });
    expect(found).toEqual([]);
  });

  it.each(folders)(`agree on ${mutationsOfEach} mutations of each file of %s`, (folder) => {
    const found: string[] = [];
    for (const [name, text] of filesIn(folder)) {
      const random = randomOf(`${folder}/${name}`);
      for (let count = 0; count < mutationsOfEach; count++) {
        const mutation = mutateXml(text, random);
        const different = disagreement(folder, name, mutation.text);
        if (different !== undefined) found.push(`${name}, ${mutation.how}: ${different}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('agree on our own examples, which have more of the modules than the suite, and on mutations of them', () => {
    const examples = Object.values(moduleRules).flatMap(({ passes, fails }) => [...passes, ...fails]);
    const found = [...examples, ...Object.values(coreRulesInModules).flat()].flatMap((text) => {
      const folder = text.includes('xliff:document:2.2') ? 'xliff-22' : 'xliff-21';
      const random = randomOf(text);
      const mutations = Array.from({ length: 6 }, () => mutateXml(text, random).text);
      return [text, ...mutations].flatMap((mutation) => {
        const different = disagreement(folder, 'a.xlf', mutation);
        return different === undefined ? [] : [`${different}\n${mutation}`];
      });
    });
    expect(found).toEqual([]);
  });

  it('refuse about as many mutations as they accept, so that agreeing means something', () => {
    const counts = { accepted: 0, refused: 0 };
    for (const [name, text] of filesIn('xliff-21/modules/valid')) {
      const random = randomOf(`count ${name}`);
      for (let count = 0; count < mutationsOfEach; count++)
        counts[refusal('xliff-21', mutateXml(text, random).text) === undefined ? 'accepted' : 'refused']++;
    }
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(100);
  });

  it('differ in 2.2 about pgs:case, which the specification has on segments', () => {
    const text = moduleDocument(
      '<file id="f"><unit id="u" pgs:switch="plural:n"><segment pgs:case="1"><source>A</source></segment></unit></file>',
      '',
      '2.2',
    );
    expect(validateXliff(text, 'a.xlf').findings).toEqual([]);
    expect(refusal('xliff-22', text)).toMatch(laxer[1]?.[0] ?? '');
  });
});
