import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installMissing, root, run } from './install.mjs';

installMissing();
run('node', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
run('node', ['node_modules/typescript/bin/tsc', '-p', '.']);
run('node', ['node_modules/knip/bin/knip.js']);
const { compile } = await import('./compile.mjs');
await compile();

const results = path.join(mkdtempSync(path.join(tmpdir(), 'passerelle-test-')), 'results.json');
const { status } = spawnSync(
  'node',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(results, 'utf8'));
const skipped = numPendingTests + numTodoTests;
process.stdout.write(
  `${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = status ?? 1;
