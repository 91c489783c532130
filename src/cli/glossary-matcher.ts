import { sha256 } from '../adapters/workspace/sha256.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/ports.ts';
import type { TermMatcher } from '../core/terms/matcher.ts';
import { loadTermbases } from '../pipeline/load-matchers.ts';
import { cacheWorkspace } from './cache.ts';
import { glossaryFiles, readGlossary } from './glossary.ts';
import { productStamp } from './product.ts';

/** What finds the terms of a glossary, and what is wrong with its files. */
export interface GlossaryMatcher {
  readonly matcher: TermMatcher;
  readonly findings: readonly Finding[];
}

/**
 * The matcher of a language for the termbases that `loadGlossary` gives. What was made for the same files before comes
 * from the cache.
 *
 * @throws PasserelleError as `requireGlossary` does
 */
export async function requireMatcher(
  files: readonly string[] | undefined,
  cwd: string,
  language: Language,
): Promise<GlossaryMatcher> {
  const found = await glossaryFiles(files, cwd);
  if (found.length === 0) throw new PasserelleError('no-glossary', {});
  const adapters = { cache: cacheWorkspace(cwd, 'glossary'), digest: sha256, product: productStamp() };
  const { findings, matcherFor } = await loadTermbases(found, adapters, () => readGlossary(found));
  return { matcher: await matcherFor(language), findings };
}
