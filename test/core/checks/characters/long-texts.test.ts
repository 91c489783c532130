import { expect, it } from 'vitest';
import { characterChecks } from '../../../../src/core/checks/characters/index.ts';
import { findingsOf } from '../harness.ts';

// Linear work takes well under a second; work that grows with the square would not end before the test's timeout.
it.each([
  '&amp; ',
  'Ã©',
  '√© ',
  'ð',
  '\u200B',
  'a\u200D',
  'nguoi ',
  'đươc ',
  'la va ',
  'x?y',
  '1O0 ',
  'а',
  'ñä ',
  'a\u00A0',
  'Ⅳ',
  '\t',
  'e\u0301',
  '@a.',
  'hoà ',
])('the checks of characters end on 100,000 characters of %j, which the source has at its end', (piece) => {
  const target = piece.repeat(100_000 / piece.length);
  const findings = findingsOf(characterChecks, 'vi', [
    { source: 'Une phrase.', target },
    { source: `${'x '.repeat(50_000)}${piece}`, target },
  ]);
  for (const { start = 0, end = 0 } of findings) expect(0 <= start && start <= end && end <= target.length).toBe(true);
});
