import type { StartTag } from './tokens.ts';

/** A piece of a run: the text and inline markup that stand together between two block boundaries. */
export interface Item {
  /**
   * - `text`: raw text;
   * - `open`, `close`: the tags of an inline element;
   * - `atom`: what is one code, a void element or a protected stretch;
   * - `hidden`: markup without a place in the text, such as a comment.
   */
  readonly kind: 'text' | 'open' | 'close' | 'atom' | 'hidden';
  /** Name of the element, or empty. */
  readonly name: string;
  readonly start: number;
  /** Grows while a protected stretch goes on. */
  end: number;
  readonly tag?: StartTag;
  /** False where the tag's attributes are protected. */
  readonly hasTranslatableAttributes: boolean;
  /** The readable text of a protected stretch, cut off where it is long. */
  visible: string;
}

/** The readable text of a protected stretch is kept up to this many characters. */
export const maxVisible = 120;

/** An item of a run. */
export function createItem(
  kind: Item['kind'],
  start: number,
  end: number,
  tag?: StartTag | { readonly name: string },
  hasTranslatableAttributes = false,
): Item {
  return {
    kind,
    name: tag?.name ?? '',
    start,
    end,
    ...(tag && 'token' in tag && { tag }),
    hasTranslatableAttributes,
    visible: '',
  };
}

/** A stretch of items, as indices into a run, end exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
  /** Name of the element whose whole content this is, where it is a unit by that element's account. */
  readonly separatedBy?: string;
}

/**
 * The stretches of a run that are units each: the run as a whole, or, where readable text stands in separable elements
 * alone, the content of each of these.
 *
 * @param isReadable whether a text item holds anything to translate
 * @param isSeparable whether an element of this name can be a unit of its own
 */
export function divideRun(
  items: readonly Item[],
  isReadable: (item: Item) => boolean,
  isSeparable: (name: string) => boolean,
): readonly ItemRange[] {
  const whole: readonly ItemRange[] = [{ from: 0, to: items.length }];
  const ranges: ItemRange[] = [];
  let open: { readonly name: string; readonly from: number } | undefined;
  for (const [index, item] of items.entries()) {
    const opens = item.kind === 'open' && isSeparable(item.name);
    if (!open) {
      if (item.kind === 'text' && isReadable(item)) return whole;
      if (opens) open = { name: item.name, from: index + 1 };
    } else if (item.name === open.name && (opens || item.kind === 'close')) {
      // One that was left open ends where the next of its name starts.
      ranges.push({ from: open.from, to: index, separatedBy: open.name });
      open = opens ? { name: item.name, from: index + 1 } : undefined;
    }
  }
  if (open) ranges.push({ from: open.from, to: items.length, separatedBy: open.name });
  return ranges.length > 0 ? ranges : whole;
}
