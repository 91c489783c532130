import { describe, expect, it } from 'vitest';
import { locateEntries, locateParts, termPlaceKey } from '../../../../src/core/terms/soundness/locate-entries.ts';

const text = `<tbx><!-- <conceptEntry id="c0"> --><text><body>
<conceptEntry id="a&amp;b"><langSec xml:lang="en-GB"><termSec id="t1"><term>R&amp;D
  work</term></termSec></langSec></conceptEntry>
<min:termEntry xml:id='c2' ><langSet lang="vi"><tig><term>luật</term></tig></langSet></min:termEntry>
</body></text></tbx>`;

describe('locateEntries', () => {
  it('gives the concepts of a TBX text with their ids, but none that a comment holds', () => {
    const { entries, ids } = locateEntries(text);
    expect(entries.map(({ id, start }) => [id, text.slice(start, start + 13)])).toEqual([
      ['a&b', '<conceptEntry'],
      ['c2', '<min:termEntr'],
    ]);
    expect([...ids]).toEqual(['a&b', 't1', 'c2']);
  });

  it('gives the places of languages and terms in a concept', () => {
    const [first, second] = locateEntries(text).entries.map((entry) => locateParts(text, entry));
    expect(first?.langs.get('en-GB')).toBe(text.indexOf('<langSec'));
    expect(first?.terms.get(termPlaceKey('en', 'R&D work'))).toBe(text.indexOf('<term>'));
    expect(second?.terms.get(termPlaceKey('vi', 'luật'))).toBe(text.lastIndexOf('<term>'));
  });
});
