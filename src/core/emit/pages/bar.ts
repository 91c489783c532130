import { escapeHtml } from './escape.ts';

/** A part of a bar: its class, which gives it its look, and its share. */
export interface BarPart {
  readonly kind: string;
  readonly count: number;
}

/**
 * A bar whose parts share its whole width, with a text that says the same.
 *
 * @param label the bar in words; empty where the words stand beside it
 */
export function stackedBar(parts: readonly BarPart[], label: string): string {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  let html = '';
  let from = 0;
  for (const { kind, count } of parts) {
    if (count === 0) continue;
    const width = (count / total) * 100;
    html += `<rect class="${kind}" x="${percent(from)}" width="${percent(width)}" height="100%"/>`;
    if (from > 0) html += `<rect class="gap" x="${percent(from)}" width="2" height="100%"/>`;
    from += width;
  }
  return `<svg class="stack" ${altOf(label)}>${html}</svg>`;
}

/** A bar as long as its share of the longest one, and never too short to be seen. */
export function singleBar(kind: string, count: number, longest: number): string {
  const width = percent(Math.max(0.8, (count / longest) * 100));
  return `<svg class="bar" ${altOf('')}><rect class="${kind}" width="${width}" height="100%"/></svg>`;
}

function altOf(label: string): string {
  return label === '' ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeHtml(label)}"`;
}

function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}
