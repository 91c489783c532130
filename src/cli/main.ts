import { Command, InvalidArgumentError, Option } from 'commander';
import { severities } from '../core/finding.ts';
import { addMemory } from './memory.ts';
import { addTerms } from './terms.ts';
import { version } from './version.ts';

/** One process run of `passerelle`: parses the words, runs the command, sets the exit code. Heavy modules load in the command that needs them. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('passerelle')
    .description('Compiles a French source into aligned, terminology-checked English and Vietnamese releases.')
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('Run passerelle --help for the commands.')
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .addHelpText(
      'after',
      `
Exit codes: 0 done and clean; 1 done, with findings at or above --fail-on, or a gate that is not met; 2 it could not be done.`,
    );
  addBuild(program);
  addCheck(program);
  addIgnore(program);
  addStatus(program);
  addRelease(program);
  addSegment(program);
  addXliff(program);
  addTerms(program);
  addMemory(program);
  addInit(program);
  const { run } = await import('./run.ts');
  await run(() => program.parseAsync([...argv]));
}

const failOn = () =>
  new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices([...severities, 'never']);
const quiet = () => new Option('-q, --quiet', 'no progress, no summary');

function languages(value: string): readonly string[] {
  const tags = value.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag));
  if (wrong !== undefined) throw new InvalidArgumentError(`${JSON.stringify(wrong)} is no BCP 47 language tag.`);
  return tags;
}

function addBuild(program: Command): void {
  program
    .command('build')
    .description('read, segment, mark terms, use memory, check; write the work files and out/')
    .argument('[path...]', 'documents to build; all of the project by default')
    .option('--to <languages>', 'target languages, such as en,vi', languages)
    .option('--out <folder>', 'where generated files go')
    .option('--watch', 'build again whenever an input changes')
    .option('--frozen', 'write nothing; exit with 1 if a committed file would change')
    .option('--no-engine', 'leave machine translation out (there is no engine yet)')
    .addOption(failOn())
    .addOption(
      new Option('--format <format>', 'how the result is printed').choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(quiet())
    .action(async (paths: string[], options) => (await import('./commands/build.ts')).build(paths, options));
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('run all checks on the work files, or on any XLIFF, TMX, CSV or TSV file given')
    .argument('[path...]', 'XLIFF 1.2 and 2, TMX, and tables with a header such as fr,en,vi; - is standard input')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['pretty', 'json', 'sarif', 'junit', 'html'])
        .default('pretty'),
    )
    .option('--show-ignored', 'list the findings that are ignored, with the reasons')
    .addOption(failOn())
    .option(
      '--fix',
      'mend what is certain (spaces, quotation marks, normal form, invisible characters) in XLIFF 2 files and show a diff',
    )
    .option('--dry-run', 'with --fix: only show the diff')
    .addOption(quiet())
    .action(async (paths: string[], options) => (await import('./commands/check.ts')).check(paths, options));
}

function addIgnore(program: Command): void {
  program
    .command('ignore')
    .description('let findings of a check stand in a work file, for a reason, until a text of their segment changes')
    .argument('<file>', 'an XLIFF 2 file, which then has the ignores in its metadata')
    .argument('[check]', 'the name of the check, such as number')
    .option('--unit <id>', 'only in this unit')
    .option('--segment <id>', 'only in this segment')
    .option('--actual <text>', 'only where this is the text in question')
    .option('--reason <text>', 'why the finding may stand')
    .option('--by <name>', 'who says so; the user.name of git by default')
    .option('--list', 'show what is ignored, and what has lapsed')
    .option('--undo', 'ignore it no longer')
    .action(async (file: string, rule: string | undefined, options) =>
      (await import('./commands/ignore/index.ts')).ignore(file, rule, options),
    );
}

function addStatus(program: Command): void {
  program
    .command('status')
    .description('per document and language: segments and words by state, findings, the gate')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['pretty', 'json']).default('pretty'))
    .action(async (options) => (await import('./commands/status.ts')).status(options));
}

function addRelease(program: Command): void {
  const release = program
    .command('release')
    .description('build, hold each language to its gate, write out/release/ with a manifest')
    .addOption(quiet())
    .action(async (options) => (await import('./commands/release.ts')).release(options));
  release
    .command('verify')
    .description('prove that a release is what its manifest says')
    .argument('<folder>', 'a folder that release wrote')
    .action(async (folder: string) => (await import('./commands/release.ts')).verify(folder));
}

function addSegment(program: Command): void {
  program
    .command('segment')
    .description('text on standard input to segments, one a line')
    .option('--lang <language>', 'the language of the text', 'fr')
    .option('--jsonl', 'JSON lines: {"id","text"} in, {"id","segments"} out')
    .option('--explain', 'name the rule behind each break and each refusal to break')
    .option('--srx <file>', 'split by the rules of an SRX file')
    .option('--export-srx', 'print the built-in rules as SRX 2.0, for other tools')
    .argument('[file]', 'a text file; - is standard input', '-')
    .action(async (file: string, options) => (await import('./commands/segment.ts')).segment(file, options));
}

function addXliff(program: Command): void {
  const xliff = program.command('xliff').description('work with XLIFF files');
  xliff
    .command('validate')
    .description('check XLIFF 1.2 and 2 files against the standard')
    .argument('<file...>', 'XLIFF files; - is standard input')
    .addOption(
      new Option('--format <format>', 'how the result is printed').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (files: string[], options) =>
      (await import('./commands/xliff-validate.ts')).xliffValidate(files, options),
    );
  xliff
    .command('convert')
    .description(
      'rewrite an XLIFF file: byte for byte the same, but for what the options ask for; or exchange i18next JSON with it',
    )
    .argument('<in>', 'an XLIFF file, - is standard input; or a .json file, or a folder of them')
    .argument('<out>', 'the file to write, - is standard output; of XLIFF also a .json file, or a folder for them')
    .addOption(new Option('--to <version>', 'another version of the standard').choices(['1.2', '2.0', '2.1', '2.2']))
    .option(
      '--fill-targets',
      'of a 1.2 file, or with --to 1.2: empty targets get the source, for tools that translate the target',
    )
    .option('--join', 'join the segments of each unit where that is allowed')
    .option('--segment', 'split segments into sentences where that is allowed')
    .option('--remove-annotations', 'remove all annotations inside the text')
    .option('--remove-extensions', 'remove annotations of extension types, such as my:info')
    .option('--remove-foreign', 'remove elements and attributes that are neither of XLIFF nor of its modules')
    .option('--pseudo', 'pseudo-translate every target')
    .option('--src-lang <language>', 'of JSON: its language; the config’s or fr by default')
    .option('--trg-lang <language>', 'of JSON: the language to translate into')
    .option('--target <json>', 'of JSON: what is translated already, a file or folder as <in>')
    .option('--base <json>', 'to JSON: the source, whose order, nesting and numbers the result has; a file or folder')
    .option('--namespace <name>', 'the namespace, where it is not the name of the JSON file, or one of several')
    .addOption(new Option('--side <side>', 'to JSON: which texts (default target)').choices(['source', 'target']))
    .action(async (input: string, output: string, options) =>
      (await import('./commands/xliff-convert.ts')).xliffConvert(input, output, options),
    );
  xliff
    .command('merge')
    .description('bring the targets and states of a returned XLIFF file into a work file, by unit and segment')
    .argument('<returned>', 'the file that came back, XLIFF 1.2 or 2; - is standard input')
    .argument('<work>', 'the work file, or the XLIFF 1.2 file of a client')
    .option('--dry-run', 'write nothing; tell what would be merged')
    .addOption(failOn())
    .addOption(
      new Option('--format <format>', 'how the result is printed').choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(quiet())
    .action(async (returned: string, work: string, options) =>
      (await import('./commands/xliff-merge.ts')).xliffMerge(returned, work, options),
    );
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('write pipeline.config.ts and the folders of a new project')
    .action(async () => (await import('./commands/init.ts')).init());
}
