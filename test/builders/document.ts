import type { Content, Document, Note, Part, State, Unit } from '../../src/core/document.ts';

export interface SegmentSketch {
  readonly source: string | Content;
  readonly target?: string | Content;
  readonly state?: State;
}

/** A unit whose segments follow one another with a space between; a segment is a source, or a source with target and state. */
export function unit(id: string, list: readonly (string | SegmentSketch)[], more: Partial<Unit> = {}): Unit {
  const parts: Part[] = [];
  list.forEach((item, i) => {
    const sketch = typeof item === 'string' ? { source: item } : item;
    if (i > 0) parts.push({ kind: 'ignorable', source: content(' ') });
    parts.push({
      kind: 'segment',
      id: `s${i + 1}`,
      state: sketch.state ?? (sketch.target === undefined ? 'initial' : 'translated'),
      source: content(sketch.source),
      ...(sketch.target !== undefined && { target: content(sketch.target) }),
    });
  });
  return {
    kind: 'unit',
    id,
    translate: true,
    space: 'preserve',
    notes: [],
    originalData: [],
    parts,
    glossary: [],
    matches: [],
    metadata: [],
    ...more,
  };
}

export function content(value: string | Content): Content {
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [{ kind: 'text', text: value }];
}

/** A document of one file; with a target language, a bilingual one. */
export function document(units: readonly Unit[], trgLang?: string): Document {
  return {
    version: '2.0',
    srcLang: 'fr',
    ...(trgLang !== undefined && { trgLang }),
    files: [{ id: 'f1', original: 'article.txt', notes: [], children: units }],
  };
}

export function note(text: string, category?: string): Note {
  return { text, ...(category !== undefined && { category }) };
}
