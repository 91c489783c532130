import { additions } from './additions.mjs';
import { characters } from './characters.mjs';
import { figures } from './figures.mjs';
import { marks } from './marks.mjs';
import { randomFrom } from './random.mjs';
import { wholes } from './wholes.mjs';
import { words } from './words.mjs';

/**
 * The kinds of errors, each a function from a pair to its spoilt target, or undefined where the pair has no place for it.
 * A pair is { source, target, other, previous, next, trgLang, random }: the texts, the target in the other language,
 * and the targets of the neighbours.
 */
const kinds = { ...wholes, ...figures, ...marks, ...words, ...characters, ...additions };

/** How many segments of a document at most get an error of one kind, each in a copy of its own of the corpus. */
const rounds = 3;

/**
 * Seeded copies of a corpus, for each kind a few: in each, one segment of each document is spoilt where one can be.
 *
 * @param rows as `readCorpus` gives them
 * @returns {Generator<{ kind: string, copies: { good: object[], bad: object[], seeded: Set<number> }[] }>} rows as they
 * were, rows as they are spoilt, and the numbers of those that are
 */
export function* seededCopies(rows, trgLang) {
  for (const [kind, spoil] of Object.entries(kinds)) {
    const copies = Array.from({ length: rounds }, (_, round) => seed(rows, trgLang, kind, spoil, round));
    yield { kind, copies: copies.filter(({ seeded }) => seeded.size > 0) };
  }
}

function seed(rows, trgLang, kind, spoil, round) {
  const random = randomFrom(hash(`${kind} ${trgLang} ${round}`));
  const good = [...rows];
  const bad = [...rows];
  const seeded = new Set();
  for (const numbers of byDocument(rows).values()) {
    for (const number of shuffled(numbers, random)) {
      const spoilt = spoil(pairAt(rows, number, trgLang, random));
      if (spoilt === undefined || spoilt === rows[number].texts[trgLang]) continue;
      const { source, target, good: original } = typeof spoilt === 'string' ? { target: spoilt } : spoilt;
      const texts = { ...rows[number].texts, ...(source !== undefined && { fr: source }) };
      if (original !== undefined) good[number] = { ...rows[number], texts: { ...texts, [trgLang]: original } };
      bad[number] = { ...rows[number], texts: { ...texts, [trgLang]: target } };
      seeded.add(number);
      break;
    }
  }
  return { good, bad, seeded };
}

function pairAt(rows, number, trgLang, random) {
  const { document, texts } = rows[number];
  const near = (at) => (rows[at]?.document === document ? rows[at].texts[trgLang] : undefined);
  const other = texts[trgLang === 'en' ? 'vi' : 'en'];
  const neighbours = { previous: near(number - 1), next: near(number + 1) };
  return { source: texts.fr, target: texts[trgLang], other, ...neighbours, trgLang, random };
}

function byDocument(rows) {
  const numbers = new Map();
  for (const [number, { document }] of rows.entries()) {
    const list = numbers.get(document);
    if (list) list.push(number);
    else numbers.set(document, [number]);
  }
  return numbers;
}

function shuffled(list, random) {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function hash(text) {
  let value = 2166136261;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}
