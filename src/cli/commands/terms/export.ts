import path from 'node:path';
import type { TbxStyle } from '../../../adapters/formats/tbx/index.ts';
import type { TableOptions } from '../../../adapters/formats/term-table/index.ts';
import { replaceFile } from '../../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../../core/error.ts';
import { inLanguages } from '../../../core/terms/in-languages.ts';
import type { Termbase } from '../../../core/terms/termbase.ts';
import { type GlossaryFile, requireGlossary, tellFindings } from '../../glossary.ts';
import { write } from '../../standard-output.ts';

export type TermbaseFormatName = 'tbx' | 'tbx-dct' | 'tbx2' | 'csv' | 'tsv';

export interface ExportOptions {
  readonly format?: TermbaseFormatName;
  readonly langs?: readonly string[];
  readonly output?: string;
}

/**
 * `passerelle terms export`: the termbases that are named, or those of the project, as one in the format that is asked
 * for, or that the output's ending tells, or TBX. What the format can't hold is told on standard error.
 */
export async function exportTerms(files: readonly string[], options: ExportOptions): Promise<void> {
  const { output, langs } = options;
  const format = options.format ?? formatOf(output);
  const { termbase, findings, files: read } = await requireGlossary(files, process.cwd());
  tellFindings(findings);
  const chosen = langs ? inLanguages(termbase, langs) : termbase;
  const chunks = await chunksOf(chosen, read, format, langs);
  if (output === undefined || output === '-') {
    for (const chunk of chunks) await write(chunk);
    return;
  }
  await replaceFile(path.resolve(output), output, chunks);
  const count = chosen.concepts.length;
  process.stderr.write(`${output}: ${count} ${count === 1 ? 'concept' : 'concepts'}.\n`);
}

function formatOf(output: string | undefined): TermbaseFormatName {
  if (output === undefined || output === '-') return 'tbx';
  const ending = path.extname(output).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (ending === '.tsv') return 'tsv';
  if (ending === '.tbx' || ending === '.xml') return 'tbx';
  throw new PasserelleError('unknown-glossary-format', { path: output });
}

const styles: Readonly<Record<'tbx' | 'tbx-dct' | 'tbx2', TbxStyle>> = { tbx: 'dca', 'tbx-dct': 'dct', tbx2: 'tbx2' };

async function chunksOf(
  termbase: Termbase,
  files: readonly GlossaryFile[],
  format: TermbaseFormatName,
  langs: readonly string[] | undefined,
): Promise<Iterable<string>> {
  if (format !== 'csv' && format !== 'tsv') {
    const { lossBetween, lossesInTbx, tallyOf, writeTbx } = await import('../../../adapters/formats/tbx/index.ts');
    const style = styles[format];
    for (const loss of lossesInTbx(termbase, style)) process.stderr.write(`${loss}\n`);
    const texts = files.map(({ text }) => text).filter((text) => /^\s*</u.test(text));
    // Where languages are left out, or files share concepts, the counts would differ without a loss.
    if (texts.length !== 1 || langs) return writeTbx(termbase, style);
    const written = [...writeTbx(termbase, style)].join('');
    const loss = lossBetween(tallyOf(texts), tallyOf([written]));
    if (loss !== undefined) process.stderr.write(`${loss}\n`);
    return [written];
  }
  const { lossesInTable, writeTermTable } = await import('../../../adapters/formats/term-table/index.ts');
  for (const loss of lossesInTable(termbase)) process.stderr.write(`${loss}\n`);
  const options: TableOptions = { delimiter: format === 'csv' ? ',' : '\t', ...(langs && { langs }) };
  return writeTermTable(termbase, options);
}
