import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readByPackage } from '../../src/adapters/formats/i18next-exchange/read-by-package.ts';
import { read, rulesOf, xliff2, xliff12 } from '../adapters/formats/i18next-exchange/exchange.ts';
import { type Feature, features } from './xliff-features.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A row of the table in the documents: what the package reads for the target of `k`, what Passerelle has, what it tells. */
function rowOf({ name, version, unit }: Feature): string {
  const text = version === '1.2' ? xliff12(unit) : xliff2(unit);
  const theirs = readByPackage(text, version === '1.2');
  if ('failure' in theirs) throw new Error(theirs.failure);
  const value = theirs.unitOf('app', ['k'])?.target;
  const { namespaces, findings } = read(text);
  const ours = namespaces[0]?.texts.find(({ key }) => key === 'k')?.text;
  const told = rulesOf(findings)
    .filter((rule) => rule !== 'exchange-read-otherwise' && rule !== 'exchange-not-valid')
    .map((rule) => rule.replace('exchange-', ''));
  const package_ = value?.kind === 'objects' ? 'objects' : shown(value?.text);
  const product = value?.kind === 'text' && ours === value.text ? 'the same' : shown(ours);
  return `| ${name} | ${version} | ${package_} | ${product} | ${told.join(', ')} |`;
}

function shown(text: string | undefined): string {
  return text === undefined ? '—' : `\`${JSON.stringify(text)}\``;
}

describe('what the npm package xliff drops', () => {
  const table = features.map(rowOf);
  const page = readFileSync(path.join(root, 'docs/decisions/0010-i18next-exchange.md'), 'utf8');

  it.each(features.map((feature, index) => [feature.name, table[index]]))(
    'is as the documents have it: %s',
    (_, row) => {
      expect(page.split('\n')).toContain(row);
    },
  );

  it('is told wherever it is not what the file has', () => {
    const silent = features.filter(({ version, unit }) => {
      const text = version === '1.2' ? xliff12(unit) : xliff2(unit);
      const theirs = readByPackage(text, version === '1.2');
      const value = 'failure' in theirs ? undefined : theirs.unitOf('app', ['k'])?.target;
      const { namespaces, findings } = read(text);
      const ours = namespaces[0]?.texts[0]?.text;
      const isSame = value === undefined ? ours === undefined : value.kind === 'text' && value.text === ours;
      return !isSame && findings.length === 0;
    });
    expect(silent).toEqual([]);
  });
});
