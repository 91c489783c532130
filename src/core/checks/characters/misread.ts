/** What the bytes 80 to 9F are in Windows-1252; those that it does not have stay the controls of Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map([...windows].map((character, i) => [character, 0x80 + i]));

/** A stretch that is UTF-8 read as Windows-1252 or Latin-1, and the text that was meant. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/** Letters and signs of western texts, which a sequence has to give to be no chance; emoji for those of four bytes. */
const plausible =
  /^(?:[\u00A0-\u00AC\u00AE-\u017F\u0192\u01A0\u01A1\u01AF\u01B0\u02C6\u02DA\u02DC\u1E00-\u1EFF\u2010-\u2026\u2030-\u203A\u20A0-\u20BF\u2122\u{1F000}-\u{1FAFF}]|[\u0300-\u0323])$/u;

/** The stretches of a text that were read in the wrong encoding, once or several times. */
export function misreadIn(text: string): readonly Misread[] {
  const found: Misread[] = [];
  let last: { start: number; end: number; meant: string } | undefined;
  for (let at = 0; at < text.length; ) {
    const character = sequenceAt(text, at);
    if (!character) {
      at++;
      continue;
    }
    if (last && last.end === at) {
      last.end += character.length;
      last.meant += character.meant;
    } else {
      last = { start: at, end: at + character.length, meant: character.meant };
      found.push(last);
    }
    at += character.length;
  }
  return found.map((misread) => ({ ...misread, meant: readAgain(misread.meant) }));
}

/** A text that was read wrongly several times. */
function readAgain(text: string): string {
  let meant = text;
  for (let times = 0; times < 3; times++) {
    let next = '';
    for (let at = 0; at < meant.length; ) {
      const character = sequenceAt(meant, at);
      next += character?.meant ?? meant[at];
      at += character?.length ?? 1;
    }
    if (next === meant) break;
    meant = next;
  }
  return meant;
}

function sequenceAt(text: string, at: number): { readonly length: number; readonly meant: string } | undefined {
  const lead = text.charCodeAt(at);
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let point = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteAt(text, at + i);
    if (byte === undefined) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < shortest || point > 0x10ffff) return undefined;
  const meant = String.fromCodePoint(point);
  // A control whose byte stands there as the same control was read wrongly twice.
  const isTwice = length === 2 && point < 0xa0 && text.charCodeAt(at + 1) === point;
  return isTwice || (plausible.test(meant) && !isSetting(text, at, length)) ? { length, meant } : undefined;
}

function byteAt(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x80 && code <= 0xbf) return code;
  return byteOf.get(text[at] ?? '');
}

/** Whether the sequence is a capital at the end of a word in capitals with its closing mark: `XÃ”`. */
function isSetting(text: string, at: number, length: number): boolean {
  if (length > 2 || !/[\u00A0«»“”‘’…–—™]/u.test(text[at + 1] ?? '')) return false;
  return /\p{Lu}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 2] ?? '');
}
