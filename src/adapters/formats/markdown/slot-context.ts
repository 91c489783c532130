/** How a slot's text has to be written. */
export interface SlotContext {
  /** `alt`: within an image's brackets; `title`: within quotes; `text`: anything else. */
  readonly kind: 'text' | 'alt' | 'title';
  /** True where the text begins a line, so that a sign at its start may be read as another block's. */
  readonly beginsLine?: boolean;
  /** True where an unescaped `|` ends the text, that is in a table. */
  readonly inCell?: boolean;
  /** True where the text ends a heading's line, whose last `#` signs are no text. */
  readonly inHeading?: boolean;
  /** True where the document has definitions, so that a bracketed text may be a reference. */
  readonly hasReferences?: boolean;
  /** The quote around a title. */
  readonly quote?: string;
  /** For an image that finds its file by its own alternative text: that text, and its source up to the last bracket. */
  readonly shortcut?: { readonly alt: string; readonly source: string };
}

/** A slot's context as one string. */
export function encodeContext(context: SlotContext): string {
  const words: string[] = [context.kind];
  if (context.beginsLine) words.push('line');
  if (context.inCell) words.push('cell');
  if (context.inHeading) words.push('heading');
  if (context.hasReferences) words.push('references');
  if (context.quote !== undefined) words.push(`quote${context.quote}`);
  const first = words.join(' ');
  return context.shortcut ? [first, context.shortcut.alt, context.shortcut.source].join('\0') : first;
}

/** The context that `encodeContext` made the string of; that of a paragraph for any other string. */
export function decodeContext(encoded: string | undefined): SlotContext {
  const [first = '', alt, ...rest] = (encoded ?? '').split('\0');
  const words = first.split(' ');
  const quote = words.find((word) => word.startsWith('quote'))?.slice('quote'.length);
  return {
    kind: kinds.find((kind) => kind === words[0]) ?? 'text',
    beginsLine: words.includes('line'),
    inCell: words.includes('cell'),
    inHeading: words.includes('heading'),
    hasReferences: words.includes('references'),
    ...(quote !== undefined && { quote }),
    ...(alt !== undefined && { shortcut: { alt, source: rest.join('\0') } }),
  };
}

const kinds = ['text', 'alt', 'title'] as const;
