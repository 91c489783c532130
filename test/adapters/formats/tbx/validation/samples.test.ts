import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicData } from '../../../../public-data.ts';
import { findingsOf, rulesOf } from './told.ts';

const samples = publicData('tbx/');

function sample(name: string): string {
  return readFileSync(new URL(name, samples.url), 'utf8').replace(/^\uFEFF/u, '');
}

describe('files of the community that keeps TBX', () => {
  it.skipIf(!samples.isThere)(`are found good where they are${samples.whySkipped}`, () => {
    const good = readdirSync(samples.url).filter((name) => name.endsWith('_good.tbx'));
    expect(good.length).toBeGreaterThan(0);
    for (const name of good) expect([name, ...rulesOf(sample(name))]).toEqual([name]);
  });

  it.skipIf(!samples.isThere)(`are found wrong in what they say of themselves${samples.whySkipped}`, () => {
    expect(rulesOf(sample('core_structure_bad.tbx'))).toEqual([
      'tbx-text-not-allowed',
      'tbx-element-not-allowed',
      'tbx-attribute-missing',
      'tbx-order',
      'tbx-repeated',
      'tbx-repeated',
    ]);
    expect(findingsOf(sample('basic_bad.tbx')).map(({ ruleId, actual }) => `${ruleId} ${actual ?? ''}`)).toEqual([
      'tbx-category-ungrouped ',
      'tbx-category-unknown theWrongType',
      'tbx-picklist nominal',
      'tbx-category-level <termSec>',
      'tbx-category-unknown wrongType',
    ]);
  });
});
