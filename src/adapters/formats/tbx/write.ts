import type { Termbase } from '../../../core/terms/termbase.ts';
import { dialectOf } from './dialect.ts';
import { textAfter, textBefore } from './frame.ts';
import { dca, dct, type Markup, ownPrefixes, type TbxStyle, tbx2 } from './markup.ts';
import { conceptText } from './write-entry.ts';

/**
 * The termbase as TBX, in chunks: the head, then a concept at a time. The same termbase gives the same bytes. Its
 * categories are those of TBX-Basic, and three more where a term needs them: processStatus for a proposed term,
 * `inflectedForm` for a form named by hand, and `collocation` for words that tell what the term means; what the
 * termbase has beyond TBX-Basic the type of the root admits.
 *
 * @param style TBX v3 in DCA style by default
 */
export function* writeTbx(termbase: Termbase, style: TbxStyle = 'dca'): Generator<string> {
  const frame = termbase.frame ?? {};
  const markup = markupOf(style);
  yield textBefore(frame, dialectOf(termbase), markup);
  for (const concept of termbase.concepts) yield conceptText(concept, markup);
  yield textAfter(frame, markup);
}

/** How files of our own are written in a style. */
export function markupOf(style: TbxStyle): Markup {
  switch (style) {
    case 'dca':
      return dca;
    case 'dct':
      return dct(ownPrefixes);
    case 'tbx2':
      return tbx2;
  }
}
