import type { NormalizedConfig } from '../config/config.ts';
import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { splitterFor } from '../core/segment/split.ts';
import type { Splitter } from '../core/segment/splitter.ts';
import { withAbbreviations } from '../core/segment/with-abbreviations.ts';
import { baseLanguage } from '../core/terms/termbase.ts';
import type { Adapters } from './adapters.ts';
import { knownLanguage } from './known-language.ts';
import { orThrow, readText } from './read-text.ts';

export interface LoadedSplitter {
  readonly split: Splitter;
  readonly findings: readonly Finding[];
}

/**
 * What splits a language in a project: the rules of its SRX file where that has some for the language, else the
 * built-in ones, for the source language with the abbreviations that were added and without the rules that were
 * disabled.
 *
 * @param lang BCP 47 tag
 * @throws PasserelleError where the language is not known, the SRX file can't be read, or it has no rules for the source
 * language
 */
export async function loadSplitter(
  config: NormalizedConfig,
  lang: string,
  adapters: Adapters,
): Promise<LoadedSplitter> {
  const { srx, abbreviations, disabledRules } = config.segmentation;
  const isSource = baseLanguage(lang) === baseLanguage(config.srcLang);
  if (srx !== undefined) {
    const loaded = await splitterFromSrx(srx, lang, adapters);
    if (loaded) return loaded;
    if (isSource) throw new PasserelleError('no-break-rules', { path: srx, lang });
  }
  const { segmentation: facts } = knownLanguage(lang);
  const split = isSource ? splitterFor(withAbbreviations(facts, abbreviations), disabledRules) : splitterFor(facts);
  return { split, findings: [] };
}

/** A splitter by the rules that an SRX file has for a language, or undefined where it has none. */
async function splitterFromSrx(path: string, lang: string, adapters: Adapters): Promise<LoadedSplitter | undefined> {
  const text = await readText(adapters.workspace, adapters, path).catch((error: unknown) => {
    const isFolder = error instanceof PasserelleError && error.code === 'is-directory';
    throw isFolder ? new PasserelleError('not-a-file', { path }) : error;
  });
  if (text === undefined) throw new PasserelleError('not-found', { path });
  const srx = await adapters.loadSrx();
  const { breakRules, findings } = orThrow(srx.read(text, path), 'bad-srx', path);
  const { rulesFor } = await import('../core/segment/break-rules/break-rules.ts');
  const { splitterOf } = await import('../core/segment/break-rules/split-by-rules.ts');
  const rules = rulesFor(breakRules, lang);
  return rules.length > 0 ? { split: splitterOf(rules), findings } : undefined;
}
