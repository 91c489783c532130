import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesWorkspace } from '../adapters/workspace/files.ts';
import { type Config, type NormalizedConfig, normalizeConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { PasserelleError } from '../core/error.ts';
import type { Workspace } from '../core/ports.ts';
import type { NamedFile } from '../pipeline/check-files.ts';
import type { DocumentPaths, Selection } from '../pipeline/project.ts';

/** What a command works on, and where. */
export interface Chosen extends Selection {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly outDir: string;
  readonly configFile: string | undefined;
  /** True where all documents of the project are chosen. */
  readonly isWhole: boolean;
}

export interface ChoiceOptions {
  readonly to?: readonly string[];
  readonly out?: string;
}

/**
 * The documents that a command line means. With a config, or with documents in the default folders, those of the
 * project, or the ones named; without either, the named files, with their work files and out/ beside them.
 *
 * @param cwd the folder that paths on the command line are relative to
 * @throws PasserelleError where a path does not exist or there is nothing to work on
 */
export async function choose(paths: readonly string[], options: ChoiceOptions, cwd: string): Promise<Chosen> {
  const loaded = await loadConfig(cwd);
  const override: Config = options.to ? { ...loaded.config, trgLangs: options.to } : loaded.config;
  const config = normalizeConfig(override);
  const named = paths.map((file) => path.resolve(cwd, file));
  for (const [i, file] of named.entries()) {
    if (!existsSync(file)) throw new PasserelleError('not-found', { path: paths[i] ?? file });
  }
  const outDir = options.out === undefined ? undefined : path.resolve(cwd, options.out);
  const workspace = filesWorkspace(loaded.root);
  const inProject = await projectDocuments(workspace, config);
  const isLoose = !loaded.file && (named.length > 0 || inProject.length === 0);
  if (isLoose) return chooseLoose(named, paths, config, outDir);
  const documents = named.length === 0 ? inProject : chooseNamed(named, paths, inProject, loaded.root, config);
  if (documents.length === 0) throw new PasserelleError('no-input', { pattern: `${config.sourceDir}/**` });
  return {
    root: loaded.root,
    outDir: outDir ?? path.resolve(loaded.root, config.outDir),
    configFile: loaded.file,
    config,
    documents,
    isWhole: documents.length === inProject.length,
  };
}

/** The XLIFF files that `check` works on. */
export interface ChosenFiles extends Selection {
  readonly root: string;
  readonly outDir: string;
  /** Absolute path of the folder that the files' paths are relative to: the project's, or for files elsewhere a higher one. */
  readonly filesRoot: string;
  readonly files: readonly NamedFile[];
}

/**
 * The files named, or the project's work files that exist.
 *
 * @param paths files that exist, relative to `cwd` or absolute; findings name them so
 */
export async function chooseFiles(paths: readonly string[], cwd: string): Promise<ChosenFiles> {
  const loaded = await loadConfig(cwd);
  const config = normalizeConfig(loaded.config);
  const { root } = loaded;
  const documents = await projectDocuments(filesWorkspace(root), config);
  const workFiles = documents.flatMap(({ work }) => [...work.values()]).map((file) => path.join(root, file));
  const named = paths.map((file) => ({ name: file, absolute: path.resolve(cwd, file) }));
  const inProject = workFiles
    .filter((file) => existsSync(file))
    .map((file) => ({ name: slashed(path.relative(root, file)), absolute: file }));
  const files = named.length > 0 ? named : inProject;
  if (files.length === 0) throw new PasserelleError('no-work-files', {});
  const filesRoot = files.map(({ absolute }) => path.dirname(absolute)).reduce(commonFolder, root);
  const fallback = loaded.file ? undefined : shippedTermbase();
  return {
    root,
    outDir: path.resolve(root, config.outDir),
    filesRoot,
    files: files.map(({ name, absolute }) => ({ name, path: slashed(path.relative(filesRoot, absolute)) })),
    config,
    documents,
    ...(fallback && { fallbackTermbase: fallback }),
  };
}

async function projectDocuments(workspace: Workspace, config: NormalizedConfig): Promise<readonly DocumentPaths[]> {
  const inSource = config.sourceDir === '' ? '' : `${config.sourceDir}/`;
  const below = (pattern: string) =>
    pattern.startsWith('!') ? `!${inSource}${pattern.slice(1)}` : `${inSource}${pattern}`;
  const sources = await workspace.list([
    ...config.include.map(below),
    ...(config.outDir === '' ? [] : [`!${config.outDir}/**`]),
    '!node_modules/**',
  ]);
  const documents = sources.map((source) => {
    const name = source.slice(inSource.length);
    const work = config.trgLangs.map(
      (lang) => [lang, `${config.workDir.replaceAll('{lang}', lang)}/${stem(name)}.xlf`] as const,
    );
    return { source, name, work: new Map(work) };
  });
  refuseClashes(documents);
  return documents;
}

function chooseNamed(
  named: readonly string[],
  paths: readonly string[],
  inProject: readonly DocumentPaths[],
  root: string,
  config: NormalizedConfig,
): readonly DocumentPaths[] {
  const chosen = new Set<DocumentPaths>();
  named.forEach((file, i) => {
    const relative = slashed(path.relative(root, file));
    const inside = inProject.filter(({ source }) => source === relative || source.startsWith(`${relative}/`));
    if (inside.length === 0) {
      throw new PasserelleError('not-in-project', { path: paths[i] ?? file, sourceDir: config.sourceDir });
    }
    for (const document of inside) chosen.add(document);
  });
  return inProject.filter((document) => chosen.has(document));
}

/** Files on their own: the project is the folder that holds them all. */
function chooseLoose(
  named: readonly string[],
  paths: readonly string[],
  config: NormalizedConfig,
  outDir: string | undefined,
): Chosen {
  if (named.length === 0) throw new PasserelleError('no-input', { pattern: `${config.sourceDir}/**` });
  for (const [i, file] of named.entries()) {
    if (statSync(file).isDirectory()) throw new PasserelleError('is-directory', { path: paths[i] ?? file });
  }
  const root = named.map((file) => path.dirname(file)).reduce(commonFolder);
  const documents = [...new Set(named)].map((file) => {
    const source = slashed(path.relative(root, file));
    const work = config.trgLangs.map((lang) => [lang, `${stem(source)}.${lang}.xlf`] as const);
    return { source, name: source, work: new Map(work) };
  });
  refuseClashes(documents);
  const fallback = shippedTermbase();
  return {
    root,
    outDir: outDir ?? path.join(root, config.outDir),
    configFile: undefined,
    config,
    documents,
    isWhole: true,
    ...(fallback && { fallbackTermbase: fallback }),
  };
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!`${b}${path.sep}`.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`))
    folder = path.dirname(folder);
  return folder;
}

function shippedTermbase(): { text: string; path: string } | undefined {
  const file = shippedTermbasePath();
  return file === undefined ? undefined : { text: readFileSync(file, 'utf8'), path: path.basename(file) };
}

/** Absolute path of the AI-governance glossary that comes with the product; undefined where it was taken away. */
export function shippedTermbasePath(): string | undefined {
  const file = fileURLToPath(new URL('glossary/ai-governance.tbx', packageFolder()));
  return existsSync(file) ? file : undefined;
}

/** The folder of the installed package. */
export function packageFolder(): URL {
  return new URL('./', import.meta.resolve('passerelle/package.json'));
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

function stem(name: string): string {
  return name.replace(/\.[^./]+$/u, '');
}

function refuseClashes(documents: readonly DocumentPaths[]): void {
  const owners = new Map<string, string>();
  for (const { source, work } of documents) {
    for (const file of work.values()) {
      const first = owners.get(file);
      if (first !== undefined) throw new PasserelleError('name-clash', { first, second: source, path: file });
      owners.set(file, source);
    }
  }
}

/** The path of an output file, relative to the project's folder. */
export function relativeOutput(chosen: Pick<Chosen, 'root' | 'outDir'>, file: string): string {
  return slashed(path.relative(chosen.root, path.join(chosen.outDir, file)));
}
