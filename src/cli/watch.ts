import path from 'node:path';
import { watch } from 'chokidar';
import type { Chosen } from './selection.ts';

/** Milliseconds without a further change before a build starts. */
const settleMs = 120;

/**
 * Calls `run` whenever a source document, work file, termbase, memory, word list, SRX file or the config changes, one call at a
 * time; resolves when Ctrl-C ends it. A run that throws is reported and the watch goes on. `run` tells `watchAlso` what
 * it builds, since the config may name other files by then.
 */
export async function watchInputs(
  chosen: Chosen,
  run: (watchAlso: (again: Chosen) => void) => Promise<void>,
): Promise<void> {
  const watcher = watch([...inputsOf(chosen)], {
    ignoreInitial: true,
    ignored: (file) => path.basename(file).endsWith('.tmp'),
  });
  const runAgain = () => run((again) => watcher.add([...inputsOf(again)]));
  process.stderr.write('Watching; Ctrl-C ends it.\n');
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(runAgain).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    }, settleMs);
  });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
}

/** Absolute paths of what a build reads: folders with sources and termbases, word lists, files, the config. */
function inputsOf({ config, root, documents, configFile }: Chosen): readonly string[] {
  const fixedPart = (glob: string) => glob.split(/[*?{[]/u, 1)[0] ?? glob;
  const folders = [
    config.sourceDir,
    ...[...config.glossary, ...config.memory, ...config.allowedWords.files].map(fixedPart),
  ];
  const files = documents.flatMap(({ source, work }) => [source, ...work.values()]);
  const { srx } = config.segmentation;
  const single = [configFile, srx].filter((file) => file !== undefined);
  return [...folders, ...files, ...single].map((file) => path.resolve(root, file));
}
