import type { Content, Inline } from '../../document.ts';

/** A stretch of a content's plain text and what is to stand there; UTF-16 offsets, end exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A function that says whether a stretch of the content's plain text lies in one run, so that no code and no annotation
 * stands inside it. Each call takes logarithmic time.
 */
export function singleRuns(content: Content): (start: number, end: number) => boolean {
  const ends: number[] = [];
  for (const inline of content) if (inline.kind === 'text') ends.push((ends.at(-1) ?? 0) + inline.text.length);
  return (start, end) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (ends[low] ?? -1);
  };
}

/**
 * The content with stretches of its text replaced; codes and annotations stay where they are. A stretch across a code
 * is a mistake of the caller.
 *
 * @param edits none empty, apart from one another, in any order
 */
export function editContent(content: Content, edits: readonly TextEdit[]): Content {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const edited: Inline[] = [];
  let position = 0;
  let next = 0;
  for (const inline of content) {
    if (inline.kind !== 'text') {
      edited.push(inline);
      continue;
    }
    const end = position + inline.text.length;
    let text = '';
    let taken = position;
    for (let edit = sorted[next]; edit && edit.start < end; edit = sorted[++next]) {
      if (edit.start < taken || edit.end > end) throw new Error('An edit crosses a code or another edit.');
      text += inline.text.slice(taken - position, edit.start - position) + edit.text;
      taken = edit.end;
    }
    text += inline.text.slice(taken - position);
    if (text !== '') edited.push(taken === position ? inline : { kind: 'text', text });
    position = end;
  }
  return edited;
}
