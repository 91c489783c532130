import { describe, expect, it } from 'vitest';
import { addIgnores, placedIgnores, removeIgnores } from '../../../src/core/checks/edit-ignores.ts';
import { IgnoredFindings } from '../../../src/core/checks/ignored-findings.ts';
import { ignoresOf, withIgnores } from '../../../src/core/checks/ignores.ts';
import { textContent } from '../../../src/core/content.ts';
import { type Document, type MetaGroup, mapUnits, type Segment, type Unit, units } from '../../../src/core/document.ts';
import type { Finding } from '../../../src/core/finding.ts';

const segment = (id: string, source: string, target: string): Segment => ({
  kind: 'segment',
  id,
  state: 'translated',
  source: textContent(source),
  target: textContent(target),
});
const unit = (parts: readonly Segment[], metadata: readonly MetaGroup[] = []): Unit => ({
  kind: 'unit',
  id: 'u1',
  translate: true,
  space: 'preserve',
  notes: [],
  originalData: [],
  parts,
  glossary: [],
  matches: [],
  metadata,
});
const documentOf = (child: Unit): Document => ({
  version: '2.1',
  srcLang: 'fr',
  trgLang: 'en',
  files: [{ id: 'f1', notes: [], children: [child] }],
});
const finding = (segmentId: string, actual?: string, ruleId = 'number'): Finding => ({
  ruleId,
  category: 'accuracy',
  severity: 'major',
  message: 'A number.',
  file: 'a.xlf',
  unit: 'u1',
  segment: segmentId,
  ...(actual !== undefined && { actual }),
});
const signed = { reason: 'So it is.', by: 'Lan', date: '2026-01-02' };
const two = [segment('s1', 'Un.', 'One.'), segment('s2', 'Deux.', 'Two.')];
const opened = (document: Document, findings: readonly Finding[]) => {
  const ignores = new IgnoredFindings();
  ignores.see(document, 'a.xlf');
  const open = ignores.open(findings).map(({ segment: id, actual }) => `${id} ${actual ?? '-'}`);
  return { open, ignored: ignores.ignored.length, returned: ignores.returnedCount };
};

describe('an ignore', () => {
  it('holds for one check, one text in question, in one segment', () => {
    const document = addIgnores(documentOf(unit(two)), [finding('s1', '1')], signed);
    const findings = [finding('s1', '1'), finding('s1', '2'), finding('s2', '1'), finding('s1', '1', 'quotes')];
    expect(opened(document, findings)).toEqual({ open: ['s1 2', 's2 1', 's1 1'], ignored: 1, returned: 0 });
  });

  it('holds where nothing is in question, and for another form of an accent', () => {
    const texts = [segment('s1', 'Un.', 'Một.'), ...two.slice(1)];
    const document = addIgnores(documentOf(unit(texts)), [finding('s1'), finding('s1', 'é')], signed);
    const changed = mapUnits(document, (one) => ({ ...one, parts: [segment('s1', 'Un.', 'Một.'.normalize('NFD'))] }));
    expect(opened(changed, [finding('s1'), finding('s1', 'e\u0301')])).toMatchObject({ ignored: 2, open: [] });
  });

  it('goes with its sentence where the segments of a unit get other ids', () => {
    const document = addIgnores(documentOf(unit(two)), [finding('s2', '2')], signed);
    const cut = mapUnits(document, (one) => ({ ...one, parts: [segment('s7', 'Deux.', 'Two.')] }));
    expect(opened(cut, [finding('s7', '2')])).toEqual({ open: [], ignored: 1, returned: 0 });
  });

  it('lapses when segments are joined, and what comes back is counted', () => {
    const document = addIgnores(documentOf(unit(two)), [finding('s2', '2')], signed);
    const joined = mapUnits(document, (one) => ({ ...one, parts: [segment('s1', 'Un. Deux.', 'One. Two.')] }));
    expect(opened(joined, [finding('s1', '2')])).toEqual({ open: ['s1 2'], ignored: 0, returned: 1 });
    expect([...placedIgnores(joined)]).toEqual([{ unit: 'u1', ignore: expect.objectContaining({ actual: '2' }) }]);
  });

  it('stands beside other metadata, which stays, and is removed without a trace', () => {
    const other: MetaGroup = { category: 'tool', children: [{ type: 'a', value: 'b' }] };
    const document = documentOf(unit(two, [other]));
    const added = addIgnores(document, [finding('s1', '1'), finding('s1', '1')], signed);
    const [first] = [...units(added)];
    expect(first?.metadata[0]).toBe(other);
    expect(first && ignoresOf(first)).toEqual([
      { ruleId: 'number', texts: expect.any(String), actual: '1', ...signed },
    ]);
    expect(removeIgnores(added, () => true)).toEqual(document);
    expect(removeIgnores(added, () => false)).toBe(added);
  });

  it('that is written badly is none', () => {
    const bad: MetaGroup = {
      category: 'passerelle:ignored-findings',
      children: [{ type: 'ruleId', value: 'number' }, { children: [] }, { children: [{ type: 'reason', value: 'x' }] }],
    };
    expect(ignoresOf(unit(two, [bad]))).toEqual([]);
    expect(withIgnores(unit(two, [bad]), []).metadata).toEqual([]);
  });
});
