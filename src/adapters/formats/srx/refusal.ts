import type { PatternProblem } from '../../../core/segment/pattern/pattern.ts';
import type { XmlElement } from '../xml/element.ts';

/** Why rules cannot be read, as complete sentences, and at which element. Never leaves the reader. */
export class Refusal extends Error {
  readonly element: XmlElement;

  constructor(element: XmlElement, message: string) {
    super(message);
    this.element = element;
  }
}

/** How much of a long expression is shown on each side of its fault. */
const reach = 20;

/** Where an expression is wrong and why, as the end of a sentence: `at character 3 of \s(: This group is …`. */
export function faultIn(source: string, { message, offset }: PatternProblem): string {
  const isLong = source.length > 3 * reach;
  const start = isLong ? Math.max(0, offset - reach) : 0;
  const end = isLong ? Math.min(source.length, offset + reach) : source.length;
  const shown = `${start > 0 ? '…' : ''}${source.slice(start, end)}${end < source.length ? '…' : ''}`;
  return `at character ${offset + 1} of ${shown}: ${message}`;
}
