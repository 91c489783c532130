import { type Command, Option } from 'commander';

/** Adds `passerelle terms` with its commands, one function each below; a command's module loads when it runs. */
export function addTerms(program: Command): void {
  const terms = program.command('terms').description('match, check, compare and report the terms of a termbase');
  addMatch(terms);
}

/** May be given several times; further termbases may also stand among the arguments. */
const glossary = () =>
  new Option(
    '--glossary <file>',
    'a TBX, CSV or TSV file, several times for several; by default those of the project',
  ).argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);

function addMatch(terms: Command): void {
  terms
    .command('match')
    .description('find terms in texts on standard input, one a line')
    .option('--lang <language>', 'the language of the texts', 'fr')
    .option('--jsonl', 'JSON lines: {"id","text"} in, {"id","matches"} out')
    .addOption(glossary())
    .argument('[file...]', 'a text file; - or none is standard input')
    .action(async (files: string[], options) => (await import('./commands/terms/match.ts')).match(files, options));
}
