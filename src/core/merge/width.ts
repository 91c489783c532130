import type { Content, Inline } from '../document.ts';

/** The room that an inline takes where contents that are cut differently are laid over each other: a code has one unit. */
export function widthOfInline(inline: Inline): number {
  if (inline.kind === 'text') return inline.text.length;
  return inline.kind === 'sm' || inline.kind === 'em' ? 0 : 1;
}

/** The room that a content takes. */
export function widthOfContent(content: Content): number {
  return content.reduce((sum, inline) => sum + widthOfInline(inline), 0);
}
