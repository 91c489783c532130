import { installMissing, run } from './install.mjs';

installMissing();
process.stderr.write('Compiling …\n');
const { compile } = await import('./compile.mjs');
await compile();
run('node', ['dist/cli/bin.js', 'build', ...process.argv.slice(2)]);
