import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';
import { codePointOf } from './places.ts';

/**
 * A target with letters that are not in their composed form: one finding for each stretch of text between inline codes,
 * so that each of them can be mended.
 */
export const notNfc: Check = {
  id: 'not-nfc',
  title: 'Text not in normal form C',
  category: 'locale-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'Decomposed letters look the same but are not found by search, break fonts and differ from all other files.',
  falseAlarms: { en: 0, vi: 1.1 },
  examples: {
    passes: [['vi', 'Le Vietnam', 'Việt Nam']],
    fails: [['vi', 'Le Vietnam', 'Vie\u0323\u0302t Nam']],
  },
  run(context) {
    const { target } = context;
    if (target.normalize('NFC') === target) return [];
    const places = placesIn(context.segment.target ?? []);
    // A mark may stand behind a code, which no stretch by itself shows.
    return (places.length > 0 ? places : [differing(target, target.normalize('NFC'))]).map(({ start, end }) => {
      const letter = target.slice(start, endOfCharacter(target, start));
      return findingOf(notNfc, context, {
        message: `The letter “${letter}” is written as ${[...letter].map(codePointOf).join(' ')}, and others may be so. Write the text in Unicode normal form C.`,
        start,
        end,
        actual: target.slice(start, end),
        expected: [target.slice(start, end).normalize('NFC')],
      });
    });
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Stretches between codes that say nothing further. */
const most = 20;

function placesIn(content: Content): readonly Place[] {
  const places: Place[] = [];
  let position = 0;
  for (const inline of content) {
    if (inline.kind !== 'text') continue;
    const { text } = inline;
    const composed = text.normalize('NFC');
    if (composed !== text) {
      const { start, end } = differing(text, composed);
      places.push({ start: position + start, end: position + end });
      if (places.length === most) break;
    }
    position += text.length;
  }
  return places;
}

/** From the first letter that differs to the last, each with its marks. */
function differing(text: string, composed: string): Place {
  let start = 0;
  while (text[start] === composed[start]) start++;
  let end = text.length;
  let composedEnd = composed.length;
  while (end > start && composedEnd > 0 && text[end - 1] === composed[composedEnd - 1]) {
    end--;
    composedEnd--;
  }
  // The letter before a stray mark belongs to what a person sees; the rest of a pair, too.
  while (start > 0 && /[\p{M}\p{Cs}]/u.test(text[start] ?? '')) start--;
  return { start, end: endOfCharacter(text, Math.max(start, end - 1)) };
}

function endOfCharacter(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && /[\p{M}\p{Cs}\u1160-\u11FF]/u.test(text[end] ?? '')) end++;
  return end;
}
