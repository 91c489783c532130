import { termsPage } from '../core/emit/pages/terms-page.ts';
import { approvalStates } from '../core/terms/approval-states.ts';
import { termUsage } from '../core/terms/usage.ts';
import { languageOf } from '../languages/index.ts';
import type { Adapters } from './adapters.ts';
import { loadApprovals, textDigest } from './approvals.ts';
import type { BuildResult } from './build.ts';
import { matcherOf } from './build-document.ts';
import { alignedOf } from './outputs.ts';

/** Occurrences of one concept that are shown one by one. */
const mostOccurrences = 200;

/**
 * The page on the terms of a project, as a build left it, in chunks.
 *
 * @throws PasserelleError where the file of approvals can't be read
 */
export async function termsReport({ project, documents }: BuildResult, adapters: Adapters): Promise<Iterable<string>> {
  const { config, termbase } = project;
  const { file } = await loadApprovals(adapters, config.approvals);
  const approvals =
    file.approvals.length === 0
      ? []
      : approvalStates(termbase, file, { digest: textDigest(adapters), srcLang: config.srcLang });
  return termsPage({
    title: 'Terms',
    srcLang: config.srcLang,
    trgLangs: [...project.targets.keys()],
    languageName: (tag) => languageOf(tag)?.ownName ?? tag,
    usage: termUsage(documents.map(alignedOf), termbase, (lang) => matcherOf(project, lang), mostOccurrences),
    approvals,
    ...(project.termbaseName !== '' && { glossaryHash: project.termbaseHash }),
  });
}
