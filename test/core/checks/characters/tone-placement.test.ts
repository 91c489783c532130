import { describe, expect, it } from 'vitest';
import { tonePlacement } from '../../../../src/core/checks/characters/tone-placement.ts';
import type { CheckEnvironment } from '../../../../src/core/checks/check.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { documentFindingsOf } from '../harness.ts';

const found = (targets: readonly string[], environment: Partial<CheckEnvironment> = {}) =>
  documentFindingsOf(
    tonePlacement,
    'vi',
    targets.map((target) => ({ source: 'x', target })),
    undefined,
    environment,
  );
const shown = (findings: readonly Finding[]) =>
  findings.map(({ unit, actual, expected }) => [unit, actual, ...(expected ?? [])]);

describe('tone-placement', () => {
  it.each([
    [['Nền hòa bình.', 'Hủy hợp đồng, sức khỏe.']],
    [['Nền hoà bình.', 'Huỷ hợp đồng, sức khoẻ.']],
    [['Quý vị và quỹ.', 'Quả táo loã xoã.', 'Quà quý.']],
    [['Ông Nguyễn Hoà đến.', 'Nền hòa bình.']],
    [['Công ty Hoà Phát.', 'Nền hòa bình.']],
    [['Hoàn toàn khoảng, xoáy, thuyền.', 'Nền hòa bình.']],
  ])('passes %j', (targets) => {
    expect(found(targets)).toEqual([]);
  });

  it('tells the minority of a document once, with both counts', () => {
    const findings = found(['Nền hoà bình.', 'Văn hóa, hủy bỏ.', 'Tòa nhà khoẻ mạnh.']);
    expect(shown(findings)).toEqual([['u1', 'oà', 'òa', 'oà']]);
    expect(findings[0]?.message).toContain('2 as in “oà”, 3 as in “òa”');
  });

  it('counts a sentence that begins with such a word', () => {
    expect(shown(found(['Hoà bình.', 'Văn hóa, hủy bỏ.']))).toEqual([['u1', 'oà', 'òa', 'oà']]);
  });

  it('tells every deviation from a house style', () => {
    const targets = ['Nền hoà bình, sức khoẻ.', 'Văn hóa, HỦY bỏ.'];
    expect(shown(found(targets, { house: { toneMarks: 'new' } }))).toEqual([
      ['u2', 'óa', 'oá'],
      ['u2', 'ỦY', 'UỶ'],
    ]);
    expect(shown(found(targets, { house: { toneMarks: 'old' } }))).toEqual([
      ['u1', 'oà', 'òa'],
      ['u1', 'oẻ', 'ỏe'],
    ]);
  });
});
