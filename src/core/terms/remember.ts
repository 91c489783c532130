import type { TermMatch, TermMatcher } from './matcher.ts';

/** Texts whose matches are kept; a document of 100,000 segments fits. */
const limit = 120_000;

/**
 * A matcher that looks each text up once: a segment is matched for each target language, for the checks and for the
 * pages. When `limit` texts are known, further ones are matched anew each time.
 */
export function rememberMatches(matcher: TermMatcher): TermMatcher {
  const known = new Map<string, readonly TermMatch[]>();
  return {
    ...matcher,
    match(text) {
      const before = known.get(text);
      if (before) return before;
      const matches = matcher.match(text);
      if (known.size < limit) known.set(text, matches);
      return matches;
    },
  };
}
