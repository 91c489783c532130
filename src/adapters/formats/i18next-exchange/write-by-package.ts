import js2xliff from 'xliff/js2xliff';
import jsToXliff12 from 'xliff/jsToXliff12';
import { escapeAttribute } from '../xml/escape.ts';
import { toNmtoken } from './nmtoken.ts';

export type ExchangeVersion = '1.2' | '2.0' | '2.1' | '2.2';

/** A text with its translation, as it goes out. */
export interface OutgoingUnit {
  readonly key: string;
  readonly source: string;
  readonly target?: string;
  readonly notes: readonly string[];
}

export interface OutgoingFile {
  readonly namespace: string;
  /** The file that its texts are from. */
  readonly path: string;
  readonly units: readonly OutgoingUnit[];
}

export interface Languages {
  readonly srcLang: string;
  readonly trgLang: string;
}

/**
 * XLIFF text by the npm package `xliff`, from texts without characters that XML forbids. What the package would get
 * wrong is given to it so that it comes out right:
 *
 * - it takes `&amp;` in a text for `&`, so that every `&` is given as `&amp;`;
 * - its object would put `10` before `a` and lose `__proto__`, so that the ids are given as attributes;
 * - it does not escape attributes and names of files, so that they are escaped before;
 * - it writes a carriage return as it is, which XML reads as a line feed.
 */
export function writeByPackage(
  files: readonly OutgoingFile[],
  { srcLang, trgLang }: Languages,
  version: ExchangeVersion,
): string {
  const isOld = version === '1.2';
  const resources = Object.fromEntries(
    files.map(({ namespace, units }) => [
      escapeAttribute(isOld ? namespace : toNmtoken(namespace)),
      Object.fromEntries(units.map((unit, index) => [`k${index}`, packageUnit(unit, isOld)])),
    ]),
  );
  const js = { sourceLanguage: srcLang, targetLanguage: trgLang, resources };
  let text = '';
  const done = (error: unknown, xml: string) => {
    if (error) throw error;
    text = xml;
  };
  if (isOld) jsToXliff12(js, {}, done);
  else js2xliff(js, { targetXliffVersion: version }, done);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replaceAll('\r', '&#xD;')}\n`;
}

function packageUnit({ key, source, target, notes }: OutgoingUnit, isOld: boolean) {
  const id = isOld ? key : toNmtoken(key);
  const isSpaced = [source, target ?? ''].some((text) => /^\s|\s$|\s\s|[\n\r\t]/u.test(text));
  return {
    source: packageText(source),
    ...(target === undefined ? {} : { target: packageText(target) }),
    ...(notes.length === 0 ? {} : { note: notes.map(packageText) }),
    additionalAttributes: {
      id: escapeAttribute(id),
      ...(id === key ? {} : { name: escapeAttribute(key) }),
      ...(isSpaced ? { 'xml:space': 'preserve' } : {}),
    },
  };
}

function packageText(text: string): string {
  return text.replaceAll('&', '&amp;');
}
