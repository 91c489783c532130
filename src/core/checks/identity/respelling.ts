/** How French writes the sounds of names from other alphabets, and how English and most others write them. */
const ofSource: readonly (readonly [RegExp, string])[] = [
  [/tch/gu, '\u0001'],
  [/dj/gu, 'j'],
  [/ch/gu, '\u0002'],
  [/ou/gu, 'u'],
  [/gu(?=[eiy])/gu, 'g'],
  [/ph/gu, 'f'],
  [/ck|qu|q|c|kh/gu, 'k'],
  [/y/gu, 'i'],
  [/w/gu, 'v'],
];

const ofTarget: readonly (readonly [RegExp, string])[] = [
  [/ch/gu, '\u0001'],
  [/sh/gu, '\u0002'],
  [/oo|ou/gu, 'u'],
  [/ph/gu, 'f'],
  [/ck|qu|q|c|kh/gu, 'k'],
  [/y/gu, 'i'],
  [/w/gu, 'v'],
];

/** Endings that differ between cognates: of the source, of the target. */
const endings = new Set(
  [
    'e|',
    '|e',
    'e|a',
    'e|o',
    'ie|ia',
    'ie|y',
    'ie|ey',
    'a|e',
    'es|is',
    'e|y',
    'e|is',
    'ee|y',
    'ee|ea',
    'ere|er',
    'ais|ace',
    'eur|or',
    'ien|ian',
    'iens|ians',
    'een|ean',
    'eens|eans',
    'en|an',
    'ens|ans',
  ]
    .concat([
      'ain|an',
      'ains|ans',
      'ais|ese',
      'ois|ese',
      're|er',
      'res|ers',
      'aire|ary',
      'ique|ic',
      'iques|ics',
      'ise|ize',
      'isation|ization',
      'iste|ist',
      'istes|ists',
      'isme|ism',
    ])
    .concat([
      'te|ty',
      'el|al',
      'elle|al',
      'eux|ous',
      'que|c',
      'oire|ory',
      'eau|eaus',
      'aux|als',
      'x|s',
      's|',
      '|s',
      'e|s',
      'es|s',
      'es|',
      '|es',
      'ine|in',
      'ement|iament',
      'esie|esia',
    ])
    .concat(['aume|om', 'ce|se', 'o|os', 'i|y', 'y|i', 'ou|ow', 'k|q']),
);

/**
 * Whether two names, lower case without accents, are one name in the spellings of two languages, or a word and its
 * cognate: `poutine` and `putin`, `russie` and `russia`, but not `kavanaugh` and `kavanuagh`.
 */
export function isRespelt(source: string, target: string): boolean {
  return endsAlike(source, target) || endsAlike(written(source, ofSource), written(target, ofTarget));
}

function written(name: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((text, [pattern, sound]) => text.replace(pattern, sound), name);
}

function endsAlike(source: string, target: string): boolean {
  let same = 0;
  while (same < source.length && source[same] === target[same]) same++;
  if (same === source.length && same === target.length) return true;
  // Letters that end both words may belong to the ending too: -ie and -ia, -re and -er.
  for (let from = same; from >= Math.max(3, same - 3); from--)
    if (endings.has(`${source.slice(from)}|${target.slice(from)}`)) return true;
  return false;
}

/**
 * In how many letters two words differ, where a letter may be changed, left out, added, or swapped with its neighbour;
 * anything above `most` counts as one more than it.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
