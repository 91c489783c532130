import { type Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../core/finding.ts';

/** Adds `passerelle terms` with its commands, one function each below; a command's module loads when it runs. */
export function addTerms(program: Command): void {
  const terms = program.command('terms').description('match, check, compare and report the terms of a termbase');
  addMatch(terms);
  addImport(terms);
  addExport(terms);
  addEval(terms);
  addCheck(terms);
  addApprove(terms);
  addReport(terms);
  addDiff(terms);
  addFix(terms);
  addExtract(terms);
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
    .description('find the terms in texts, of which each is a line')
    .option('--lang <language>', 'the language of the texts', 'fr')
    .option('--jsonl', 'JSON lines: {"id","text"} in, {"id","matches"} out')
    .option('--crossing', 'give what was left out because it crosses another term, too')
    .addOption(glossary())
    .argument('[file...]', 'a text file; - or none is standard input')
    .action(async (files: string[], options) => (await import('./commands/terms/match.ts')).match(files, options));
}

const tableHelp = `
A table begins with a line that names its columns: concept,fr,en,vi. A row gives a concept a term in each language; further
rows of the concept give it further terms. There may be more columns: of a concept subjectField and note; of a language fr
fr.status (preferred, admitted, deprecated, superseded), fr.pos, fr.proposed and fr.exact (yes, no), fr.forms and
fr.collocations (a|b), fr.source, fr.note, fr.definition, fr.definitionSource.`;

function addImport(terms: Command): void {
  terms
    .command('import')
    .description('tables and TBX files to one TBX: on standard output, or merged into a file concept by concept')
    .argument('<file...>', 'TBX, CSV or TSV files')
    .addHelpText('after', tableHelp)
    .option('--into <file>', 'a TBX file, which keeps its kind of TBX and is written only if it changes')
    .option('--dry-run', 'print what would change, a line a change, and write nothing')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices([...severities, 'never']),
    )
    .action(async (files: string[], options) =>
      (await import('./commands/terms/import.ts')).importTerms(files, options),
    );
}

function addExport(terms: Command): void {
  terms
    .command('export')
    .description('termbases as one, in TBX or as a table')
    .argument('[file...]', 'TBX, CSV or TSV files; by default those of the project')
    .addOption(
      new Option(
        '--format <format>',
        "tbx is TBX v3 in DCA style, tbx-dct in DCT style, tbx2 the older TBX (martif); by default what the output's ending says, else tbx",
      ).choices(['tbx', 'tbx-dct', 'tbx2', 'csv', 'tsv']),
    )
    .option('--langs <languages>', 'only these languages, in this order, such as fr,en,vi', languageTags)
    .option('-o, --output <file>', 'where it goes; standard output by default')
    .action(async (files: string[], options) =>
      (await import('./commands/terms/export.ts')).exportTerms(files, options),
    );
}

function languageTags(value: string): readonly string[] {
  const tags = value.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag));
  if (wrong !== undefined) throw new InvalidArgumentError(`${JSON.stringify(wrong)} is no BCP 47 language tag.`);
  return tags;
}

function addEval(terms: Command): void {
  terms
    .command('eval')
    .description('recall and precision of the matching on texts whose terms a person has marked')
    .argument(
      '<gold...>',
      'JSON lines: {"id","lang","text","matches":[{"concept","start","end"}]}; - is standard input',
    )
    .addOption(glossary())
    .option('--min-recall <share>', 'exit with 1 where a language, or all, is under it', share, 0.98)
    .option('--min-precision <share>', 'exit with 1 where a language, or all, is under it', share, 0.98)
    .addOption(
      new Option('--format <format>', 'how the result is printed').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (files: string[], options) => (await import('./commands/terms/eval.ts')).evaluate(files, options));
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('A number from 0 to 1 is wanted, such as 0.98.');
  return number;
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

function addExtract(terms: Command): void {
  terms
    .command('extract')
    .description('find term candidates in the French documents, best first, with contexts and renderings')
    .argument('[path...]', 'documents, or XLIFF files; all documents of the project by default')
    .option('--known', 'keep the terms that the termbase has already')
    .option('--min-count <number>', 'leave out what occurs less often', wholeNumber(1), 2)
    .option('--limit <number>', 'the most candidates; 0 for all', wholeNumber(0), 100)
    .option('--context <number>', 'contexts of each candidate', wholeNumber(0), 1)
    .addOption(glossary())
    .addOption(
      new Option('--format <format>', 'how candidates are printed; csv and tsv are for terms import')
        .choices(['pretty', 'json', 'csv', 'tsv'])
        .default('pretty'),
    )
    .addOption(new Option('-q, --quiet', 'no progress, no summary'))
    .action(async (paths: string[], options) => (await import('./commands/terms/extract.ts')).extract(paths, options));
}

/** What reads an option's whole number that is no smaller than the least. */
function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(`A whole number from ${least} up is wanted.`);
  };
}

function addDiff(terms: Command): void {
  terms
    .command('diff')
    .description('what differs between two termbases, and which segments become wrong or right by it')
    .argument('<before>', 'a termbase file, or a git revision such as HEAD~1 or main..; A...B as in git')
    .argument('[after]', 'the same; the working tree by default')
    .addOption(
      new Option('--format <format>', 'how it is printed').choices(['text', 'json', 'markdown']).default('text'),
    )
    .option('--fail-on-effect', 'exit with 1 where a segment becomes wrong')
    .option('-q, --quiet', 'no progress')
    .action(async (before: string, after: string | undefined, options) =>
      (await import('./commands/terms/diff.ts')).diff(before, after, options),
    );
}

function addFix(terms: Command): void {
  terms
    .command('fix')
    .description('after a change of a term: the new targets of segments where it can be replaced safely')
    .argument('[before]', 'the termbase as it was, a file or a git revision', 'HEAD')
    .option('--write', 'put them into the work files; their review is re-opened')
    .option('--lang <language>', 'only work files of this target language')
    .option('--preferred', 'replace terms too that are still admitted but no longer preferred')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .option('-q, --quiet', 'no progress, no summary')
    .action(async (before: string, options) => (await import('./commands/terms/fix.ts')).fix(before, options));
}
