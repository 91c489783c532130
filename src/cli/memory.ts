import { type Command, InvalidArgumentError, Option } from 'commander';

/** Adds `passerelle memory` with its commands, one function each below; a command's module loads when it runs. */
export function addMemory(program: Command): void {
  const memory = program
    .command('memory')
    .description('translation memories: TMX and tables in and out, matches, the analysis');
  addImport(memory);
  addExport(memory);
  addQuery(memory);
  addAnalyse(memory);
}

const tableHelp = `
A table begins with a line that names its languages, the source language first: fr,en,vi. Then come the segments, a row each.
Further columns may be file, unit and note.`;

function addImport(memory: Command): void {
  memory
    .command('import')
    .description('TMX files, tables and work files to one TMX: on standard output, or merged into a file')
    .argument('<file...>', 'TMX, CSV or TSV files; or XLIFF files, whose translations count')
    .option('--into <file>', 'a TMX file, which is written only if it changes')
    .option('--dry-run', 'write nothing; list the translations that would be added')
    .addHelpText('after', tableHelp)
    .action(async (files: string[], options) =>
      (await import('./commands/memory/import.ts')).importMemory(files, options),
    );
}

function addExport(memory: Command): void {
  memory
    .command('export')
    .description("the project's memories and the translations of its work files as one TMX, or as a table")
    .option('--langs <languages>', 'only these languages, in this order, such as fr,en,vi', languageTags)
    .addOption(
      new Option('--format <format>', "what to write; by default what the output's ending tells, or TMX").choices([
        'tmx',
        'csv',
        'tsv',
      ]),
    )
    .option('-o, --output <file>', 'where it goes; standard output by default')
    .action(async (options) => (await import('./commands/memory/export.ts')).exportMemory(options));
}

/** May be given several times. */
const memoryFile = (description: string) =>
  new Option('--memory <file>', description).argParser((file: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    file,
  ]);

function addQuery(memory: Command): void {
  memory
    .command('query')
    .description('exact and fuzzy matches for a text, the most alike first, with what differs')
    .argument('<text>', 'the text; - is standard input')
    .option('--to <language>', "the language of the translations; by default the project's first", languageTag)
    .option('--from <language>', "the language of the text; by default the project's source language", languageTag)
    .option('--min <percent>', 'the least similarity, 30 to 100', wholeNumber(30, 100), 70)
    .option('--limit <number>', 'the most matches', wholeNumber(1, 1000), 5)
    .addOption(
      memoryFile('a TMX, CSV, TSV or work file, several times for several; by default the memories of the project'),
    )
    .addOption(new Option('--format <format>', 'how matches are printed').choices(['text', 'json']).default('text'))
    .action(async (text: string, options) => (await import('./commands/memory/query.ts')).queryMemory(text, options));
}

const analyseHelp = `
Each segment counts once: in context (the same source between the same segments), as a repetition of one before (whose first
is counted by what memory has), as an exact match, or by the similarity of the most alike source in memory. Words and
characters are the source's; characters leave white space out.`;

function addAnalyse(memory: Command): void {
  memory
    .command('analyse')
    .description('segments, words and characters by what memory knows, per document and language')
    .argument('[path...]', 'documents, or XLIFF files; all documents of the project by default')
    .addHelpText('after', analyseHelp)
    .option('--to <languages>', 'target languages, such as en,vi', languageTags)
    .addOption(memoryFile('a TMX, CSV, TSV or work file beside the memories of the project, several times for several'))
    .addOption(
      new Option('--format <format>', 'how the report is printed').choices(['text', 'json', 'csv']).default('text'),
    )
    .addOption(new Option('-q, --quiet', 'no progress'))
    .action(async (paths: string[], options) => (await import('./commands/memory/analyse.ts')).analyse(paths, options));
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is wanted.`);
  };
}

function languageTag(value: string): string {
  const [tag = '', ...more] = languageTags(value);
  if (more.length > 0) throw new InvalidArgumentError('One language is wanted.');
  return tag;
}

function languageTags(value: string): readonly string[] {
  const tags = value.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag));
  if (wrong !== undefined) throw new InvalidArgumentError(`${JSON.stringify(wrong)} is no BCP 47 language tag.`);
  return tags;
}
