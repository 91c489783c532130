import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Gives a segment of a work file a target, as a translator does in an editor. */
export function translate(file: string, source: string, target: string, state = 'translated'): void {
  const text = readFileSync(file, 'utf8');
  const pattern = new RegExp(`<segment id="(s\\d+)"[^>]*>(\\s*)<source>(${source}(?:<[^>]*>)*[^<]*)</source>`, 'u');
  expect(text).toMatch(pattern);
  writeFileSync(
    file,
    text.replace(pattern, `<segment id="$1" state="${state}">$2<source>$3</source>$2<target>${target}</target>`),
  );
}
