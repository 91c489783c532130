import { type Code, isCode } from '../../content.ts';
import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';
import { codeKey, labelOf } from './codes.ts';

/** A code that is glued between two words of the target, or that has its space on the other side than in the source. */
export const codesSpace: Check = {
  id: 'codes-space',
  title: 'Space on the wrong side of an inline code',
  category: 'design-and-markup',
  severity: 'minor',
  why: 'Words run together in the release, or a link is underlined beyond its words.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Un mot <1>gras</1> ici.', 'A <1>bold</1> word here.'],
      ['vi', 'L’<1>IA</1> avance.', '<1>AI</1> đang tiến bước.'],
      ['en', 'dé<1>fait</1>', 'un<1>done</1>'],
    ],
    fails: [
      ['en', 'Un mot <1>gras</1> ici.', 'A<1>bold</1> word here.'],
      ['vi', 'Voir <1>la page</1> du site.', 'Xem<1> trang</1> của trang web.'],
    ],
  },
  run(context) {
    const { segment, unit } = context;
    const target = segment.target ?? [];
    if (!target.some(isCode)) return [];
    const inSource = new Map(placesOf(segment.source).map((place) => [codeKey(place.code), place]));
    return placesOf(target).flatMap((place) => {
      const { code, at } = place;
      const wanted = inSource.get(codeKey(code));
      if (!wanted) return [];
      const isGlued = joins(place) && !joins(wanted) && (isSpace(wanted.before) || isSpace(wanted.after));
      if (!isGlued && !isMoved(wanted, place)) return [];
      const label = labelOf(code, unit);
      return [
        findingOf(codesSpace, context, {
          message: isGlued
            ? `The code ${label} stands between two words without a space. Put a space on the side where the source has it.`
            : `The space beside the code ${label} stands on its other side in the source. Move it there.`,
          start: at,
          end: at,
          actual: label,
        }),
      ];
    });
  },
};

/** A code with the characters beside it; empty at the edges. */
interface Place {
  readonly code: Code;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

function placesOf(content: Content): readonly Place[] {
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  const places: Place[] = [];
  let at = 0;
  for (const inline of content) {
    if (inline.kind === 'text') at += inline.text.length;
    else if (isCode(inline)) places.push({ code: inline, at, before: text[at - 1] ?? '', after: text[at] ?? '' });
  }
  return places;
}

function joins({ before, after }: Place): boolean {
  return isLetter(before) && isLetter(after);
}

/** Whether the space is inside a spanning code of the target and outside of it in the source. */
function isMoved(wanted: Place, found: Place): boolean {
  if (wanted.code.kind === 'sc') return isOutside(wanted.before, wanted.after) && isOutside(found.after, found.before);
  if (wanted.code.kind === 'ec') return isOutside(wanted.after, wanted.before) && isOutside(found.before, found.after);
  return false;
}

function isOutside(outer: string, inner: string): boolean {
  return isSpace(outer) && isLetter(inner);
}

function isSpace(character: string): boolean {
  return character !== '' && /[\s\u00A0\u202F]/u.test(character);
}

function isLetter(character: string): boolean {
  return character !== '' && /[\p{L}\p{N}]/u.test(character);
}
