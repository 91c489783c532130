import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the package', () => {
  it('holds the command, the library and the termbase', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const files: readonly string[] = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
    expect(files).toEqual(
      expect.arrayContaining([manifest.bin.passerelle, 'dist/lib/index.js', 'glossary/ai-governance.tbx']),
    );
    for (const name of readdirSync('dist/cli')) expect(files).toContain(`dist/cli/${name}`);
  });

  it('depends on what its command imports', () => {
    const code = readdirSync('dist/cli').map((name) => readFileSync(`dist/cli/${name}`, 'utf8'));
    const imported = code.flatMap((text) =>
      [...text.matchAll(/^import [^;"']*["']([^."'][^"']*)["'];|\bimport\("([a-z][^"]*)"\)/gmu)].map(
        ([, top, lazy]) => top ?? lazy ?? '',
      ),
    );
    const packages = new Set(imported.filter((name) => !isBuiltin(name) && name !== 'passerelle'));
    expect(packages).toContain('hunspell-asm');
    for (const name of packages) expect(Object.keys(manifest.dependencies)).toContain(name);
  });
});
