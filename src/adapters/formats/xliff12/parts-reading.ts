import type { Content } from '../../../core/document.ts';
import type { XmlElement } from '../xml/element.ts';
import type { ContentReading } from './content-reading.ts';
import type { PartDetails } from './read-details.ts';

/** The elements of a trans-unit that hold its texts. */
export interface Sides {
  readonly unit: XmlElement;
  readonly source?: XmlElement;
  readonly segSource?: XmlElement;
  readonly target?: XmlElement;
}

/** What reading the parts needs of the unit around. */
export interface PartsReading {
  readonly content: ContentReading;
  isTaken(id: string): boolean;
  /** Keeps an element whose content has no place in the parts. */
  keep(element: XmlElement): void;
}
/** A part before its target is known. */
export interface Slot {
  readonly kind: 'segment' | 'ignorable';
  readonly id: string;
  /** Of its mark, empty where it has none. */
  readonly mid: string;
  readonly source: Content;
  readonly details?: PartDetails;
}
