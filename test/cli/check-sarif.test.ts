import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkRules } from '../../src/core/checks/index.ts';
import { folderWith, passerelle } from './passerelle.ts';

const file = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">
  <file id="f1">
    <unit id="u1">
      <segment id="s1" state="translated">
        <source>Les règles sont simples : un arbitre.</source>
        <target>The rules are simple : one referee.</target>
      </segment>
      <segment id="s2" state="translated">
        <source>Il y a 30 pays et « 😀 ».</source>
        <target>There are 31 countries and “😀”.</target>
      </segment>
    </unit>
    <unit id="u2">
      <segment id="s1" state="translated">
        <source>Rien.</source>
      </segment>
    </unit>
  </file>
</xliff>
`;
const name = 'a b/é#1:2.xlf';

/**
 * The schema as its publisher's package has it. It is written for draft 4; draft 7, in which the standard's errata have
 * it, calls the same things by other names.
 */
function validator(): (log: unknown) => readonly unknown[] {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft4, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/u.test(text),
    'date-time': true,
  } as const;
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
  return (log) => {
    validate(log);
    return validate.errors ?? [];
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: { readonly startLine: number; readonly startColumn: number };
      };
      readonly logicalLocations: unknown;
    },
  ];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: object }[] } };
  readonly columnKind: string;
  readonly results: readonly Result[];
}

describe('passerelle check --format sarif', () => {
  const errorsIn = validator();
  let log: { readonly version: string; readonly runs: readonly [Run] };
  let results: readonly Result[];
  beforeAll(() => {
    log = JSON.parse(passerelle(folderWith({ [name]: file }), ['check', '--format', 'sarif', name]).stdout);
    results = log.runs[0].results;
  });

  const resultOf = (ruleId: string) => results.find((result) => result.ruleId === ruleId);

  it('is valid by the schema of SARIF 2.1.0, which a slip would not be', () => {
    expect(errorsIn(log)).toEqual([]);
    expect(errorsIn({ ...log, version: '2.0.0' })).not.toEqual([]);
    const [run] = log.runs;
    const [result] = results;
    expect(errorsIn({ ...log, runs: [{ ...run, results: [{ ...result, level: 'major' }] }] })).not.toEqual([]);
    expect(errorsIn({ ...log, runs: [{ ...run, results: [{ ...result, place: 1 }] }] })).not.toEqual([]);
  });

  it('is valid where nothing is found', () => {
    const clean = file
      .replace('simple :', 'simple:')
      .replace('31', '30')
      .replace(/ {4}<unit id="u2">[\s\S]*?<\/unit>\n/u, '');
    const { stdout, code } = passerelle(folderWith({ 'a.xlf': clean }), ['check', '--format', 'sarif', 'a.xlf']);
    const empty = JSON.parse(stdout);
    expect(errorsIn(empty)).toEqual([]);
    expect(empty.runs[0].results).toEqual([]);
    expect(code).toBe(0);
  });

  it('names each check that was at work, with why it matters', () => {
    const { rules } = log.runs[0].tool.driver;
    const [first] = checkRules;
    expect(rules.find(({ id }) => id === first?.id)).toMatchObject({
      shortDescription: { text: first?.title },
      fullDescription: { text: first?.why },
      help: { text: expect.stringContaining('pipeline.config.ts') },
      properties: { category: first?.category },
    });
    for (const { id } of checkRules.filter(({ isOptional }) => !isOptional))
      expect(rules.filter((rule) => rule.id === id)).toHaveLength(1);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('puts each result on the line of its target, or of its source where there is no target', () => {
    const region = (ruleId: string) => resultOf(ruleId)?.locations[0].physicalLocation.region;
    expect(region('space-before-mark')).toEqual({ startLine: 7, startColumn: 9 });
    expect(region('number')).toEqual({ startLine: 11, startColumn: 9 });
    expect(region('target-missing')).toEqual({ startLine: 16, startColumn: 9 });
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
  });

  it('percent-encodes the path, each name of it for itself', () => {
    const uri = results[0]?.locations[0].physicalLocation.artifactLocation.uri;
    expect(uri).toBe('a%20b/%C3%A9%231%3A2.xlf');
  });

  it('has fingerprints that stay when other text moves, and tell findings apart', () => {
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['passerelle/v1']);
    expect(new Set(prints).size).toBe(results.length);
    const moved = file.replace(
      '<file id="f1">',
      '<file id="f1">\n\n<unit id="u0"><segment><source>Un : deux.</source><target>One : two.</target></segment></unit>',
    );
    const again = JSON.parse(passerelle(folderWith({ [name]: moved }), ['check', '--format', 'sarif', name]).stdout);
    const others = again.runs[0].results.map((result: Result) => result.partialFingerprints['passerelle/v1']);
    expect(others).toEqual(expect.arrayContaining(prints));
    expect(others.length).toBeGreaterThan(prints.length);
  });
});
