import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tbxStandardRules } from '../../../../../src/adapters/formats/tbx/validation/catalogue.ts';

it('docs/tbx.md has each rule of the standard in its table, and no other', () => {
  const rows = readFileSync('docs/tbx.md', 'utf8').match(/^\| `tbx-.*$/gmu) ?? [];
  const named = rows.flatMap((row) => (row.split(' | ')[0] ?? '').match(/tbx-[a-z-]+/gu) ?? []);
  expect(named.sort()).toEqual(Object.keys(tbxStandardRules).sort());
});
