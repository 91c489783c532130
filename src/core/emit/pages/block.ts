/** How a unit looks on the page: a class of its row, and the element around its text. */
export interface Block {
  readonly className: string;
  readonly element: 'heading' | 'p' | 'div';
}

const paragraph: Block = { className: '', element: 'p' };

/** The look of a unit by its type; what the table does not name looks like a paragraph. */
export function blockOf(type: string | undefined): Block {
  return (type !== undefined && blocks[type]) || paragraph;
}

const blocks: Readonly<Record<string, Block>> = {
  'psr:heading': { className: 'heading', element: 'heading' },
  'psr:title': { className: 'heading', element: 'p' },
  'psr:list-item': { className: 'item', element: 'p' },
  'psr:table-cell': { className: 'table-cell', element: 'p' },
  'psr:caption': { className: 'caption', element: 'p' },
  'psr:term': { className: 'defined', element: 'p' },
  'psr:definition': { className: 'definition', element: 'p' },
  'psr:preformatted': { className: 'preformatted', element: 'div' },
  'psr:text-field': { className: 'preformatted', element: 'div' },
  'psr:attribute': { className: 'control', element: 'p' },
  'psr:button': { className: 'control', element: 'p' },
  'psr:label': { className: 'control', element: 'p' },
  'psr:option': { className: 'control', element: 'p' },
  'psr:summary': { className: 'control', element: 'p' },
};
