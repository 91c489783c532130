import type { XmlElement } from '../../xml/element.ts';
import type { Report12, Xliff12RuleId } from './catalogue.ts';

/** Names that are unique in a scope; a second one is reported. */
export class Names {
  readonly #seen = new Set<string>();
  readonly #report: Report12;
  readonly #what: string;
  readonly #rule: Xliff12RuleId;

  /** @param what they are, as in "Two … of the file have the id a" */
  constructor(report: Report12, what: string, rule: Xliff12RuleId = 'xliff12-duplicate-id') {
    this.#report = report;
    this.#what = what;
    this.#rule = rule;
  }

  add(element: XmlElement, attribute: string): void {
    for (const { name, value } of element.attributes) {
      if (name !== attribute) continue;
      if (this.#seen.has(value)) {
        const message = `Two ${this.#what} of the file have the ${attribute} "${value}". Give each its own.`;
        this.#report(this.#rule, element.start, message, { actual: value });
      }
      this.#seen.add(value);
    }
  }

  has(name: string): boolean {
    return this.#seen.has(name);
  }

  all(): ReadonlySet<string> {
    return this.#seen;
  }
}
