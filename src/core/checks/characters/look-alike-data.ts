/** Letters of other scripts that look like Latin ones; a word of several scripts has been mistyped, or is a trick. */
const pairs: readonly (readonly [others: string, latin: string])[] = [
  // Cyrillic
  ['аеорсухіјѕһԁԛԝѵӏґ', 'aeopcyxijshdqwvlr'],
  ['АВЕЅІЈКМНОРСТУХҮԌԚԜ', 'ABESIJKMHOPCTYXYGQW'],
  // Greek
  ['οαινρυκχτγ', 'oaivpukxty'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
];

/**
 * The Latin letter that each looks like.
 *
 * @see Unicode Technical Standard 39, confusables.txt
 */
export const latinOf: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([others, latin]) => [...others].map((letter, i): [string, string] => [letter, latin[i] ?? ''])),
);

/** Letters that stand for đ and ư where a keyboard or a font had none. */
export const strokes: ReadonlyMap<string, string> = new Map([
  ['\u00D0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00F0', 'đ'],
  ['\u0256', 'đ'],
  ['\u01A2', 'Ư'],
  ['\u01A3', 'ư'],
]);
