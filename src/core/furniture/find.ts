import { plainText } from '../content.ts';
import { type Document, segments, type Unit, units } from '../document.ts';
import type { Language } from '../ports.ts';

/** A text of a document as far as furniture is recognised by it. */
interface Line {
  readonly unit: Unit;
  readonly text: string;
  /** The language whose furniture the text reads like. */
  readonly wording: Language | undefined;
  readonly hasCounter: boolean;
}

type Edge = 'beginning' | 'end';

/**
 * For each unit that is left over from a web page, such as `Comment (0)` after an article, the reason in a sentence
 * that names the evidence; by unit id.
 *
 * A text is furniture only at the beginning or the end of a document that has sentences in it, where nothing but other
 * furniture parts it from the edge, and where it is worded exactly as sites word it. Furniture in another language than
 * the document's shows itself by that. In the document's own language it may as well be a title, so there it takes
 * more: a counter, another piece of furniture beside it, or a place right after the last sentence.
 *
 * @param language the document's
 * @param others languages that a page's surroundings may be in
 */
export function findFurniture(
  document: Document,
  language: Language,
  others: readonly Language[],
): ReadonlyMap<string, string> {
  const known = [language, ...others.filter((other) => other.tag !== language.tag)];
  const lines: Line[] = [];
  for (const unit of units(document)) if (unit.translate && isLine(unit)) lines.push(lineOf(unit, known));
  const reasons = new Map<string, string>();
  if (lines.filter((line) => isSentence(line.text)).length < fewestSentences) return reasons;
  for (const edge of ['beginning', 'end'] as const) {
    const run = runAt(edge, lines);
    const within = lines[edge === 'end' ? lines.length - run.length - 1 : run.length];
    for (const line of run) {
      if (isFurniture(line, run, edge, within, language)) reasons.set(line.unit.id, reasonFor(line, edge, language));
    }
  }
  return reasons;
}

/** Whether a unit stands among the lines of the page: neither its title in the browser, nor an attribute or a resource, which have names. */
function isLine(unit: Unit): boolean {
  return unit.name === undefined && unit.type !== 'psr:title';
}

/** A document with less running text may be a list of interface texts, in which such words are the content. */
const fewestSentences = 2;

/** What a page leaves at one edge is a handful of lines. */
const longestRun = 6;

/** No wording of furniture is longer, nor any counter. */
const longestText = 48;

function lineOf(unit: Unit, known: readonly Language[]): Line {
  const text = segments(unit)
    .map((segment) => plainText(segment.source))
    .join(' ')
    .normalize('NFC')
    .trim();
  const wording = text.length > longestText ? undefined : known.find((language) => isWordedAs(text, language));
  return { unit, text, wording, hasCounter: /[([]\d+[)\]]$/u.test(text) };
}

function isWordedAs(text: string, language: Language): boolean {
  const line = text.replace(/\s+/gu, ' ');
  return language.pageFurniture.some((pattern) => pattern.test(line));
}

function isSentence(text: string): boolean {
  return text.length > 40 && /[.!?…][\s»”")]*$/u.test(text.slice(-8));
}

/** The lines from one edge inwards that are worded as furniture. */
function runAt(edge: Edge, lines: readonly Line[]): readonly Line[] {
  const inwards = edge === 'end' ? lines.slice(-longestRun).reverse() : lines.slice(0, longestRun);
  const end = inwards.findIndex((line) => line.wording === undefined || !mayBeFurniture(line));
  return end < 0 ? inwards : inwards.slice(0, end);
}

/** Running text and the controls of a page; a heading or an item of a list only where it counts something. */
const furnitureTypes: readonly (string | undefined)[] = [undefined, 'psr:paragraph', 'psr:button', 'psr:label'];
const countingTypes: readonly (string | undefined)[] = ['psr:heading', 'psr:list-item'];

function mayBeFurniture({ unit, hasCounter }: Line): boolean {
  return furnitureTypes.includes(unit.type) || (hasCounter && countingTypes.includes(unit.type));
}

function isFurniture(
  line: Line,
  run: readonly Line[],
  edge: Edge,
  within: Line | undefined,
  language: Language,
): boolean {
  if (line.wording !== language || line.hasCounter || run.length > 1) return true;
  return edge === 'end' && within !== undefined && isSentence(within.text);
}

function reasonFor({ text, wording, hasCounter }: Line, edge: Edge, language: Language): string {
  const isForeign = wording !== undefined && wording !== language;
  const worded = isForeign
    ? `it is worded as ${wording.name} sites word their controls, although the document is ${language.name}`
    : `it is worded as ${language.name} sites word their controls`;
  const shape = hasCounter ? 'it is a label with a counter' : 'it is a label without end punctuation';
  return `“${text}” looks like a remainder of a web page: ${worded}; it stands at the very ${edge}; and ${shape}.`;
}
