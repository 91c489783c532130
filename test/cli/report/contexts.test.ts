import { expect, it } from 'vitest';
import { ContextCollector } from '../../../src/cli/report/check/contexts.ts';
import { textContent } from '../../../src/core/content.ts';
import type { Document, Unit } from '../../../src/core/document.ts';

function documentOf(trgLang: string, source: string, target: string): Document {
  const unit: Unit = {
    kind: 'unit',
    id: '2',
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts: [
      { kind: 'segment', id: 's1', state: 'translated', source: textContent(source), target: textContent(target) },
    ],
    glossary: [],
    matches: [],
    metadata: [],
  };
  return { version: '2.0', srcLang: 'fr', trgLang, files: [{ id: 'f1', notes: [], children: [unit] }] };
}

it('gives a finding about the source the target of its own language, where a table has several', () => {
  const contexts = new ContextCollector();
  contexts.see(documentOf('en', 'En 2007.', 'Then.'), 'a.tsv', []);
  contexts.see(documentOf('vi', 'En 2007.', 'Khi đó.'), 'a.tsv', []);
  const finding = {
    ruleId: 'number',
    category: 'accuracy',
    severity: 'major',
    message: 'No 2007.',
    file: 'a.tsv',
    unit: '2',
    segment: 's1',
    srcLang: 'fr',
    side: 'source',
    start: 3,
    end: 7,
  } as const;
  expect(contexts.of({ ...finding, trgLang: 'en' })?.target).toBe('Then.');
  expect(contexts.of({ ...finding, trgLang: 'vi' })?.target).toBe('Khi đó.');
});
