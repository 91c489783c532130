import type { XmlElement } from '../xml/element.ts';
import { modules } from './namespaces.ts';
import { scanXliff } from './scan.ts';

/**
 * The text of an XLIFF 2 file whose root declares the prefix of a module, so that its elements can be put into any unit;
 * as it is where the root declares that prefix, or the text can't be read.
 */
export function declareModule(text: string, module: keyof typeof modules): string {
  let end: number | undefined;
  let isDeclared = false;
  const nothing = () => undefined;
  const problem = scanXliff(text, [
    {
      open(element: XmlElement, parents: readonly XmlElement[]) {
        if (parents.length > 0) return;
        // While it is open, an element ends where its start tag does.
        end = element.end;
        isDeclared = element.attributes.some(({ name }) => name === `xmlns:${module}`);
      },
      element: nothing,
      close: nothing,
    },
  ]);
  if (problem || end === undefined || isDeclared) return text;
  return `${text.slice(0, end - 1)} xmlns:${module}="${modules[module]}"${text.slice(end - 1)}`;
}
