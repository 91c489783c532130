/** A place in a text where a concept is named. */
export interface GoldMatch {
  /** Id of the concept. */
  readonly concept: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A text with every occurrence of a term that a person finds in it. */
export interface GoldLine {
  readonly id: string | number | null;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  /** No two alike; nested ones, and several concepts at one place, each on its own. */
  readonly matches: readonly GoldMatch[];
}

/** A pair of span and concept as a text, by which occurrences are compared. */
export function keyOf({ concept, start, end }: GoldMatch): string {
  return `${start} ${end} ${concept}`;
}

/**
 * A line of a gold file, which is JSON of the form
 * `{"id":"s1","lang":"fr","text":"…","matches":[{"concept":"ia","start":0,"end":2}]}`; or what is wrong with it, as a
 * sentence. A match may have a `surface`, which must be the text between its offsets; other fields are not looked at.
 */
export function parseGoldLine(line: string): GoldLine | { readonly problem: string } {
  const value = parseJson(line);
  if (!isRecord(value)) return { problem: 'The line is no JSON object.' };
  const { id = null, lang, text, matches } = value;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return { problem: 'id must be a text or a number.' };
  if (typeof lang !== 'string') return { problem: 'lang is missing: it names the language of the text, such as "fr".' };
  if (typeof text !== 'string') return { problem: 'text is missing, or no text.' };
  if (!Array.isArray(matches)) return { problem: 'matches is missing: it is a list, empty where there is no term.' };
  const found: GoldMatch[] = [];
  const seen = new Set<string>();
  for (const [index, each] of matches.entries()) {
    const match = parseMatch(each, text);
    if (typeof match === 'string') return { problem: `Match ${index + 1}: ${match}` };
    if (seen.has(keyOf(match))) return { problem: `Match ${index + 1}: it stands twice.` };
    seen.add(keyOf(match));
    found.push(match);
  }
  return { id, lang, text, matches: found };
}

function parseMatch(value: unknown, text: string): GoldMatch | string {
  if (!isRecord(value)) return 'it is no JSON object.';
  const { concept, start, end, surface } = value;
  if (typeof concept !== 'string' || concept === '') return 'concept is missing: it is the id of a concept.';
  if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length)
    return `start and end must be offsets into the text, 0 to ${text.length}, the end behind the start.`;
  const there = text.slice(start, end);
  if (typeof surface === 'string' && surface !== there)
    return `surface is ${JSON.stringify(surface)}, and ${JSON.stringify(there)} stands at ${start} to ${end}.`;
  return { concept, start, end };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is no JSON is no object either.
    return undefined;
  }
}
