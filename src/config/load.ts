import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PasserelleError } from '../core/error.ts';
import type { Config } from './config.ts';
import { runPlainConfig } from './plain.ts';

/** File names that are looked for, the first one wins. */
export const configNames: readonly string[] = ['pipeline.config.ts', 'pipeline.config.js', 'pipeline.config.mjs'];

export interface LoadedConfig {
  /** The folder that holds the config, the project's root; the working folder where there is none. */
  readonly root: string;
  /** The config's file name, or undefined where the defaults are at work. */
  readonly file: string | undefined;
  readonly config: Config;
}

/**
 * The config of the project that `folder` lies in: the nearest one upwards, or the defaults.
 *
 * @throws PasserelleError `bad-config` where it can't be run or holds a wrong setting
 */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const found = findConfig(folder);
  if (!found) return { root: folder, file: undefined, config: {} };
  const file = path.basename(found);
  const value = await runConfig(found, file);
  const { parseConfig } = await import('./parse.ts');
  return { root: path.dirname(found), file, config: parseConfig(value, file) };
}

function findConfig(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = configNames.map((name) => path.join(at, name)).find((file) => existsSync(file));
    if (found) return found;
    if (path.dirname(at) === at) return undefined;
  }
}

async function runConfig(absolutePath: string, file: string): Promise<unknown> {
  try {
    if (!file.endsWith('.ts')) return defaultOf(await import(pathToFileURL(absolutePath).href));
    const plain = await runPlainConfig(readFileSync(absolutePath, 'utf8'));
    if (plain !== undefined && plain !== null) return plain;
    const { createJiti } = await import('jiti');
    const self = import.meta.resolve('passerelle/config');
    const jiti = createJiti(import.meta.url, { alias: { passerelle: new URL(self).pathname }, moduleCache: false });
    return await jiti.import(absolutePath, { default: true });
  } catch (error) {
    const problem = `it could not be run: ${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)}`;
    throw new PasserelleError('bad-config', { path: file, problem }, { cause: error });
  }
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
