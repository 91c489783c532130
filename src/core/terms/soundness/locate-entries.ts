import { baseLanguage } from '../termbase.ts';

/** Where a concept stands in the text of a TBX file, as offsets. */
export interface LocatedEntry {
  readonly id: string;
  /** Of its start tag; the entry ends where the next one begins. */
  readonly start: number;
  readonly end: number;
}

export interface LocatedEntries {
  /** In the text's order. */
  readonly entries: readonly LocatedEntry[];
  /** Every id in the text, those of terms and other elements too. */
  readonly ids: ReadonlySet<string>;
}

const comment = String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>`;
/** Comments and the like, or the beginning of a start tag with its name. */
const tagStart = new RegExp(String.raw`${comment}|<(?:[^\s<>/!?:]+:)?([^\s<>/!?:]+)`, 'gu');

interface StartTag {
  readonly name: string;
  /** The attributes as they are written. */
  readonly given: string;
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
}

function* startTags(text: string): Generator<StartTag> {
  for (const { 0: whole, 1: name, index } of text.matchAll(tagStart)) {
    if (name === undefined) continue;
    const from = index + whole.length;
    const close = endOfTag(text, from);
    yield { name, given: text.slice(from, close), start: index, end: close + 1 };
  }
}

/** Where the `>` of a tag stands: the first one outside the values of attributes. */
function endOfTag(text: string, from: number): number {
  const sign = /["'>]/gu;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '>') return found.index;
    const close = text.indexOf(found[0], sign.lastIndex);
    if (close < 0) break;
    sign.lastIndex = close + 1;
  }
  return text.length;
}

/** The concepts of a TBX text by their start tags, and all ids. The text must be well-formed, as one that was read is. */
export function locateEntries(text: string): LocatedEntries {
  const starts: { readonly id: string; readonly start: number }[] = [];
  const ids = new Set<string>();
  for (const { name, given, start } of startTags(text)) {
    const isEntry = name === 'conceptEntry' || name === 'termEntry';
    if (!isEntry && !given.includes('id')) continue;
    const id = attributeIn(given, 'id') ?? attributeIn(given, 'xml:id');
    if (id !== undefined) ids.add(id);
    if (isEntry) starts.push({ id: id ?? '', start });
  }
  const entries = starts.map((entry, i) => ({ ...entry, end: starts[i + 1]?.start ?? text.length }));
  return { entries, ids };
}

/** The offsets in an entry: of each language section by its tag, and of each term by base language and text. */
export interface LocatedParts {
  readonly langs: ReadonlyMap<string, number>;
  /** By `termPlaceKey`. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The key of a term in `LocatedParts`. */
export function termPlaceKey(lang: string, term: string): string {
  return `${baseLanguage(lang)} ${term}`;
}

/** Where the parts of an entry stand, each where it stands first. */
export function locateParts(text: string, { start, end }: LocatedEntry): LocatedParts {
  const langs = new Map<string, number>();
  const terms = new Map<string, number>();
  let lang = '';
  const entry = text.slice(start, end);
  for (const { name, given, start: index, end: tagEnd } of startTags(entry)) {
    if (name === 'langSec' || name === 'langSet') {
      lang = attributeIn(given, 'xml:lang') ?? attributeIn(given, 'lang') ?? 'und';
      if (!langs.has(lang)) langs.set(lang, start + index);
    } else if (name === 'term') {
      const content = entry.slice(tagEnd, textEnd(entry, tagEnd));
      const key = termPlaceKey(lang, withoutReferences(content).replace(/\s+/gu, ' ').trim());
      if (!terms.has(key)) terms.set(key, start + index);
    }
  }
  return { langs, terms };
}

function textEnd(text: string, from: number): number {
  const next = text.indexOf('<', from);
  return next < 0 ? text.length : next;
}

/** The value of an attribute as XML gives it, its references resolved. */
export function attributeIn(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    if (found === name) return withoutReferences(double ?? single ?? '');
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
