import { describe, expect, it } from 'vitest';
import { fromOldState, stateTable, toOldState } from '../../../../src/adapters/formats/xliff12/index.ts';

/** What is written for each state of a segment. */
const written = [
  { state: 'initial', old: 'new', approved: false },
  { state: 'translated', old: 'translated', approved: false },
  { state: 'reviewed', old: 'signed-off', approved: true },
  { state: 'final', old: 'final', approved: true },
] as const;

/** What each state of 1.2 is, alone, with approved="yes" and with approved="no". */
const read = [
  ['new', 'initial', 'initial', 'initial'],
  ['needs-translation', 'initial', 'initial', 'initial'],
  ['needs-adaptation', 'initial', 'initial', 'initial'],
  ['needs-l10n', 'initial', 'initial', 'initial'],
  ['needs-review-translation', 'translated', 'translated', 'translated'],
  ['needs-review-adaptation', 'translated', 'translated', 'translated'],
  ['needs-review-l10n', 'translated', 'translated', 'translated'],
  ['translated', 'translated', 'reviewed', 'translated'],
  ['signed-off', 'reviewed', 'reviewed', 'translated'],
  ['final', 'final', 'final', 'translated'],
  ['x-draft', 'initial', 'initial', 'initial'],
  [undefined, 'translated', 'final', 'translated'],
] as const;

describe('states', () => {
  it.each(written)('$state is written as $old', ({ state, old, approved }) => {
    expect(toOldState([{ state }])).toEqual({ state: old, approved });
  });

  it.each(read)('%s is %s, approved %s, not approved %s', (old, alone, approved, refused) => {
    const state = old === undefined ? {} : { state: old };
    expect(fromOldState(state).state).toBe(alone);
    expect(fromOldState({ ...state, approved: true }).state).toBe(approved);
    expect(fromOldState({ ...state, approved: false }).state).toBe(refused);
  });

  it('come back from each of the ten states of 1.2', () => {
    expect(stateTable).toHaveLength(10);
    for (const { old } of stateTable) expect(toOldState([fromOldState({ state: old })]).state).toBe(old);
  });

  it('of several segments are the earliest one', () => {
    expect(toOldState([{ state: 'final' }, { state: 'translated' }, { state: 'reviewed' }])).toEqual({
      state: 'translated',
      approved: false,
    });
  });

  it('keep a subState that is not from 1.2 out of the state', () => {
    expect(toOldState([{ state: 'translated', subState: 'my:draft' }]).state).toBe('translated');
  });
});
