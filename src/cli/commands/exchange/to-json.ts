import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  buildResource,
  type Namespace,
  type PluralCategories,
  readExchange,
} from '../../../adapters/formats/i18next-exchange/index.ts';
import { stampOf } from '../../../adapters/workspace/replace-file.ts';
import { PasserelleError } from '../../../core/error.ts';
import type { Finding } from '../../../core/finding.ts';
import { exitCodeFor } from '../../findings.ts';
import { readText } from '../../read-input.ts';
import { count } from '../../summary.ts';
import { tellFindings, worstFirst } from '../../tell-findings.ts';
import { writeOutput } from '../../write-output.ts';
import { pluralCategoriesOf } from './languages.ts';
import { type ExchangeFileOptions, isFolder } from './options.ts';
import { readResourceFile, resourceOf } from './resource-files.ts';

/** A JSON file that is to be written. */
interface Output {
  readonly namespace: Namespace;
  readonly file: string;
}

interface Planned {
  readonly file: string;
  readonly text: string;
  /** The stamp of the file that it replaces. */
  readonly stamp: string | null;
}

/**
 * An XLIFF file to i18next resources: one JSON file, or one a namespace in a folder. A JSON file that is there keeps what
 * the XLIFF has no text for. What the XLIFF has and JSON has not, and what other tools would read otherwise, is told on
 * standard error; exit code 1 where a translation did not get through. Nothing is written before all is known to be
 * readable.
 */
export async function xliffToJson(input: string, output: string, options: ExchangeFileOptions): Promise<void> {
  const side = options.side ?? 'target';
  const reading = readExchange(await readText(input), input, side);
  if ('problem' in reading) {
    const { message, line, column } = reading.problem;
    throw new PasserelleError('bad-xliff', { path: input, line, column, problem: message });
  }
  const lang = side === 'target' ? reading.trgLang : reading.srcLang;
  const plurals = lang === undefined ? undefined : pluralCategoriesOf(lang);
  const findings: Finding[] = [...reading.findings];
  const planned: Planned[] = [];
  for (const target of outputsOf(reading.namespaces, input, output, options.namespace))
    planned.push(await plan(target, options.base, plurals, findings));
  for (const { file, text, stamp } of planned) await writeOutput(file, text, stamp);
  tellFindings(worstFirst(findings));
  const texts = reading.namespaces.flatMap((namespace) => namespace.texts);
  const translated = texts.filter(({ text }) => text !== undefined).length;
  process.stderr.write(`${output}: ${translated} of ${count(texts.length, 'key')} of ${input}.\n`);
  process.exitCode = exitCodeFor(findings, 'major');
}

/** The files to write: the one that is named, or one a namespace in the folder. */
function outputsOf(all: readonly Namespace[], input: string, output: string, wanted?: string): readonly Output[] {
  const namespaces = wanted === undefined ? all : all.filter(({ name }) => name === wanted);
  const names = all.map(({ name }) => name).join(', ');
  const [first] = namespaces;
  if (!first) throw new PasserelleError('exchange-no-namespace', { path: input, name: wanted ?? '', names });
  if (isFolder(output))
    return namespaces.map((namespace) => ({ namespace, file: fileIn(output, namespace.name, input) }));
  if (namespaces.length > 1) throw new PasserelleError('exchange-which-namespace', { path: input, names });
  return [{ namespace: first, file: output }];
}

/** The file of a namespace in a folder; a name that leads out of the folder comes from the file and is refused. */
function fileIn(folder: string, name: string, input: string): string {
  const levels = name.split('/');
  const isSafe = levels.every((level) => /^[^\\:*?"<>|\p{Cc}]+$/u.test(level) && !/^\.|[. ]$/u.test(level));
  if (!isSafe)
    throw new PasserelleError('exchange-unsafe-namespace', { path: input, name: JSON.stringify(name), folder });
  return path.join(folder, `${name}.json`);
}

async function plan(
  { namespace, file }: Output,
  base: string | undefined,
  plurals: PluralCategories | undefined,
  findings: Finding[],
): Promise<Planned> {
  const baseResource = base === undefined ? undefined : await resourceOf(base, namespace.name);
  if (baseResource && path.resolve(baseResource.file) === path.resolve(file))
    throw new PasserelleError('exchange-over-base', { path: file });
  const found = await stat(file).catch(() => undefined);
  const existing = found && (await readResourceFile(file));
  const built = buildResource(namespace.texts, {
    file,
    ...(baseResource && { base: baseResource }),
    ...(existing && { existing }),
    ...(plurals && { plurals }),
  });
  findings.push(...built.findings);
  return { file, text: built.text, stamp: found ? stampOf(found) : null };
}
