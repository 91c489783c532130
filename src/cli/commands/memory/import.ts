import path from 'node:path';
import { readTmx, spliceTmx, type TmxReading, writeTmx } from '../../../adapters/formats/tmx/index.ts';
import { replaceFile } from '../../../adapters/workspace/replace-file.ts';
import { plainText } from '../../../core/content.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { MemoryUnit } from '../../../core/memory/memory.ts';
import { type MemoryChange, type MergedMemory, mergeMemories } from '../../../core/memory/merge-memories.ts';
import { orThrow } from '../../../pipeline/read-text.ts';
import { escapeCell } from '../../escape-cell.ts';
import { write } from '../../standard-output.ts';
import { count } from '../../summary.ts';
import { memoryFormats } from './formats.ts';
import { readNamedFile, readNamedMemories, type TextFile, tellMemoryFindings } from './read-files.ts';

export interface ImportOptions {
  readonly into?: string;
  readonly dryRun?: boolean;
}

/**
 * `passerelle memory import`: TMX files, tables and the translations of work files, merged into a TMX file or as one TMX on
 * standard output. Nothing that the file has is removed or replaced. With `dryRun`, each translation that would be added
 * is a line of standard output instead: kind, languages, source, target, with tabs between them.
 */
export async function importMemory(files: readonly string[], { into, dryRun }: ImportOptions): Promise<void> {
  const { files: read, findings } = await readNamedMemories(files, memoryFormats);
  tellMemoryFindings(findings);
  const added = read.flatMap(({ units }) => units);
  const target = into === undefined ? undefined : await readTarget(into);
  const merged = mergeMemories(target?.reading?.units ?? [], added);
  if (dryRun) for (const change of merged.changes) await write(changeLine(change));
  else if (target) await writeTarget(target, merged);
  else for (const chunk of writeTmx(merged.units, { srcLang: srcLangOf(merged.units) })) await write(chunk);
  process.stderr.write(`${into ?? files.join(', ')}: ${summaryOf(merged, dryRun === true)}.\n`);
}

interface Target {
  readonly name: string;
  readonly file: TextFile | undefined;
  readonly reading: TmxReading | undefined;
}

async function readTarget(name: string): Promise<Target> {
  if (!/\.(?:tmx|xml)$/iu.test(name))
    throw new PasserelleError('unknown-option-value', { option: '--into', expected: 'a TMX file (.tmx)', found: name });
  const file = await readNamedFile(name);
  if (!file) return { name, file, reading: undefined };
  const reading = orThrow<TmxReading>(readTmx(file.text, name), 'bad-tmx', name);
  tellMemoryFindings(reading.findings);
  return { name, file, reading };
}

async function writeTarget({ name, file, reading }: Target, { units, changes }: MergedMemory): Promise<void> {
  if (file && changes.length === 0) return;
  if (!file || !reading) {
    const chunks = writeTmx(units, { srcLang: srcLangOf(units) });
    await replaceFile(path.resolve(name), name, chunks, { expected: null });
    return;
  }
  const text = spliceTmx(file.text, reading.layout, reading.units, units);
  if (text === undefined || !holds(text, units)) throw new PasserelleError('not-read-back', { path: name });
  await replaceFile(file.absolutePath, name, [text], { expected: file.stamp });
}

/** Whether a file's text has all units, so that nothing would be added to it once more. */
function holds(text: string, units: readonly MemoryUnit[]): boolean {
  const reading = readTmx(text, '');
  return !('problem' in reading) && mergeMemories(reading.units, units).changes.length === 0;
}

function srcLangOf(units: readonly MemoryUnit[]): string {
  return units[0]?.srcLang ?? '*all*';
}

function changeLine({ kind, srcLang, source, trgLang, target }: MemoryChange): string {
  const cells = [kind, srcLang, trgLang, plainText(source), plainText(target)];
  return `${cells.map(escapeCell).join('\t')}\n`;
}

function summaryOf({ changes, knownCount }: MergedMemory, isDry: boolean): string {
  const known = `${count(knownCount, 'translation')} known already`;
  if (changes.length === 0) return `nothing to change, ${known}`;
  const languages = changes.filter(({ kind }) => kind === 'language').length;
  const added = `${count(changes.length, 'translation')} ${isDry ? 'to add' : 'added'}`;
  return `${added}, ${languages} of them to units that it had, ${known}`;
}
