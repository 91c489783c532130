import { isNmtoken } from '../xml/names.ts';

const encodedCharacter = /_x([0-9a-f]{1,6})_/gu;

/**
 * The text as an id of XLIFF 2: itself where it can be one, else with each character that an id can't have written as
 * `_x20_`, its code point. Two texts never have the same id.
 */
export function toNmtoken(text: string): string {
  if (isNmtoken(text) && text.search(encodedCharacter) < 0) return text;
  const encode = (character: string) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`;
  return text.replace(/_(?=x)/gu, encode).replace(/[^_]/gu, (c) => (isNmtoken(c) ? c : encode(c)));
}

/** The text that `toNmtoken` made an id of. */
export function fromNmtoken(id: string): string {
  return id.replace(encodedCharacter, (whole, hex: string) => {
    const codePoint = Number.parseInt(hex, 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
