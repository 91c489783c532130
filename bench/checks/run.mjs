import { beginAcross, runChecks } from '../../dist/lib/core/checks/index.js';
import { buildMatcher } from '../../dist/lib/core/terms/matcher.js';
import { languageOf } from '../../dist/lib/languages/index.js';

/**
 * All findings of all checks on bilingual documents, without a termbase.
 *
 * @param levels of checks, by `ruleId`
 * @param across what is shown the segments of all languages
 */
export async function findingsIn(documents, trgLang, levels, across) {
  const [source, target] = [languageOf('fr'), languageOf(trgLang)];
  const empty = { concepts: [] };
  const matchers = { source: buildMatcher(empty, source), target: buildMatcher(empty, target) };
  const tools = await loadTools(trgLang);
  return documents.flatMap((document) => {
    const path = document.files[0]?.original ?? '';
    return runChecks(document, { source, target, matchers, path, tools, levels }, across);
  });
}

/** What the checks of all languages find, in the documents of each. */
export async function findingsAcross(documentsByLanguage) {
  const across = beginAcross();
  for (const [trgLang, documents] of documentsByLanguage) await findingsIn(documents, trgLang, undefined, across);
  return across.findings();
}

/** The libraries that some checks ask, for any document. */
function loadTools(trgLang) {
  tools[trgLang] ??= load(trgLang);
  return tools[trgLang];
}

const tools = {};

async function load(trgLang) {
  const { detectLanguage } = await import('../../dist/lib/adapters/detect/eld.js');
  const { remarkProse } = await import('../../dist/lib/adapters/prose/retext.js');
  if (trgLang !== 'en') return { detectLanguage, remarkProse };
  const { englishSpeller } = await import('../../dist/lib/adapters/spelling/hunspell.js');
  return { detectLanguage, remarkProse, speller: await englishSpeller() };
}
