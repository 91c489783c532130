import { type NamespaceResources, writeExchange } from '../../../adapters/formats/i18next-exchange/index.ts';
import { PasserelleError } from '../../../core/error.ts';
import { exitCodeFor } from '../../findings.ts';
import { count } from '../../summary.ts';
import { tellFindings, worstFirst } from '../../tell-findings.ts';
import { writeOutput } from '../../write-output.ts';
import { exchangeLanguages } from './languages.ts';
import { type ExchangeFileOptions, isFolder } from './options.ts';
import { readResourceFile, resourceFiles, resourceOf } from './resource-files.ts';

/**
 * i18next resources, one JSON file or a folder of them, to one XLIFF file with a `file` a namespace. What XLIFF or the
 * tools that read it would lose is told on standard error; exit code 1 where a text had to be left out.
 */
export async function jsonToXliff(input: string, output: string, options: ExchangeFileOptions): Promise<void> {
  const languages = await exchangeLanguages(options, process.cwd());
  const { target, namespace, to = '2.0' } = options;
  const files = resourceFiles(input);
  if (target !== undefined && isFolder(input) && !isFolder(target))
    throw new PasserelleError('unknown-option-value', {
      option: '--target',
      expected: `a folder where ${input} is one`,
      found: target,
    });
  const namespaces: NamespaceResources[] = [];
  for (const { namespace: name, file } of files) {
    if (isFolder(input) && namespace !== undefined && name !== namespace) continue;
    const translated = target === undefined ? undefined : await resourceOf(target, name);
    namespaces.push({
      name: namespace ?? name,
      source: await readResourceFile(file),
      ...(translated && { target: translated }),
    });
  }
  const [wanted] = namespaces;
  if (!wanted) {
    const names = files.map((file) => file.namespace).join(', ');
    throw new PasserelleError('exchange-no-namespace', { path: input, name: namespace ?? '', names });
  }
  const { text, keys, translated, findings } = writeExchange(namespaces, { ...languages, version: to });
  tellFindings(worstFirst(findings));
  if (keys === 0) throw new PasserelleError('no-texts', { path: input });
  await writeOutput(output, text);
  const where = namespaces.length === 1 ? '' : ` of ${count(namespaces.length, 'namespace')}`;
  process.stderr.write(`${output}: ${count(keys, 'key')}${where}, ${translated} translated.\n`);
  process.exitCode = exitCodeFor(findings, 'major');
}
