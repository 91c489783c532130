import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Which folders of src a folder may import from, beside itself; the packages and Node modules it may use. */
interface Rule {
  readonly folders: readonly string[];
  readonly mayUsePackages: boolean;
  readonly mayUseNode: boolean;
}

const rules: Readonly<Record<string, Rule>> = {
  core: { folders: [], mayUsePackages: false, mayUseNode: false },
  languages: { folders: ['core'], mayUsePackages: false, mayUseNode: false },
  'adapters/formats': { folders: ['core'], mayUsePackages: true, mayUseNode: false },
  'adapters/detect': { folders: ['core'], mayUsePackages: true, mayUseNode: false },
  'adapters/prose': { folders: ['core'], mayUsePackages: true, mayUseNode: false },
  'adapters/spelling': { folders: ['core'], mayUsePackages: true, mayUseNode: false },
  'adapters/workspace': { folders: ['core'], mayUsePackages: true, mayUseNode: true },
  config: { folders: ['core'], mayUsePackages: true, mayUseNode: true },
  pipeline: { folders: ['core', 'languages', 'config'], mayUsePackages: false, mayUseNode: false },
  cli: {
    folders: [
      'core',
      'languages',
      'config',
      'pipeline',
      'adapters/formats',
      'adapters/detect',
      'adapters/prose',
      'adapters/spelling',
      'adapters/workspace',
    ],
    mayUsePackages: true,
    mayUseNode: true,
  },
  'index.ts': { folders: ['core', 'languages', 'config', 'pipeline'], mayUsePackages: false, mayUseNode: false },
};

/** All imports of the TypeScript files below a folder, paths relative to it; packages and Node modules by their names. */
export function importsIn(root: string): readonly Import[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const from = file.split(path.sep).join('/');
    return specifiersIn(text).map((specifier) => ({
      from,
      to: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier,
    }));
  });
}

function specifiersIn(text: string): readonly string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/gu;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** A sentence for each import that the rules forbid. */
export function forbiddenImports(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ from, to }) => {
    const home = folderOf(from);
    const rule = home === undefined ? undefined : rules[home];
    if (!rule) return [`${from} lies in no folder of the architecture`];
    if (to.startsWith('node:')) return rule.mayUseNode ? [] : [`${from} uses ${to}`];
    if (!/\.ts$/u.test(to)) return rule.mayUsePackages ? [] : [`${from} uses the package ${to}`];
    const target = folderOf(to);
    if (target === home || (target !== undefined && rule.folders.includes(target))) return [];
    return [`${from} imports ${to}`];
  });
}

function folderOf(file: string): string | undefined {
  return Object.keys(rules).find((folder) => file === folder || file.startsWith(`${folder}/`));
}

/** The files of each import cycle, one sentence a cycle. */
export function importCycles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to.endsWith('.ts')) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(file);
    if (seen >= 0) {
      cycles.push([...trail.slice(seen), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
