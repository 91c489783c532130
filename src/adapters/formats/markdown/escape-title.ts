import { blockSignOffset } from './line-start.ts';
import type { SlotContext } from './slot-context.ts';

/** A title's text as it stands between its quotes, of which the context names the opening one. */
export function escapeTitle(text: string, context: SlotContext): string {
  const blockSign = context.beginsLine ? blockSignOffset(text) : undefined;
  return text.replace(/[\\&"'()|<#>+\-=.:~*_[`]/gu, (character, offset: number) =>
    offset === blockSign || isSpecial(text, offset, context) ? `\\${character}` : character,
  );
}

function isSpecial(text: string, offset: number, { quote, inCell, beginsLine }: SlotContext): boolean {
  const character = text.charAt(offset);
  switch (character) {
    case '\\':
      return offset === text.length - 1 || /[!-/:-@[-`{-~]/u.test(text.charAt(offset + 1));
    case '&':
      return characterReference.test(text.slice(offset, offset + longestReference));
    case '|':
      return inCell === true;
    case '<':
      return beginsLine === true && offset === 0;
    case ')':
      return quote === '(';
    default:
      return character === quote;
  }
}

/** The start of a text that would be read as a character reference. */
export const characterReference: RegExp = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/u;

/** No character reference is longer than this. */
export const longestReference = 36;
