import { escapeWith } from '../xml/escape.ts';
import { characterType, own } from './names.ts';

/** Text as element content, with an `x` for what XML can't hold. */
export function writeText(text: string): string {
  return escapeWith(text, (codePoint) => {
    const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
    return `<x id="x${hex}" ctype="${characterType}" ${own('hex')}="${hex}"/>`;
  });
}

/** Text as content of one of our own elements, with `psr12:cp` for what XML can't hold. */
export function writeData(text: string): string {
  return escapeWith(
    text,
    (codePoint) => `<${own('cp')} hex="${codePoint.toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}
