import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, importCycles, importsIn } from './imports.ts';

const root = path.resolve(import.meta.dirname, '../../src');

describe('the import rules', () => {
  it('hold in src', () => {
    const imports = importsIn(root);
    expect(imports.length).toBeGreaterThan(100);
    expect(forbiddenImports(imports)).toEqual([]);
  });

  it('leave no cycle in src', () => {
    expect(importCycles(importsIn(root))).toEqual([]);
  });

  it('refuse an arrow that runs up, a package in core and Node in a format', () => {
    const bad = [
      { from: 'core/a.ts', to: 'pipeline/build.ts' },
      { from: 'core/a.ts', to: 'unified' },
      { from: 'core/a.ts', to: 'languages/fr/index.ts' },
      { from: 'languages/fr/index.ts', to: 'adapters/formats/text.ts' },
      { from: 'adapters/formats/text.ts', to: 'node:fs' },
      { from: 'pipeline/build.ts', to: 'adapters/formats/text.ts' },
      { from: 'config/load.ts', to: 'pipeline/build.ts' },
      { from: 'somewhere/else.ts', to: 'core/document.ts' },
    ];
    expect(forbiddenImports(bad)).toHaveLength(bad.length);
  });

  it('let the floors below be used', () => {
    const good = [
      { from: 'pipeline/build.ts', to: 'core/document.ts' },
      { from: 'cli/adapters.ts', to: 'adapters/formats/text.ts' },
      { from: 'adapters/formats/html/index.ts', to: 'parse5' },
      { from: 'adapters/workspace/files.ts', to: 'node:fs' },
    ];
    expect(forbiddenImports(good)).toEqual([]);
  });

  it('find a cycle', () => {
    const cycle = [
      { from: 'core/a.ts', to: 'core/b.ts' },
      { from: 'core/b.ts', to: 'core/a.ts' },
    ];
    expect(importCycles(cycle)).toEqual(['core/a.ts → core/b.ts → core/a.ts']);
  });
});

describe('core', () => {
  it('has no clock, no randomness, no console and no await', () => {
    const files = readdirSync(path.join(root, 'core'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const impure = files.filter((file) => {
      const code = readFileSync(path.join(root, 'core', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
      return /\bDate\.now|new Date\b|Math\.random|\bconsole\.|\bawait\b|\bprocess\.|\bfetch\(/u.test(code);
    });
    expect(impure).toEqual([]);
  });
});
