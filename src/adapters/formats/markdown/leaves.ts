import { endOf, type Node, startOf } from './parse.ts';

/** A node that may have texts to translate, with what its place says about it. */
export interface Leaf {
  /** `footnote` is the start of a footnote, whose own texts follow as leaves of their own. */
  readonly kind: 'text' | 'definition' | 'footnote' | 'html';
  readonly node: Node;
  /** Offset in the text that was parsed. */
  readonly start: number;
  /** The unit's type; undefined for a plain paragraph. */
  readonly type?: string;
  /** True where the node's text begins a line, and so may not look like another block. */
  readonly beginsLine: boolean;
  readonly inCell: boolean;
  readonly inHeading: boolean;
}

/** The leaves of a tree in document order; code and thematic breaks have nothing to translate. */
export function leavesOf(tree: Node, text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  // A list of what is still to visit, last first, since quotes may be nested deeper than functions can.
  const waiting: Visit[] = [];
  push(waiting, tree, undefined);
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    if (!collect(visit, text, leaves)) push(waiting, visit.node, visit.type);
  }
  return leaves;
}

interface Visit {
  readonly node: Node;
  /** The unit type that the containers around the node give. */
  readonly type: string | undefined;
}

function push(waiting: Visit[], parent: Node, type: string | undefined): void {
  const children = parent.children ?? [];
  const own = containerTypes[parent.type] ?? type;
  for (let index = children.length - 1; index >= 0; index--) waiting.push({ node: children[index] as Node, type: own });
}

const containerTypes: Readonly<Record<string, string>> = {
  listItem: 'psr:list-item',
  blockquote: 'psr:quote',
  footnoteDefinition: 'psr:footnote',
};

/** Adds the leaves of a node; false where they are to be looked for in its children. */
function collect({ node, type }: Visit, text: string, leaves: Leaf[]): boolean {
  const start = startOf(node);
  const place = { node, start, beginsLine: true, inCell: false, inHeading: false };
  switch (node.type) {
    case 'paragraph':
      leaves.push({ kind: 'text', ...place, ...(type !== undefined && { type }) });
      return true;
    case 'heading': {
      const isSetext = text.charAt(start) !== '#';
      leaves.push({ kind: 'text', ...place, type: 'psr:heading', beginsLine: isSetext, inHeading: !isSetext });
      return true;
    }
    case 'tableRow':
      collectCells(node, text, leaves);
      return true;
    case 'definition':
    case 'html':
      leaves.push({ kind: node.type, ...place });
      return true;
    case 'footnoteDefinition':
      leaves.push({ kind: 'footnote', ...place });
      return false;
    default:
      return false;
  }
}

/** The first cell of a row without a leading bar stands at the start of a line. */
function collectCells(row: Node, text: string, leaves: Leaf[]): void {
  for (const [index, node] of (row.children ?? []).entries()) {
    const beginsLine = index === 0 && text.charAt(startOf(row)) !== '|';
    const start = startOf(node);
    leaves.push({ kind: 'text', node, start, type: 'psr:table-cell', beginsLine, inCell: true, inHeading: false });
  }
}

/** Where the inline content of a leaf stands, in the text that was parsed; undefined where it has none. */
export function contentRange(node: Node): { readonly start: number; readonly end: number } | undefined {
  const first = node.children?.[0];
  const last = node.children?.at(-1);
  return first && last ? { start: startOf(first), end: endOf(last) } : undefined;
}
