import { createRequire } from 'node:module';

/** The version that package.json names. */
export const version: string = readVersion();

function readVersion(): string {
  const value: unknown = createRequire(import.meta.url)('passerelle/package.json');
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : 'unknown';
}
