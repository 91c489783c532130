import type { XmlElement } from '../xml/element.ts';

/** Why rules cannot be read, as complete sentences, and at which element. Never leaves the reader. */
export class Refusal extends Error {
  readonly element: XmlElement;

  constructor(element: XmlElement, message: string) {
    super(message);
    this.element = element;
  }
}
