import type { XmlElement } from '../../xml/element.ts';

/** An element as messages name it: `<descrip>`. */
export function tagged({ name }: Pick<XmlElement, 'name'>): string {
  return `<${name}>`;
}

/** Values as messages list them: `a, b or c`. */
export function anyOf(values: readonly string[]): string {
  return values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
