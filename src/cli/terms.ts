import { type Command, Option } from 'commander';
import { severities } from '../core/finding.ts';

/** Adds `passerelle terms` with its commands, one function each below; a command's module loads when it runs. */
export function addTerms(program: Command): void {
  const terms = program.command('terms').description('match, check, compare and report the terms of a termbase');
  addMatch(terms);
  addCheck(terms);
  addApprove(terms);
  addReport(terms);
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

function addCheck(terms: Command): void {
  terms
    .command('check')
    .description('what is wrong with the entries of a termbase, and with the approvals of the project')
    .argument('[file...]', 'TBX, CSV or TSV files; by default those of the project')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['pretty', 'json', 'sarif', 'junit'])
        .default('pretty'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices([...severities, 'never']),
    )
    .option('-q, --quiet', 'no summary')
    .action(async (files: string[], options) => (await import('./commands/terms/check.ts')).termsCheck(files, options));
}

function addApprove(terms: Command): void {
  terms
    .command('approve')
    .description('sign for what concepts say in a language, as they are; a change opens them again')
    .argument('[concept...]', 'ids of concepts')
    .option('--lang <language>', 'the language that is approved, or listed')
    .option('--by <name>', 'who approves')
    .option('--date <date>', 'the day of the approval, YYYY-MM-DD; today by default')
    .option('--all', 'approve every concept that is not approved yet and has no proposed term')
    .option('--list', 'show what is approved, open and re-opened; write nothing')
    .addOption(new Option('--format <format>', 'how the list is printed').choices(['pretty', 'json']).default('pretty'))
    .action(async (concepts: string[], options) =>
      (await import('./commands/terms/approve.ts')).approve(concepts, options),
    );
}

function addReport(terms: Command): void {
  terms
    .command('report')
    .description('an HTML page of all concepts: definitions, terms, renderings, occurrences, inconsistencies first')
    .argument('[path...]', 'documents; all of the project by default')
    .option('-o, --output <file>', 'where it goes; out/terms.html by default, - is standard output')
    .option('-q, --quiet', 'no progress')
    .action(async (paths: string[], options) => (await import('./commands/terms/report.ts')).report(paths, options));
}
