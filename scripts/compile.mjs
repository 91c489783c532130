import { rmSync } from 'node:fs';
import { eldData } from './eld-data.mjs';
import { francData } from './franc-data.mjs';
import { installMissing, root, run } from './install.mjs';

/**
 * Makes dist/: the library with its types (dist/lib, by tsc) and the command line bundled into few files (dist/cli, by
 * esbuild), because a start reads one file faster than four hundred.
 */
export async function compile() {
  rmSync(new URL('dist/', root), { recursive: true, force: true });
  run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: new URL('.', root).pathname,
    entryPoints: ['src/cli/bin.ts'],
    outdir: 'dist/cli',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // The dictionaries find their files beside themselves, and hunspell's code is written for Node as it is.
    external: ['jiti', 'passerelle', 'dictionary-en', 'dictionary-en-gb', 'hunspell-asm'],
    plugins: [francData(new URL('src/languages/', root)), eldData(new URL('src/', root))],
    legalComments: 'none',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  installMissing();
  await compile();
}
