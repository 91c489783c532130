import { statSync } from 'node:fs';
import path from 'node:path';
import { normalizeConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { PasserelleError } from '../core/error.ts';
import type { BreakRules } from '../core/segment/break-rules/break-rules.ts';
import { splitterFor } from '../core/segment/split.ts';
import type { Splitter } from '../core/segment/splitter.ts';
import { withAbbreviations } from '../core/segment/with-abbreviations.ts';
import { baseLanguage } from '../core/terms/termbase.ts';
import { languages } from '../languages/index.ts';
import { knownLanguage } from '../pipeline/known-language.ts';

/**
 * What splits texts of a language: by the SRX file that was named, else as the project's config has it, else by the
 * built-in rules. What the SRX file has that a person should know of goes to standard error.
 *
 * @throws PasserelleError where the SRX file can't be read or has no rules for the language, or the language is not known
 */
export async function chooseSplitter(lang: string, srx: string | undefined, cwd: string): Promise<Splitter> {
  if (srx !== undefined) {
    const file = path.resolve(cwd, srx);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
      throw new PasserelleError('not-a-file', { path: srx });
    return load(
      normalizeConfig({ srcLang: lang, segmentation: { srx: path.basename(file) } }),
      lang,
      path.dirname(file),
    );
  }
  const { root, config } = await loadConfig(cwd);
  if (config.segmentation) return load(normalizeConfig(config), lang, root);
  return splitterFor(knownLanguage(lang).segmentation);
}

async function load(config: ReturnType<typeof normalizeConfig>, lang: string, root: string): Promise<Splitter> {
  const { loadSplitter } = await import('../pipeline/load-splitter.ts');
  const { fileAdapters } = await import('./adapters.ts');
  const { split, findings } = await loadSplitter(config, lang, fileAdapters(root, root));
  for (const { file, line, column, message } of findings) {
    process.stderr.write(`${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}\n`);
  }
  return split;
}

/** The built-in rules of every language in the model of SRX, with the abbreviations that the project's config adds. */
export async function builtInBreakRules(cwd: string): Promise<BreakRules> {
  const { breakRulesOf } = await import('../core/segment/break-rules/from-facts.ts');
  const { defaultFormatHandles } = await import('../core/segment/break-rules/break-rules.ts');
  const { config } = await loadConfig(cwd);
  const { srcLang, segmentation } = normalizeConfig(config);
  const languageRules = languages.map(({ tag, name, segmentation: facts }) =>
    breakRulesOf(tag === baseLanguage(srcLang) ? withAbbreviations(facts, segmentation.abbreviations) : facts, name),
  );
  const languageMaps = languages.map(({ tag, name }) => ({
    languagePattern: `(?i)${tag}([-_].*)?`,
    languageRuleName: name,
  }));
  return { cascade: false, segmentSubflows: true, formatHandles: defaultFormatHandles, languageRules, languageMaps };
}
