import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import type { UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** The elements whose text is a code's and nobody's to translate. */
const natives: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph']);

interface Flat {
  readonly text: string;
  /** The text with the codes in it. */
  readonly whole: string;
}

/**
 * A seg-source is "a working copy of the source" with marks in it: the same text, and the same codes. Other codes, and
 * other white space where that is no content, are less bad than another text.
 */
export function checkSegSource({ source, segSource, id }: UnitView, { report, isPreserved }: UnitContext): void {
  if (!source || !segSource) return;
  const [from, to] = [flatten(source.element), flatten(segSource.element)];
  if (from.whole === to.whole) return;
  const isSpace = !isPreserved && squeezed(from.text) === squeezed(to.text);
  const what = from.text === to.text ? 'other codes' : isSpace ? 'other white space' : 'another text';
  const message = `The <${segSource.element.name}> has ${what} than the <${source.element.name}>. Make them equal, but for the marks.`;
  const severity = from.text === to.text || isSpace ? ('minor' as const) : undefined;
  report('xliff12-source-differs', segSource.element.start, message, { unit: id, severity });
}

function flatten(element: XmlElement): Flat {
  const into = { text: '', whole: '' };
  addTo(into, element, true);
  return into;
}

function addTo(into: { text: string; whole: string }, element: XmlElement, isText: boolean): void {
  for (const node of element.children) {
    if (node.kind === 'text') {
      into.whole += node.text;
      if (isText) into.text += node.text;
    } else if (node.kind === 'element') {
      const isMark = node.local === 'mrk';
      if (!isMark) into.whole += `\u0000${node.local} ${attributeOf(node, 'id') ?? ''}\u0001`;
      addTo(into, node, isText && !natives.has(node.local));
      if (!isMark) into.whole += '\u0002';
    }
  }
}

function squeezed(text: string): string {
  return text.replace(/[ \t\n\r]+/gu, ' ').trim();
}
