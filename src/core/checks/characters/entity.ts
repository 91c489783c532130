import type { Check, SegmentContext } from '../check.ts';
import { findingsAt, inSource, type Place } from './places.ts';

/** A character written as a code of HTML or of a programming language, where the source has the character itself. */
export const entity: Check = {
  id: 'entity',
  title: 'Character written as a code',
  category: 'design-and-markup',
  severity: 'minor',
  why: 'The reader sees the code and not the character: a text was escaped once too often.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Écrivez &nbsp; pour une espace.', 'Write &nbsp; for a space.'],
      ['en', 'Recherche et développement', 'R&D; research'],
    ],
    fails: [
      ['en', 'Le café est fermé.', 'The caf&eacute; is closed.'],
      ['vi', 'Recherche & développement', 'Nghiên cứu &amp; phát triển'],
      ['en', 'L’équipe gagne.', 'The team&#39;s win.'],
      ['en', 'Un élève', 'A pup\\u0069l'],
    ],
  },
  run(context) {
    return /[&\\]/.test(context.target) ? findingsAt(entity, context, placesIn(context)) : [];
  },
};

const codes =
  /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[A-Za-z]{2,8}\d{0,2}));|\\u(?<unit>[0-9a-fA-F]{4})/gu;

function* placesIn({ source, target }: SegmentContext): Generator<Place> {
  const isKnown = inSource(source);
  for (const { 0: found, index, groups } of target.matchAll(codes)) {
    const expected = characterOf(groups ?? {});
    if (expected === undefined || isKnown(found)) continue;
    const message = `“${found}” is the code of a character, which the source does not have. Write “${expected}”.`;
    yield { start: index, end: index + found.length, message, expected };
  }
}

function characterOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { decimal, hex, name, unit } = groups;
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
  const point = decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal);
  const isCharacter = point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}

/** In the order of Latin-1 from U+00C0 on. */
const latin =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring ' +
  'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';

/**
 * The character references that texts have.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
  oelig: 'œ',
  OElig: 'Œ',
  frac12: '½',
  sect: '§',
  ...Object.fromEntries(latin.split(' ').map((name, i) => [name, String.fromCharCode(0xc0 + i)])),
};
