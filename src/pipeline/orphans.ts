import type { Finding } from '../core/finding.ts';
import type { Adapters } from './adapters.ts';
import type { Project } from './project.ts';

/**
 * A finding for each work file in the project's work folders whose source document is gone, as after a source was
 * renamed: its translations are not used until it has the source's name again. Nothing for files built on their own.
 */
export async function findOrphans(project: Project, adapters: Adapters): Promise<readonly Finding[]> {
  const { config, documents } = project;
  if (documents.some(({ source, name }) => source === name)) return [];
  const known = new Set(documents.flatMap(({ work }) => [...work.values()]));
  const findings: Finding[] = [];
  for (const lang of config.trgLangs) {
    for (const file of await adapters.workspace.list([`${config.workDir.replaceAll('{lang}', lang)}/**/*.xlf`])) {
      if (known.has(file)) continue;
      findings.push({
        ruleId: 'work-file-without-source',
        category: 'process',
        severity: 'minor',
        file,
        trgLang: lang,
        message: `${file} has no source document any more, so its translations are not used. If the source was renamed, rename this file as well; else remove it.`,
      });
    }
  }
  return findings;
}
