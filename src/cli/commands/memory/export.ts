import path from 'node:path';
import { lossesInMemoryTable, writeMemoryTable } from '../../../adapters/formats/memory-table/index.ts';
import { writeTmx } from '../../../adapters/formats/tmx/index.ts';
import { replaceFile } from '../../../adapters/workspace/replace-file.ts';
import { normalizeConfig } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { MemoryUnit } from '../../../core/memory/memory.ts';
import { mergeMemories } from '../../../core/memory/merge-memories.ts';
import { memoryInLanguages } from '../../../core/memory/select-memory.ts';
import { loadProjectMemories, loadWorkMemories } from '../../../pipeline/memory-files.ts';
import { projectWorkFiles } from '../../project-work-files.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';
import { tellMemoryFindings } from './read-files.ts';

type MemoryFormatName = 'tmx' | 'csv' | 'tsv';

export interface ExportOptions {
  readonly langs?: readonly string[];
  readonly output?: string;
  readonly format?: MemoryFormatName;
}

/**
 * `passerelle memory export`: the memories of the project, and the translations of its work files that are translated at
 * least, as one TMX with each translation once and all languages of a segment together; or as a table, and what that can't
 * hold is told on standard error.
 */
export async function exportMemory({ langs, output, format }: ExportOptions): Promise<void> {
  const { config: typed } = await loadConfig(process.cwd());
  const config = normalizeConfig(typed);
  const { files, adapters } = await projectWorkFiles(process.cwd());
  const memories = await loadProjectMemories(config, adapters);
  const works = await loadWorkMemories(files, adapters);
  tellMemoryFindings([...memories.findings, ...works.findings]);
  if (memories.files.length + works.files.length === 0)
    throw new PasserelleError('no-memory', { pattern: config.memory.join(', ') });
  const merged = mergeMemories([], unitsOf([...memories.files, ...works.files]));
  const units = langs ? mergeMemories([], memoryInLanguages(merged.units, langs)).units : merged.units;
  const srcLang = !langs || langs.includes(config.srcLang) ? config.srcLang : (langs[0] ?? config.srcLang);
  const chunks = chunksOf(units, srcLang, langs ?? [srcLang, ...config.trgLangs], format ?? formatOf(output));
  if (output === undefined || output === '-') for (const chunk of chunks) await write(chunk);
  else await replaceFile(path.resolve(output), output, chunks);
  process.stderr.write(`${output ?? 'Standard output'}: ${count(units.length, 'unit')}.\n`);
}

function formatOf(output: string | undefined): MemoryFormatName {
  const ending = output === undefined ? '' : path.extname(output).toLowerCase();
  return ending === '.csv' ? 'csv' : ending === '.tsv' ? 'tsv' : 'tmx';
}

function chunksOf(
  units: readonly MemoryUnit[],
  srcLang: string,
  langs: readonly string[],
  format: MemoryFormatName,
): Iterable<string> {
  if (format === 'tmx') return writeTmx(units, { srcLang });
  const inOrder = [srcLang, ...langs.filter((lang) => lang !== srcLang)];
  for (const loss of lossesInMemoryTable(units, inOrder)) process.stderr.write(`${loss}\n`);
  return writeMemoryTable(units, { delimiter: format === 'csv' ? ',' : '\t', langs: inOrder });
}

function* unitsOf<Unit>(files: readonly { readonly units: readonly Unit[] }[]): Generator<Unit> {
  for (const { units } of files) yield* units;
}
