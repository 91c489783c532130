import { CommanderError } from 'commander';
import { reasonOf } from '../adapters/workspace/file-error.ts';
import { PasserelleError } from '../core/error.ts';

/** Runs a command and turns what it throws into an exit code and one sentence; only a bug shows a stack. */
export async function run(command: () => Promise<unknown>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`The output could not be written: ${reasonOf(error)}.\n`);
    process.exit(2);
  });
  try {
    await command();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof PasserelleError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else throw error;
  }
}
