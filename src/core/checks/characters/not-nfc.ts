import { type Check, findingOf } from '../check.ts';

/** A target with letters that are not in their composed form. */
export const notNfc: Check = {
  id: 'not-nfc',
  title: 'Text not in normal form C',
  category: 'locale-conventions',
  severity: 'minor',
  why: 'Decomposed letters look the same but are not found by search, break fonts and differ from all other files.',
  run(context) {
    const { target } = context;
    const composed = target.normalize('NFC');
    if (composed === target) return [];
    let start = 0;
    while (target[start] === composed[start]) start++;
    // The letter before a stray mark belongs to what a person sees.
    while (start > 0 && /\p{M}/u.test(target[start] ?? '')) start--;
    const end = endOfCharacter(target, start);
    return [
      findingOf(notNfc, context, {
        message: `The letter “${target.slice(start, end)}” is made of ${[...target.slice(start, end)].length} characters, and others may be. Write the text in Unicode normal form C.`,
        start,
        end,
        actual: codePoints(target.slice(start, end)),
        expected: [codePoints(target.slice(start, end).normalize('NFC'))],
      }),
    ];
  },
};

function endOfCharacter(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && /\p{M}/u.test(text[end] ?? '')) end++;
  return end;
}

function codePoints(text: string): string {
  return [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
