import { foldForComparison } from '../../text.ts';
import type { Check, SegmentContext } from '../check.ts';
import { type Literal, literalFindings } from './literals.ts';

/**
 * Text that the source marks as not to be translated and that the target changed or lacks.
 *
 * @see XLIFF 2.1, 4.7.3.1 Translate Annotation
 */
export const doNotTranslate: Check = {
  id: 'do-not-translate',
  title: 'Protected text changed or missing',
  category: 'accuracy',
  severity: 'major',
  why: 'Whoever wrote the source decided that these words stay: a brand, a title, a quotation.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Elle écrit dans <keep>La Croix</keep>.', 'She writes for La Croix.'],
      ['vi', 'Le film <keep>Amélie</keep> plaît.', 'Phim Amélie được yêu thích.'],
    ],
    fails: [
      ['en', 'Elle écrit dans <keep>La Croix</keep>.', 'She writes for The Cross.'],
      ['vi', 'Le film <keep>Amélie</keep> plaît.', 'Bộ phim được yêu thích.'],
    ],
  },
  run(context) {
    const marked = protectedIn(context);
    if (marked.length === 0) return [];
    const target = foldForComparison(context.target);
    const lost = marked.filter(({ key }) => !target.includes(key));
    return literalFindings(context, { check: doNotTranslate, noun: 'protected text', source: lost, target: [] });
  },
};

/** The annotated spans of the source that have letters or digits. */
function protectedIn({ segment, source }: SegmentContext): readonly Literal[] {
  const starts = new Map<string, number>();
  const found: Literal[] = [];
  let at = 0;
  for (const inline of segment.source) {
    if (inline.kind === 'text') at += inline.text.length;
    else if (inline.kind === 'sm' && inline.translate === false) starts.set(inline.id, at);
    else if (inline.kind === 'em') {
      const start = starts.get(inline.id);
      if (start === undefined) continue;
      starts.delete(inline.id);
      const text = source.slice(start, at);
      if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, start, end: at, key: foldForComparison(text).trim() });
    }
  }
  return found;
}
