/**
 * English compounds that are written in one word, with a hyphen or apart. Hyphen or space make no difference to
 * matching; here is the one word beside them.
 */
const pairs = new Map(
  (
    'back-end block-chain bio-metrics chat-bot cyber-attack cyber-security cyber-space data-base ' +
    'data-center data-centre data-point data-set decision-maker decision-making deep-fake e-mail end-point ' +
    'fact-checking fire-wall front-end geo-location guide-line hand-book health-care life-cycle ' +
    'life-span meta-data micro-chip multi-stakeholder policy-maker policy-making road-map ' +
    'run-time safe-guard sand-box smart-phone stake-holder start-up super-computer time-frame time-line trade-mark ' +
    'water-mark web-page web-site well-being white-list white-paper work-flow work-force work-place'
  )
    .split(' ')
    .map((word) => [word.replace('-', ''), word]),
);

/** Prefixes written with a hyphen or without. */
const prefixes =
  /^(anti|bio|co|cyber|geo|hyper|inter|macro|meta|micro|multi|nano|non|over|post|pre|pseudo|re|semi|socio|sub|super|trans|ultra|under)[-\u2010\u2011](\p{Ll}{3,})$/u;
/** Words in one that have the hyphen in British use. */
const withHyphen =
  /^(?:(anti)(?=bias|corruption|discriminat|trust)|(co)(?=operat|ordinat|regulat)|(cyber)(?=\p{L}{5})|(multi)(?=lateral|lingual|modal|national|stakeholder|agent|factor)|(non)(?=discriminat|complian|profit)|(post)(?=process|market)|(pre)(?=process|train|market|empt)|(re)(?=train|use|deploy|skill)|(socio)(?=\p{L}{5})|(sub)(?=group|national|set)|(super)(?=intelligen|comput))/u;

/** The word of a term in its other joint, one word for a hyphen or the other way round; undefined where it has none. */
export function otherJoint(word: string): string | undefined {
  const lower = word.toLowerCase();
  const isPlural = /[^s]s$/u.test(lower) && !pairs.has(lower);
  const known = pairs.get(isPlural ? lower.slice(0, -1) : lower);
  if (known !== undefined) return isPlural ? `${known}s` : known;
  const [, prefix, rest] = prefixes.exec(lower) ?? [];
  if (prefix !== undefined && rest !== undefined) return prefix + rest;
  const start = withHyphen.exec(lower)?.[0];
  if (start !== undefined) return `${word.slice(0, start.length)}-${word.slice(start.length)}`;
  return joinedOf(lower, isPlural);
}

function joinedOf(lower: string, isPlural: boolean): string | undefined {
  if (!/[-\u2010\u2011]/u.test(lower)) return undefined;
  const one = lower.replace(/[-\u2010\u2011]/gu, '');
  return pairs.has(isPlural ? one.slice(0, -1) : one) ? one : undefined;
}
