import { describe, expect, it } from 'vitest';
import { notNfc } from '../../../../src/core/checks/characters/not-nfc.ts';
import { doubledSpace } from '../../../../src/core/checks/punctuation/doubled-space.ts';
import { edgeSpace } from '../../../../src/core/checks/punctuation/edge-space.ts';
import { fails, findingsOf, passes } from '../harness.ts';

passes(doubledSpace, [
  ['en', 'Une phrase simple.', 'A simple sentence.'],
  ['en', 'Une  phrase  aérée.', 'An  airy  sentence.'],
]);
fails(doubledSpace, [
  ['en', 'Une phrase simple.', 'A  simple sentence.', '  '],
  ['vi', 'Une phrase simple.', 'Một câu \u00A0đơn giản.', ' \u00A0'],
]);

describe('doubled-space', () => {
  it('lets spaces on both sides of a code pass', () => {
    const image = { kind: 'ph', id: 'c1' } as const;
    const content = (before: string, after: string) =>
      [{ kind: 'text', text: before }, image, { kind: 'text', text: after }] as const;
    const pair = { source: content('Un', 'mot'), target: content('A ', ' word') };
    expect(findingsOf(doubledSpace, 'en', [pair])).toEqual([]);
  });
});

passes(edgeSpace, [
  ['en', 'Une phrase.', 'A sentence.'],
  ['en', 'Une phrase. ', 'A sentence. '],
]);
fails(edgeSpace, [
  ['en', 'Une phrase.', ' A sentence.', ' '],
  ['en', 'Une phrase.', 'A sentence.\u00A0', '\u00A0'],
  ['vi', 'Une phrase. ', 'Một câu.', ''],
]);

passes(notNfc, [
  ['vi', 'Une phrase.', 'Quản trị trí tuệ nhân tạo'.normalize('NFC')],
  ['en', 'naïf', 'naïve'],
]);
fails(notNfc, [
  ['vi', 'Une phrase.', 'Một câu'.normalize('NFD'), 'ột câ'.normalize('NFD')],
  ['en', 'déjà vu', 'déja\u0300 vu', 'a\u0300'],
]);
