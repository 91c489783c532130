import type { Command } from 'commander';

/** Adds `passerelle terms` with its commands, one function each below; a command's module loads when it runs. */
export function addTerms(program: Command): void {
  const terms = program.command('terms').description('match, check, compare and report the terms of a termbase');
  terms.action(() => terms.help());
}
