import { isCode } from '../../content.ts';
import type { Content } from '../../document.ts';
import { type Check, findingOf } from '../check.ts';
import { labelOf } from './codes.ts';

/** A spanning code of the target around nothing that has words in it in the source. */
export const codesEmpty: Check = {
  id: 'codes-empty',
  title: 'Inline code around nothing',
  category: 'design-and-markup',
  severity: 'major',
  why: 'A link without words can’t be followed, and the emphasis of the source is lost.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Voir <1>le site</1>.', 'See <1>the site</1>.'],
      ['vi', 'Voir <1><2/></1>.', 'Xem <1><2/></1>.'],
    ],
    fails: [
      ['en', 'Voir <1>le site</1>.', 'See the site<1></1>.'],
      ['vi', 'Un mot <1>gras</1>.', 'Một từ đậm<1> </1>.'],
    ],
  },
  run(context) {
    const { segment, unit } = context;
    const target = segment.target ?? [];
    if (!target.some(isCode)) return [];
    const empty = emptySpans(target);
    if (empty.size === 0) return [];
    const inSource = emptySpans(segment.source);
    const ofSource = new Set(segment.source.flatMap((inline) => (inline.kind === 'sc' ? [inline.id] : [])));
    return [...empty].flatMap(([id, at]) => {
      const code = target.find((inline) => inline.kind === 'sc' && inline.id === id);
      if (inSource.has(id) || !ofSource.has(id) || code?.kind !== 'sc') return [];
      const label = labelOf(code, unit);
      return [
        findingOf(codesEmpty, context, {
          message: `The code ${label} opens and closes around nothing. Put the words into it that it marks in the source.`,
          start: at,
          end: at,
          actual: label,
        }),
      ];
    });
  },
};

/** Ids of the spanning codes that hold neither text nor a standalone code, with the offset of their start. */
function emptySpans(content: Content): ReadonlyMap<string, number> {
  const empty = new Map<string, number>();
  const open = new Map<string, { readonly at: number; readonly held: number }>();
  let at = 0;
  let held = 0;
  for (const inline of content) {
    if (inline.kind === 'text') {
      at += inline.text.length;
      if (/\S/u.test(inline.text)) held++;
    } else if (inline.kind === 'ph') held++;
    else if (inline.kind === 'sc') open.set(inline.id, { at, held });
    else if (inline.kind === 'ec') {
      const start = open.get(inline.id);
      if (start?.held === held) empty.set(inline.id, start.at);
    }
  }
  return empty;
}
