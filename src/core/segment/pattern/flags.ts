import type { Flags, Reader } from './reader.ts';
import { Refusal } from './refusal.ts';

/** The flags by their letter; `u`, `w` and Java's `U` change nothing, since Unicode's properties always count. */
const flagOf: ReadonlyMap<string, keyof Flags | undefined> = new Map([
  ['i', 'ignoreCase'],
  ['m', 'multiline'],
  ['s', 'dotAll'],
  ['x', 'extended'],
  ['u', undefined],
  ['w', undefined],
  ['U', undefined],
]);

/**
 * The flags after the letters at the reader's place, such as the `i-s` of `(?i-s:…)`, which are passed over up to the
 * colon or the parenthesis.
 *
 * @param group where the group begins
 */
export function readFlags(reader: Reader, group: number): Flags {
  let flags = reader.flags;
  let isOn = true;
  for (;;) {
    const offset = reader.position;
    const letter = reader.source.charAt(offset);
    if (letter === ':' || letter === ')') return flags;
    if (letter === '-' && isOn) isOn = false;
    else if (flagOf.has(letter)) flags = withFlag(flags, flagOf.get(letter), isOn);
    else if (letter === '') throw new Refusal('This group is never closed: a ) is missing.', group);
    else throw new Refusal(`(?${letter} begins no group; the flags are i, m, s, x, u, U and w.`, offset);
    reader.position++;
  }
}

function withFlag(flags: Flags, flag: keyof Flags | undefined, isOn: boolean): Flags {
  return flag ? { ...flags, [flag]: isOn } : flags;
}
