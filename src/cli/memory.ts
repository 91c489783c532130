import { type Command, InvalidArgumentError } from 'commander';

/** Adds `passerelle memory` with its commands, one function each below; a command's module loads when it runs. */
export function addMemory(program: Command): void {
  const memory = program.command('memory').description('translation memories: TMX in and out, matches, the analysis');
  addImport(memory);
  addExport(memory);
}

function addImport(memory: Command): void {
  memory
    .command('import')
    .description('TMX files and work files to one TMX: on standard output, or merged into a file')
    .argument('<file...>', 'TMX files; or XLIFF files, whose translations count')
    .option('--into <file>', 'a TMX file, which is written only if it changes')
    .option('--dry-run', 'write nothing; list the translations that would be added')
    .action(async (files: string[], options) =>
      (await import('./commands/memory/import.ts')).importMemory(files, options),
    );
}

function addExport(memory: Command): void {
  memory
    .command('export')
    .description("the project's memories and the translations of its work files as one TMX")
    .option('--langs <languages>', 'only these languages, in this order, such as fr,en,vi', languageTags)
    .option('-o, --output <file>', 'where it goes; standard output by default')
    .action(async (options) => (await import('./commands/memory/export.ts')).exportMemory(options));
}

function languageTags(value: string): readonly string[] {
  const tags = value.split(',').map((tag) => tag.trim());
  const wrong = tags.find((tag) => !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag));
  if (wrong !== undefined) throw new InvalidArgumentError(`${JSON.stringify(wrong)} is no BCP 47 language tag.`);
  return tags;
}
