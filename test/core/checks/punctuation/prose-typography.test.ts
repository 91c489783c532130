import { describe, expect, it } from 'vitest';
import { proseTypography } from '../../../../src/core/checks/punctuation/prose-typography.ts';
import { documentFindingsOf, type Target } from '../harness.ts';
import { tools } from '../language/tools.ts';

/** What is told of targets, as `unit start-end: text it wants`. */
function found(targets: readonly string[], to: Target = 'en'): readonly string[] {
  const pairs = targets.map((target) => ({ source: 'Une phrase.', target }));
  return documentFindingsOf(proseTypography, to, pairs, undefined, { tools }).map(
    ({ unit, start, end, expected }) => `${unit} ${start}-${end}: ${expected?.[0]}`,
  );
}

describe('prose-typography', () => {
  it('tells the rarer quotation marks, with what belongs there', () => {
    expect(found(['“Yes,” he said.', 'She’s here.', 'They said "no" to it.', "It isn't."])).toEqual([
      'u3 10-11: “',
      'u3 13-14: ”',
      'u4 6-7: ’',
    ]);
    expect(found(['"Yes," he said.', "She's here.", 'They said “no” to it.'])).toEqual(['u3 10-11: "', 'u3 13-14: "']);
  });

  it('keeps single marks single, whatever their level', () => {
    expect(found(['‘Yes,’ he said.', '‘No,’ she said.', "They said 'maybe' to it."])).toEqual([
      'u3 10-11: ‘',
      'u3 16-17: ’',
    ]);
  });

  it('tells the rarer gap between sentences', () => {
    expect(found(['One. Two.', 'Three. Four.', 'Five.  Six.'])).toEqual(['u3 5-7:  ']);
    expect(found(['One.  Two.', 'Three.  Four.', 'Five. Six.'])).toEqual(['u3 5-6:   ']);
  });

  it.each([
    ['one way throughout', ['“Yes,” he said.', 'One. Two.']],
    ['feet and inches', ['“Yes,” he said.', 'He is 6\' 2" tall.']],
    ['a segment that is alone', ['"Yes," he said.']],
  ])('lets pass %s', (_, targets) => expect(found(targets)).toEqual([]));

  it('says nothing of Vietnamese, which the prose checker does not know', () => {
    expect(found(['“Có.”', '"Không."'], 'vi')).toEqual([]);
  });

  it('needs the prose checker only for English texts with marks or gaps of these kinds', () => {
    const asks = (target: string, tag: 'en' | 'vi') =>
      proseTypography.mayAsk?.({ source: '', target }, { target: { tag } } as never);
    expect([asks('Nothing here', 'en'), asks('It isn’t', 'en'), asks('One. Two', 'en')]).toEqual([false, true, true]);
    expect(asks('“Có.”', 'vi')).toBe(false);
  });
});
