import type { Finding } from '../../../core/finding.ts';
import { isAtLeast } from '../../../core/finding.ts';
import type { XmlProblem } from '../xml/scan.ts';
import { compareSide } from './compare.ts';
import { hasNoKey, type Incoming, type IncomingFile, type IncomingUnit, readIncoming } from './incoming.ts';
import { refuseKey } from './keys.ts';
import { findNotInJson } from './not-in-json.ts';
import type { IncomingText } from './place-texts.ts';
import { type PackageReading, readByPackage } from './read-by-package.ts';
import { finding, findingOfKeys, shown, type Where } from './report.ts';
import { type Side, sideText } from './unit-sides.ts';

/** The texts of a namespace in the order of the file. */
export interface Namespace {
  readonly name: string;
  readonly texts: readonly IncomingText[];
}

export interface ExchangeReading {
  readonly srcLang: string;
  readonly trgLang: string | undefined;
  readonly namespaces: readonly Namespace[];
  readonly findings: readonly Finding[];
}

/**
 * The texts of an XLIFF file as the resources of i18next have them. The file is read by our own reader first, which
 * refuses what is ill-formed, cut off, has a DTD or is nested without end, and then by the npm package `xliff`; where the two
 * differ, the file's own text is taken and a finding tells what the package makes of it.
 *
 * @param path for the findings
 * @param side which texts are wanted
 */
export function readExchange(
  text: string,
  path: string,
  side: Side,
): ExchangeReading | { readonly problem: XmlProblem } {
  const incoming = readIncoming(text, path);
  if ('problem' in incoming) return incoming;
  const theirs = readByPackage(text, incoming.isOld);
  const reader = new NamespaceReader(incoming, theirs, path, side);
  for (const file of incoming.files) reader.take(file);
  const { document, isOld } = incoming;
  return {
    srcLang: document.srcLang,
    trgLang: document.trgLang,
    namespaces: reader.namespaces(),
    findings: [
      ...readerFindings(incoming, path),
      ...('failure' in theirs ? [packageFails(path, theirs.failure)] : []),
      ...reader.findings(),
      ...findNotInJson(document, isOld, path),
    ],
  };
}

class NamespaceReader {
  readonly #incoming: Incoming;
  readonly #theirs: PackageReading;
  readonly #path: string;
  readonly #side: Side;
  readonly #texts = new Map<string, Map<string, string | undefined>>();
  readonly #ambiguous = new Set<string>();
  readonly #findings: Finding[] = [];
  readonly #untranslated: string[] = [];
  readonly #untranslatable: string[] = [];

  constructor(incoming: Incoming, theirs: PackageReading, path: string, side: Side) {
    this.#incoming = incoming;
    this.#theirs = theirs;
    this.#path = path;
    this.#side = side;
  }

  namespaces(): readonly Namespace[] {
    return [...this.#texts].map(([name, texts]) => ({
      name,
      texts: [...texts].map(([key, text]) => ({ key, text })),
    }));
  }

  findings(): readonly Finding[] {
    return [
      ...this.#findings,
      ...findingOfKeys(
        'exchange-untranslated',
        this.#path,
        this.#untranslated,
        (keys) => `The XLIFF has no translation of ${keys}, so that none is written for them.`,
      ),
      ...findingOfKeys(
        'exchange-not-translatable',
        this.#path,
        this.#untranslatable,
        (keys) => `The XLIFF says translate="no" of ${keys} and has no target, so that none is written for them.`,
      ),
    ];
  }

  take(file: IncomingFile): void {
    const texts = this.#texts.get(file.namespace) ?? new Map<string, string | undefined>();
    this.#texts.set(file.namespace, texts);
    for (const unit of file.units) this.#takeUnit(unit, file, texts);
  }

  #takeUnit(incoming: IncomingUnit, file: IncomingFile, texts: Map<string, string | undefined>): void {
    const { key, unit } = incoming;
    const name = this.#incoming.files.length > 1 ? `${file.namespace}:${key}` : key;
    const where: Where = { file: this.#path, key: name };
    const refusal = hasNoKey(incoming) ? 'it has neither an id nor a name' : refuseKey(key);
    if (refusal !== undefined) {
      const message = `The unit ${shown(name)} is left out: ${refusal}. Give it another key.`;
      this.#findings.push(finding('exchange-refused-key', where, message));
      return;
    }
    const { text, findings } = sideText(unit, this.#side, this.#incoming.isOld, where);
    this.#findings.push(...findings);
    this.#compare(incoming, file, text, where);
    if (text === undefined && findings.length === 0)
      (unit.translate ? this.#untranslated : this.#untranslatable).push(name);
    if (texts.has(key)) this.#takeAgain(key, text, texts, where);
    else texts.set(key, text);
  }

  /** A key that stands there twice: with two texts there is no telling which one is meant. */
  #takeAgain(key: string, text: string | undefined, texts: Map<string, string | undefined>, where: Where): void {
    const first = texts.get(key);
    if (text === undefined || first === text) return;
    const isClear = first === undefined && !this.#ambiguous.has(where.key ?? key);
    texts.set(key, isClear ? text : undefined);
    if (isClear) return;
    this.#ambiguous.add(where.key ?? key);
    const message = `The key ${shown(where.key ?? key)} is left out: the file has it more than once, with different texts. Keep one of them.`;
    this.#findings.push(finding('exchange-duplicate-unit', where, message, { actual: text }));
  }

  #compare(
    { groups, id, unit }: IncomingUnit,
    { packageName }: IncomingFile,
    text: string | undefined,
    where: Where,
  ): void {
    if ('failure' in this.#theirs) return;
    const found = compareSide(text, this.#theirs.unitOf(packageName, [...groups, id]), this.#side, unit, where);
    if (found) this.#findings.push(found);
  }
}

/** What our reader tells by the way and this exchange tells in its own words. */
const toldElsewhere: ReadonlySet<string> = new Set(['xliff12-id', 'xliff12-target-missing', 'xliff12-duplicate-id']);

/** What our reader found: of 1.2 as it is; of XLIFF 2, where i18next's tools break rules in every unit, how much it is. */
function readerFindings({ isOld, findings }: Incoming, file: string): readonly Finding[] {
  if (isOld) return findings.filter(({ ruleId }) => !toldElsewhere.has(ruleId));
  const broken = findings.filter(({ severity }) => isAtLeast(severity, 'major')).length;
  if (broken === 0) return [];
  const count = broken === 1 ? 'a rule' : 'rules';
  const message = `The file breaks ${count} of XLIFF 2 at ${broken} ${broken === 1 ? 'place' : 'places'}, and was read all the same. passerelle xliff validate tells which.`;
  return [finding('exchange-not-valid', { file }, message)];
}

function packageFails(file: string, failure: string): Finding {
  const message = `The npm package xliff, with which locize and other i18next tools read XLIFF, can't read this file (${failure}). Here it was read without it.`;
  return finding('exchange-package-fails', { file }, message);
}
