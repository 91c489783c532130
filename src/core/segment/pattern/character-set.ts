import { caseVariants } from './case.ts';

/**
 * A set of code points, lone surrogates included, described rather than listed: what is asked for is membership, of the
 * characters that texts hold. Sets with one `key` have the same members.
 */
export type CharacterSet = RangeSet | PropertySet | DerivedSet;

interface RangeSet {
  readonly kind: 'ranges';
  readonly key: string;
  /** First and last code point of each range, by turns. */
  readonly ranges: readonly number[];
}

interface PropertySet {
  readonly kind: 'property';
  readonly key: string;
  /** Matches one code point that has the property, and nothing else. */
  readonly test: RegExp;
}

interface DerivedSet {
  /** `folded` has each code point of which a case variant is in the set; `none` what is in no set. */
  readonly kind: 'folded' | 'none' | 'some' | 'every';
  readonly key: string;
  readonly sets: readonly CharacterSet[];
}

/** The set of the code points from the first to the last of each pair. */
export function ranges(...pairs: readonly number[]): CharacterSet {
  return { kind: 'ranges', key: `[${pairs.join(' ')}]`, ranges: pairs };
}

/** The set of the characters of a string. */
export function characters(text: string): CharacterSet {
  return ranges(...[...text].flatMap((character) => [character.codePointAt(0) ?? 0, character.codePointAt(0) ?? 0]));
}

/** The set of the code points that have a property, by a name that `\p{}` of JavaScript knows; undefined for another. */
export function property(name: string): CharacterSet | undefined {
  if (!/^[\w=]+$/.test(name)) return undefined;
  try {
    return { kind: 'property', key: `p{${name}}`, test: new RegExp(`^\\p{${name}}$`, 'u') };
  } catch {
    return undefined;
  }
}

/** The set of the code points that are in at least one of some sets. */
export function some(sets: readonly CharacterSet[]): CharacterSet {
  return sets.length === 1 && sets[0] ? sets[0] : derived('some', sets);
}

/** The set of the code points that are in each of some sets. */
export function every(sets: readonly CharacterSet[]): CharacterSet {
  return derived('every', sets);
}

/** The set of the code points that are not in a set. */
export function not(set: CharacterSet): CharacterSet {
  return derived('none', [set]);
}

/** The set of the code points that are in a set, or of which one is that differs in case only. */
export function folded(set: CharacterSet): CharacterSet {
  return derived('folded', [set]);
}

function derived(kind: DerivedSet['kind'], sets: readonly CharacterSet[]): CharacterSet {
  return { kind, key: `${kind}(${sets.map(({ key }) => key).join()})`, sets };
}

/** Whether a code point is in a set. */
export function contains(set: CharacterSet, codePoint: number): boolean {
  switch (set.kind) {
    case 'ranges':
      return isInRanges(set.ranges, codePoint);
    case 'property':
      return set.test.test(String.fromCodePoint(codePoint));
    case 'some':
      return set.sets.some((each) => contains(each, codePoint));
    case 'every':
      return set.sets.every((each) => contains(each, codePoint));
    case 'none':
      return !set.sets.some((each) => contains(each, codePoint));
    case 'folded':
      return caseVariants(codePoint).some((variant) => set.sets.some((each) => contains(each, variant)));
    default:
      return set satisfies never;
  }
}

function isInRanges(pairs: readonly number[], codePoint: number): boolean {
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    if (codePoint >= (pairs[i] ?? 0) && codePoint <= (pairs[i + 1] ?? 0)) return true;
  }
  return false;
}
