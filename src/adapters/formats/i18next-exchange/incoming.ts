import type { Document, File, Group, Unit } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';
import { readXliff } from '../xliff/index.ts';
import { isXliff12, readXliff12 } from '../xliff12/index.ts';
import { oldPrefix } from '../xliff12/names.ts';
import type { XmlProblem } from '../xml/scan.ts';
import { flatKey } from './keys.ts';
import { fromNmtoken } from './nmtoken.ts';

/** A unit of an XLIFF file as i18next has it. */
export interface IncomingUnit {
  readonly key: string;
  /** Ids of the groups around it and its own, as they stand in the file: by these the package finds it. */
  readonly groups: readonly string[];
  readonly id: string;
  readonly unit: Unit;
}

export interface IncomingFile {
  readonly namespace: string;
  /** What the package takes for the namespace. */
  readonly packageName: string;
  readonly units: readonly IncomingUnit[];
}

export interface Incoming {
  readonly document: Document;
  readonly isOld: boolean;
  readonly files: readonly IncomingFile[];
  /** What our reader found. */
  readonly findings: readonly Finding[];
}

/**
 * An XLIFF file of any version as files of keys. A unit's key is its name (`name`, in 1.2 `resname`), "the original
 * identifier of the resource", or else its id, behind the ids of the groups around it; the namespace is the `original`
 * of the file, or in XLIFF 2 its id.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#name
 */
export function readIncoming(text: string, path: string): Incoming | { readonly problem: XmlProblem } {
  const isOld = isXliff12(text);
  const reading = isOld ? readXliff12(text, path) : readXliff(text, path);
  if ('problem' in reading) return reading;
  const { document, findings } = reading;
  return { document, isOld, findings, files: document.files.map((file) => incomingFile(file, isOld)) };
}

function incomingFile(file: File, isOld: boolean): IncomingFile {
  const units: IncomingUnit[] = [];
  const walk = (children: readonly (Group | Unit)[], keys: readonly string[], ids: readonly string[]) => {
    for (const child of children) {
      const id = ownId(child);
      const key = [...keys, child.name ?? id];
      if (child.kind === 'group') walk(child.children, key, [...ids, id]);
      else units.push({ key: flatKey(key), groups: ids, id, unit: child });
    }
  };
  walk(file.children, [], []);
  const packageName = isOld ? (file.original ?? '') : file.id;
  return { namespace: namespaceOf(file), packageName, units };
}

/** Other tools name the JSON file with its folders; our writer names the namespace, which has no ending. */
function namespaceOf({ id, original }: File): string {
  if (original === undefined) return fromNmtoken(id);
  const [, name] = /([^/\\]+)\.json$/iu.exec(original) ?? [];
  return name ?? original;
}

/** The id as it stands in the file: in 1.2 one that XLIFF 2 could not have is kept beside the one that stands for it. */
function ownId({ id, extras }: Group | Unit): string {
  return extras?.attributes.find(({ name }) => name === `${oldPrefix}:id`)?.value ?? id;
}

/** Whether the reader made the id because there was none. */
export function hasNoKey({ id, unit: { name } }: IncomingUnit): boolean {
  return name === undefined && /^u-without-id-\d+$/u.test(id);
}
