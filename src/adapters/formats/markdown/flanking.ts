/** What a character is to the emphasis mark beside it. */
export type CharacterClass = 'space' | 'punctuation' | 'other';

/**
 * The class of a character, a UTF-16 code unit as the parser sees it; empty for the start or end of a block.
 *
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
export function classOf(character: string): CharacterClass {
  if (character === '' || /\s/u.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other';
}

/** What a run of marks may do between two characters. */
export interface Flanking {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What a run of `*`, `_` or `~` between two characters may do. */
export function flanking(mark: string, before: string, after: string): Flanking {
  const [left, right] = [classOf(before), classOf(after)];
  // The parser lets `*` and `_` open before a `~`, and close after one, whatever stands on the other side.
  const isLeft = right === 'other' || (right === 'punctuation' && left !== 'other') || (mark !== '~' && after === '~');
  const isRight = left === 'other' || (left === 'punctuation' && right !== 'other') || (mark !== '~' && before === '~');
  if (mark !== '_') return { opens: isLeft, closes: isRight };
  return { opens: isLeft && (left !== 'other' || !isRight), closes: isRight && (right !== 'other' || !isLeft) };
}
