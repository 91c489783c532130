import { describe, expect, it } from 'vitest';
import { partlyUntranslated } from '../../../../src/core/checks/completeness/partly-untranslated.ts';
import { targetLanguage } from '../../../../src/core/checks/completeness/target-language.ts';
import { neededTools } from '../../../../src/core/checks/needed-tools.ts';
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

type Languages = Parameters<typeof neededTools>[2];

const needsDetection = (document: Document, languages: Languages) =>
  neededTools([targetLanguage, partlyUntranslated], document, languages).has('detectLanguage');

describe('the checks of languages ask for a detector', () => {
  const english = documentOf('The council adopted the budget.', 'Paris', 'He lives in the rue de la Paix.');
  const mixed = documentOf('The council adopted the budget.', 'Der Rat hat gestern lange beraten.');

  it('not where every target shows its language', () => {
    expect(needsDetection(english, { source: fr, target: en })).toBe(false);
    const vietnamese = documentOf('Hội đồng đã thông qua ngân sách.', 'Bảo tàng Louvre đóng cửa.');
    expect(needsDetection(vietnamese, { source: fr, target: vi })).toBe(false);
  });

  it('where one does not', () => {
    expect(needsDetection(mixed, { source: fr, target: en })).toBe(true);
    expect(needsDetection(english, { source: fr, target: vi })).toBe(true);
  });
});
