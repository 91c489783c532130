import xliff2js from 'xliff/xliff2js';
import xliff12ToJs from 'xliff/xliff12ToJs';

/** What the package has for a source or target: a text, a text mixed with objects (inline elements), or nothing. */
export type PackageValue = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'objects' } | undefined;

export interface PackageUnit {
  readonly source: PackageValue;
  readonly target: PackageValue;
}

/** The units of a file by `packagePath`; or the end of a sentence that says why there are none. */
export type PackageReading =
  | { readonly unitOf: (file: string, path: readonly string[]) => PackageUnit | undefined }
  | { readonly failure: string };

/**
 * The package looks for the end of a text in a way that takes, for every line break in a row of white space, the rest of
 * the row: so many steps for a row are enough.
 */
const mostSteps = 10_000;

/**
 * What the npm package `xliff` reads of a text that our own reader has read before: it is well-formed, has no DTD and
 * ends, its elements are not nested without end. What is thrown inside the package is told, never passed on.
 *
 * @param isOld whether it is XLIFF 1.2
 */
export function readByPackage(text: string, isOld: boolean): PackageReading {
  if (hasLongSpace(text)) return { failure: 'a text has more line breaks in a row than it can take' };
  let failure: unknown;
  let js: unknown;
  const done = (error: unknown, result: unknown) => {
    failure = error;
    js = result;
  };
  try {
    if (isOld) xliff12ToJs(text, {}, done);
    else xliff2js(text, {}, done);
  } catch (error) {
    failure = error;
  }
  if (failure) return { failure: failure instanceof Error ? firstLine(failure.message) : String(failure) };
  const resources = memberOf(js, 'resources');
  return {
    unitOf(file, path) {
      let at = memberOf(resources, file);
      for (const [index, id] of path.entries()) at = memberOf(index === 0 ? at : memberOf(at, 'groupUnits'), id);
      return isObject(at)
        ? { source: packageValue(memberOf(at, 'source')), target: packageValue(memberOf(at, 'target')) }
        : undefined;
    },
  };
}

/** Whether a row of white space, written or as references, would take too long. */
function hasLongSpace(text: string): boolean {
  let end = -1;
  let length = 0;
  let breaks = 0;
  for (const { 0: piece, 1: hex, 2: decimal, index } of text.matchAll(/\s+|&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu)) {
    const space = piece.startsWith('&') ? referenced(hex, decimal) : piece;
    if (space.trim() !== '') continue;
    if (index !== end) length = breaks = 0;
    end = index + piece.length;
    length += space.length;
    breaks += space.split('\n').length - 1;
    if (length * breaks > mostSteps) return true;
  }
  return false;
}

function referenced(hex: string | undefined, decimal: string | undefined): string {
  const codePoint = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** An own member of an object; nothing that all objects have. */
function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function packageValue(value: unknown): PackageValue {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (!Array.isArray(value) || value.some((piece) => typeof piece !== 'string')) return { kind: 'objects' };
  return { kind: 'text', text: value.join('') };
}
