import { type Code, isCode } from '../../../core/content.ts';
import type { Content, Unit } from '../../../core/document.ts';

/** A content as the text of a JSON resource, or the id of a code whose text nobody knows. */
export type ContentText = { readonly text: string; readonly guessed: readonly string[] } | { readonly lost: string };

/**
 * The text of a content with each inline code as the text that it stands for: its original data (in XLIFF 1.2 what is
 * inside of it), else its text equivalent, whose codes are in `guessed`. Annotations are nothing in it.
 */
export function textOfContent(content: Content, unit: Unit): ContentText {
  const guessed: string[] = [];
  const data = new Map(unit.originalData.map(({ id, text: markup }) => [id, markup]));
  let text = '';
  for (const inline of content) {
    if (inline.kind === 'text') text += inline.text;
    if (!isCode(inline)) continue;
    const own = plainData(inline, data.get(inline.dataRef ?? ''));
    if (own === undefined && !inline.equiv) return { lost: inline.id };
    if (own === undefined) guessed.push(inline.id);
    text += own ?? inline.equiv ?? '';
  }
  return { text, guessed };
}

/** The text that a code stands for. A code of a JSON document of Passerelle has its data as JSON writes it. */
function plainData(code: Code, data: string | undefined): string | undefined {
  if (data === undefined || data === '') return undefined;
  if (!data.includes('\\')) return data;
  const plain = unescaped(data);
  return plain !== undefined && (plain === code.disp || code.subType === 'psr:control') ? plain : data;
}

function unescaped(data: string): string | undefined {
  try {
    return String(JSON.parse(`"${data}"`));
  } catch {
    // It is no JSON.
    return undefined;
  }
}
