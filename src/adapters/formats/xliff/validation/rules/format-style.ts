import type { XmlAttribute, XmlElement } from '../../../xml/element.ts';
import { formatStyle } from '../../namespaces.ts';
import type { About, Report } from '../report.ts';

/** The values of fs:fs, from the Format Style module: the names of HTML elements that show something. */
const htmlNames: ReadonlySet<string> = new Set(
  [
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em',
    'h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong',
    'sub sup table tbody td tfoot th thead title tr tt u ul',
  ]
    .join(' ')
    .split(' '),
);

/** fs:fs names one of the HTML elements that the Format Style module lists. */
export function checkFormatStyle(element: XmlElement, attribute: XmlAttribute, report: Report, about: About): void {
  if (attribute.uri !== formatStyle || attribute.local !== 'fs' || htmlNames.has(attribute.value)) return;
  const message = `${attribute.name} of <${element.name}> is "${attribute.value}", which is no HTML element of the Format Style module. Use one such as p, b or span.`;
  report('xliff-format-style', element.start, message, { ...about, actual: attribute.value });
}
