import { readdirSync } from 'node:fs';
import { sha256 } from '../adapters/workspace/sha256.ts';
import { version } from './version.ts';

/**
 * What tells this build of the product from any other: its version, and the names of its files, which in the bundle have
 * hashes of their code.
 */
export function productStamp(): string {
  const names = readdirSync(new URL('.', import.meta.url)).sort();
  return `${version} ${sha256(Buffer.from(names.join('\n')))}`;
}
