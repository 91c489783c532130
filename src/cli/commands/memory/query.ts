import { decodeText } from '../../../adapters/formats/decode.ts';
import { normalizeConfig } from '../../../config/config.ts';
import { loadConfig } from '../../../config/load.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { Difference } from '../../../core/memory/differences.ts';
import { type MemoryMatch, memorySearch } from '../../../core/memory/query-memory.ts';
import { loadProjectMemories } from '../../../pipeline/memory-files.ts';
import { projectWorkFiles } from '../../project-work-files.ts';
import { readStandardInput } from '../../read-input.ts';
import { write } from '../../standard-output.ts';
import { memoryFormats } from './formats.ts';
import { readNamedMemories, tellMemoryFindings } from './read-files.ts';

export interface QueryOptions {
  readonly from?: string;
  readonly to?: string;
  readonly min: number;
  readonly limit: number;
  readonly memory?: readonly string[];
  readonly format: 'text' | 'json';
}

/**
 * `passerelle memory query`: what the memories that are named, or those of the project, have for a text: exact and fuzzy
 * matches, the most alike first, with what differs and where they come from.
 *
 * @param text the text; `-` is standard input, whose last line end does not count
 */
export async function queryMemory(text: string, options: QueryOptions): Promise<void> {
  const { config: typed } = await loadConfig(process.cwd());
  const config = normalizeConfig(typed);
  const memories = options.memory
    ? await readNamedMemories(options.memory, memoryFormats)
    : await loadProjectMemories(config, (await projectWorkFiles(process.cwd())).adapters);
  tellMemoryFindings(memories.findings);
  if (memories.files.length === 0) throw new PasserelleError('no-memory', { pattern: config.memory.join(', ') });
  const query = text === '-' ? await standardInput() : text;
  const trgLang = options.to ?? config.trgLangs[0] ?? 'en';
  const pair = { srcLang: options.from ?? config.srcLang, trgLang, leastPct: options.min };
  const matches = memorySearch(memories.files, pair)(query, { minPct: options.min, limit: options.limit });
  if (options.format === 'json') {
    const { srcLang } = pair;
    await write(`${JSON.stringify({ version: 1, text: query, srcLang, trgLang, matches }, null, 2)}\n`);
    return;
  }
  for (const match of matches) await write(matchLines(match));
  if (matches.length === 0) process.stderr.write(`Nothing in memory is ${options.min} % or more alike.\n`);
}

async function standardInput(): Promise<string> {
  const decoded = decodeText(await readStandardInput());
  if ('problem' in decoded)
    throw new PasserelleError('bad-encoding', { path: 'The input', problem: decoded.problem.message });
  return decoded.text.replace(/^\uFEFF/u, '').replace(/\r?\n$/u, '');
}

function matchLines({ similarityPct, memory, file, unit, state, ...match }: MemoryMatch): string {
  const place = [memory, ...(file === undefined ? [] : [`${file}${unit === undefined ? '' : ` ${unit}`}`])];
  const source = similarityPct === 100 ? match.source : match.differences.map(marked).join('');
  const stateText = state === undefined ? '' : ` (${state})`;
  return [
    `${similarityPct} %  ${place.join(', ')}`,
    `  ${match.srcLang}  ${source}`,
    `  ${match.trgLang}  ${match.target}${stateText}`,
    '',
  ].join('\n');
}

/** What only memory has as `[-…-]`, what only the query has as `{+…+}`, as word diffs are written. */
function marked({ kind, text }: Difference): string {
  if (kind === 'same') return text;
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}
