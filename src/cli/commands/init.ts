import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { configNames } from '../../config/load.ts';
import { PasserelleError } from '../../core/error.ts';
import { packageFolder } from '../selection.ts';

const configText = `import { defineConfig } from 'passerelle';

export default defineConfig({
  srcLang: 'fr',
  trgLangs: ['en', 'vi'],
  gate: { lowestState: 'translated', highestSeverity: 'minor', allowProposedTerms: false },
});
`;

/** \`passerelle init\`: the config, the folders and a first glossary; refuses where a config is there already. */
export async function init(): Promise<void> {
  const root = process.cwd();
  const existing = configNames.find((name) => existsSync(path.join(root, name)));
  if (existing !== undefined) throw new PasserelleError('exists', { path: existing });
  for (const folder of ['locales/fr', 'locales/en', 'locales/vi', 'glossary', 'memory']) {
    await mkdir(path.join(root, folder), { recursive: true });
  }
  await writeFile(path.join(root, 'pipeline.config.ts'), configText, { flag: 'wx' });
  const glossary = path.join(root, 'glossary/ai-governance.tbx');
  if (!existsSync(glossary)) await copyFile(new URL('glossary/ai-governance.tbx', packageFolder()), glossary);
  const ignore = path.join(root, '.gitignore');
  if (!existsSync(ignore)) await writeFile(ignore, 'node_modules/\nout/\n.passerelle.lock\n');
  process.stdout.write(`pipeline.config.ts      settings
locales/fr/             put the French documents here (.txt, .md, .html, .json)
locales/en/ locales/vi/ the work files that translators edit
glossary/               the AI-governance glossary, yours to change
memory/                 translation memories (TMX), if you have any

Next: put a document into locales/fr and run passerelle build. Commit all of this; out/ is generated.
`);
}
