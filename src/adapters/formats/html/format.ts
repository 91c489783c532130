import type { Format } from '../../../core/ports.ts';
import { readHtml } from './reader.ts';
import { renderHtml } from './render.ts';

/**
 * HTML, and XHTML by its `.xhtml` ending or its XML declaration. Blocks and translatable attributes become units;
 * inline elements are codes; what `translate`, `lang` or the element itself protects stays as it is.
 */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: readHtml,
  render: renderHtml,
};
