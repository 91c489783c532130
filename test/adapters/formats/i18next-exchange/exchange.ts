import {
  buildResource,
  type ExchangeReading,
  type ExchangeVersion,
  type Resource,
  readExchange,
  readResource,
  type Side,
  writeExchange,
} from '../../../../src/adapters/formats/i18next-exchange/index.ts';
import type { Finding } from '../../../../src/core/finding.ts';

/** The resource of a JSON text that must be one. */
export function resource(json: string, file = 'fr/app.json'): Resource {
  const reading = readResource(json, file);
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading;
}

export interface Written {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** JSON texts as XLIFF, French into English, namespace `app`. */
export function write(source: string, version: ExchangeVersion, target?: string): Written {
  const translated = target === undefined ? {} : { target: resource(target, 'en/app.json') };
  const namespaces = [{ name: 'app', source: resource(source), ...translated }];
  return writeExchange(namespaces, { srcLang: 'fr', trgLang: 'en', version });
}

/** An XLIFF text that must be readable. */
export function read(xliff: string, side: Side = 'target'): ExchangeReading {
  const reading = readExchange(xliff, 'app.xlf', side);
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading;
}

export interface Back extends Written {
  /** Findings of reading and of building. */
  readonly findings: readonly Finding[];
}

/** An XLIFF text of one namespace as JSON text. */
export function back(xliff: string, side: Side = 'target', models: { base?: string; existing?: string } = {}): Back {
  const reading = read(xliff, side);
  const built = buildResource(reading.namespaces[0]?.texts ?? [], {
    file: 'en/app.json',
    ...(models.base !== undefined && { base: resource(models.base) }),
    ...(models.existing !== undefined && { existing: resource(models.existing, 'en/app.json') }),
  });
  return { text: built.text, findings: [...reading.findings, ...built.findings] };
}

export const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ ruleId }) => ruleId);

/** Whether a finding names the key, alone or among others. */
export function names(findings: readonly Finding[], key: string): boolean {
  return findings.some(({ unit, actual }) => unit === key || listIn(actual).includes(key));
}

/** One unit in a file `app` of XLIFF 2.0. */
export const xliff2 = (units: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en"><file id="app">${units}</file></xliff>`;

/** Trans-units in a file `app` of XLIFF 1.2. */
export const xliff12 = (units: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="app" datatype="plaintext" source-language="fr" target-language="en"><body>${units}</body></file></xliff>`;

/** The keys of a finding about several; its `actual` is a JSON list of them. */
function listIn(actual: string | undefined): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(actual ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
