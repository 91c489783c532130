import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('dialects/', import.meta.url);

/** Files as tools write them, written here after what those tools do, by name. */
export const dialects: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
