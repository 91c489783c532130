import { type Document, type Unit, units } from '../../../core/document.ts';
import type { XmlElement } from '../xml/element.ts';
import { readXliff } from './read.ts';
import { scanXliff } from './scan.ts';
import { writeXliff } from './write.ts';

/**
 * The text of an XLIFF 2 file with the units in it that `after` has otherwise than `before`; every other byte stays.
 * Where a unit can't be put there alone, because its prefixes are not declared or it is not where it was, it is the
 * whole document as `writeXliff` gives it.
 *
 * @param before what reading `text` gave
 */
export function replaceUnits(text: string, before: Document, after: Document): string {
  if (before === after) return text;
  const whole = [...writeXliff(after)].join('');
  const old = [...units(before)];
  const places = unitPlaces(text);
  const written = unitTexts(after);
  const now = [...units(after)];
  if (old.length !== places.length || old.length !== now.length || written.length !== now.length) return whole;
  const spliced = splice(text, places, (at) => (isChanged(old[at], now[at]) ? written[at] : undefined));
  const again = readXliff(spliced, '');
  return 'document' in again && [...writeXliff(again.document)].join('') === whole ? spliced : whole;
}

function isChanged(before: Unit | undefined, after: Unit | undefined): boolean {
  return before !== after;
}

interface UnitPlace {
  readonly start: number;
  readonly end: number;
}

function unitPlaces(text: string): readonly UnitPlace[] {
  const places: UnitPlace[] = [];
  const nothing = () => undefined;
  scanXliff(text, [
    {
      open: nothing,
      close: nothing,
      element(element: XmlElement, parents: readonly XmlElement[]) {
        const isUnit = element.local === 'unit' && element.uri === parents[0]?.uri && parents.length > 1;
        if (isUnit) places.push({ start: element.start, end: element.end });
      },
    },
  ]);
  return places;
}

/** Each unit as it is written, which is a chunk of its own. */
function unitTexts(document: Document): readonly string[] {
  const texts: string[] = [];
  for (const chunk of writeXliff(document)) if (/^ *<unit /u.test(chunk)) texts.push(chunk.trim());
  return texts;
}

function splice(text: string, places: readonly UnitPlace[], textOf: (at: number) => string | undefined): string {
  let spliced = '';
  let done = 0;
  places.forEach(({ start, end }, at) => {
    const put = textOf(at);
    if (put === undefined) return;
    spliced += text.slice(done, start) + put;
    done = end;
  });
  return spliced + text.slice(done);
}
