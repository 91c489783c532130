import type { Content, Inline } from '../../document.ts';
import { escapeHtml } from './escape.ts';

/** A term in a sentence as one reads it, with what to say of it. */
export interface Mark {
  /** UTF-16 offsets into the readable text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The concept, for example `gouvernance de l'IA · AI governance · quản trị AI`. */
  readonly label: string;
}

/**
 * The readable text of a content as HTML: marked terms underlined, bold, italic and the like as they are, line breaks
 * kept, all other codes left out. Well nested whatever the codes and marks do, since each run of text has its own tags.
 *
 * @param marks ascending and apart, in offsets of `readableText(content)`; one that is not is left out
 */
export function sentenceHtml(content: Content, marks: readonly Mark[]): string {
  const [only] = content;
  if (content.length === 1 && only?.kind === 'text' && marks.length === 0) return escapeHtml(only.text);
  const writer = new RunWriter(marks);
  for (const inline of content) writer.take(inline);
  return writer.html;
}

class RunWriter {
  html = '';
  private readonly marks: readonly Mark[];
  private next = 0;
  private position = 0;
  /** The tags of the open codes, by the codes' ids. */
  private readonly open = new Map<string, string>();

  constructor(marks: readonly Mark[]) {
    this.marks = marks;
  }

  take(inline: Inline): void {
    if (inline.kind === 'text') this.write(inline.text);
    else if (inline.kind === 'ph') this.write(inline.equiv ?? inline.disp ?? '', inline.equiv === '\n');
    else if (inline.kind === 'ec') this.open.delete(inline.id);
    else if (inline.kind === 'sc') {
      const tag = tags[inline.subType ?? ''];
      if (tag !== undefined) this.open.set(inline.id, tag);
    }
  }

  /** Writes a text in pieces that lie wholly in or wholly outside a mark. */
  private write(text: string, isBreak = false): void {
    const end = this.position + text.length;
    let from = this.position;
    while (from < end) {
      const mark = this.markFrom(from);
      const isInside = mark !== undefined && mark.start <= from;
      const next = Math.min(end, (isInside ? mark.end : mark?.start) ?? end);
      const to = this.position + afterPair(text, next - this.position);
      const piece = isBreak ? '<br>' : this.tagged(escapeHtml(text.slice(from - this.position, to - this.position)));
      this.html += isInside ? `<u class="t" title="${escapeHtml(mark.label)}">${piece}</u>` : piece;
      from = to;
    }
    this.position = end;
  }

  /** The mark that reaches beyond an offset, if there is one left. */
  private markFrom(offset: number): Mark | undefined {
    let mark = this.marks[this.next];
    while (mark && mark.end <= offset) mark = this.marks[++this.next];
    return mark;
  }

  private tagged(html: string): string {
    let tagged = html;
    for (const tag of new Set(this.open.values())) tagged = `<${tag}>${tagged}</${tag}>`;
    return tagged;
  }
}

/** The offset, or the one after it where it would divide a surrogate pair. */
function afterPair(text: string, offset: number): number {
  const isDivided = /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
  return isDivided ? offset + 1 : offset;
}

/** HTML elements by the subtypes of the codes that look like them. */
const tags: Readonly<Record<string, string>> = {
  'xlf:b': 'b',
  'xlf:i': 'i',
  'psr:b': 'b',
  'psr:strong': 'b',
  'psr:i': 'i',
  'psr:em': 'i',
  'psr:code': 'code',
  'psr:sup': 'sup',
  'psr:sub': 'sub',
  'psr:small': 'small',
  'psr:del': 's',
  'psr:strike': 's',
  'psr:s': 's',
};
