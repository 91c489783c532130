import { describe, expect, it } from 'vitest';
import { needsDetection } from '../../../../src/core/checks/completeness/needs-detection.ts';
import { textContent } from '../../../../src/core/content.ts';
import type { Document } from '../../../../src/core/document.ts';
import { en, fr, vi } from '../../terms/languages.ts';

function documentOf(...targets: readonly string[]): Document {
  const children = targets.map(
    (target, i) =>
      ({
        kind: 'unit',
        id: `u${i + 1}`,
        translate: true,
        space: 'preserve',
        notes: [],
        originalData: [],
        parts: [
          {
            kind: 'segment',
            id: 's1',
            state: 'translated',
            source: textContent('Une phrase.'),
            target: textContent(target),
          },
        ],
        glossary: [],
        matches: [],
        metadata: [],
      }) as const,
  );
  return { version: '2.1', srcLang: 'fr', trgLang: 'en', files: [{ id: 'f1', notes: [], children }] };
}

describe('needsDetection', () => {
  const english = documentOf('The council adopted the budget.', 'Paris', 'He lives in the rue de la Paix.');
  const mixed = documentOf('The council adopted the budget.', 'Der Rat hat gestern lange beraten.');

  it('is false where every target shows its language', () => {
    expect(needsDetection(english, { source: fr, target: en })).toBe(false);
    const vietnamese = documentOf('Hội đồng đã thông qua ngân sách.', 'Bảo tàng Louvre đóng cửa.');
    expect(needsDetection(vietnamese, { source: fr, target: vi })).toBe(false);
  });

  it('is true where one does not', () => {
    expect(needsDetection(mixed, { source: fr, target: en })).toBe(true);
    expect(needsDetection(english, { source: fr, target: vi })).toBe(true);
  });

  it('is false where both checks are off', () => {
    const levels = new Map([
      ['target-language', 'off'],
      ['partly-untranslated', 'off'],
    ] as const);
    expect(needsDetection(mixed, { source: fr, target: en, levels })).toBe(false);
  });
});
