import type { Finding } from '../../../core/finding.ts';
import { toNmtoken } from './nmtoken.ts';
import { outgoingUnits } from './outgoing.ts';
import { proveWritten } from './prove-written.ts';
import { finding, findingOfKeys } from './report.ts';
import type { Resource } from './resource.ts';
import { type ExchangeVersion, type Languages, type OutgoingFile, writeByPackage } from './write-by-package.ts';

/** The resources of a namespace: its texts, and what is translated of them. */
export interface NamespaceResources {
  readonly name: string;
  readonly source: Resource;
  readonly target?: Resource;
}

export interface ExchangeOptions extends Languages {
  readonly version: ExchangeVersion;
}

export interface WrittenExchange {
  readonly text: string;
  readonly keys: number;
  readonly translated: number;
  readonly findings: readonly Finding[];
}

/**
 * XLIFF text of i18next resources, written by the npm package `xliff`: a file a namespace, a unit a key. What was
 * written is read again, by our own reader and by the package, before it is handed on.
 *
 * @throws Error where our own reader finds another text than the resources have, which would be a bug
 */
export function writeExchange(
  namespaces: readonly NamespaceResources[],
  { version, ...languages }: ExchangeOptions,
): WrittenExchange {
  const findings: Finding[] = [];
  const files: OutgoingFile[] = [];
  for (const { name, source, target } of namespaces) {
    const outgoing = outgoingUnits(source, target);
    findings.push(...outgoing.findings);
    if (outgoing.units.length > 0) files.push({ namespace: name, path: source.file, units: outgoing.units });
    else
      findings.push(finding('exchange-no-text', { file: source.file }, 'There is no text in it that XLIFF can have.'));
  }
  const text = writeByPackage(files, languages, version);
  if (version !== '1.2') findings.push(...files.flatMap(encodedKeys));
  findings.push(...proveWritten(text, files));
  const units = files.flatMap((file) => file.units);
  const translated = units.filter(({ target }) => target !== undefined).length;
  return { text, keys: units.length, translated, findings };
}

function encodedKeys({ units, path }: OutgoingFile): readonly Finding[] {
  const keys = units.map(({ key }) => key).filter((key) => toNmtoken(key) !== key);
  return findingOfKeys(
    'exchange-key-encoded',
    path,
    keys,
    (named) =>
      `XLIFF 2 allows no ids such as those of ${named}, so that the units have encoded ids, and the keys are their names. XLIFF 1.2 takes any key: --to 1.2.`,
  );
}
