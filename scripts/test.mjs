import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installMissing, root, run } from './install.mjs';

installMissing();
run('node', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
run('node', ['node_modules/typescript/bin/tsc', '-p', '.']);
run('node', ['node_modules/knip/bin/knip.js']);
const { compile } = await import('./compile.mjs');
await compile();

// All that the tests leave behind goes into one folder, which goes with them.
const temporary = mkdtempSync(path.join(tmpdir(), 'passerelle-test-'));
const results = path.join(temporary, 'results.json');
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
  { cwd: root, stdio: 'inherit', env: { ...process.env, TMPDIR: temporary } },
);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(results, 'utf8'));
rmSync(temporary, { recursive: true, force: true });
const skipped = numPendingTests + numTodoTests;
process.stdout.write(
  `${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = status ?? 1;
