import { type Mutation, mutateXml, type Random } from './mutate-xml.ts';

/** What may be put between two tags or into a text: some of it is no XML. */
const pieces = [
  ...[
    '<!-- c -->',
    '<?pi x?>',
    '<![CDATA[ <b>&c ]]>',
    '<![CDATA[]]>',
    '&x;',
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&#65;',
  ],
  ...['&#x1F600;', '&amp;lt;', '<', '>', '&', ']]>', '--', '\u0000', '\u001b', '\u0085', '\u2028', '\uFEFF', '\uFFFE'],
  ...[
    '\ud800',
    '\udc00',
    ' ',
    '\r',
    '\r\n',
    '\t',
    '\u00a0',
    '<x xmlns="urn:x">y</x>',
    '<x:y xmlns:x="urn:x" x:z="1"/>',
  ],
  ...['<unknown>z</unknown>', '<!DOCTYPE x>', '<?xml version="1.1"?>', '</x>', '"', "'", 'é', 'e\u0301'],
];

const long = 20_000;

/** Values that a namespace, a version or a language may be given. */
const declared = ['', 'urn:x', '1.0', '1.2', '2.0', '2.1', '2.2', '2.3', 'urn:oasis:names:tc:xliff:document:2.2', '3'];

/**
 * The XML text with one to three things changed in its markup: what `mutateXml` does to elements and attributes, or
 * pieces put in, texts emptied, values exchanged, namespaces and versions changed, names made long.
 */
export function mutateMarkup(text: string, below: Random): Mutation {
  const how: string[] = [];
  let changed = text;
  for (let left = 1 + below(3); left > 0; left--) {
    const mutation = mutateOnce(changed, below);
    changed = mutation.text;
    how.push(mutation.how);
  }
  return { text: changed, how: how.join(', ') };
}

function mutateOnce(text: string, below: Random): Mutation {
  switch (below(8)) {
    case 0:
      return atGap(text, below, (gap) => `${gap}${pieces[below(pieces.length)]}`, 'a piece between tags');
    case 1:
      return insideText(text, below);
    case 2:
      return atValue(text, below, () => pieces[below(pieces.length)] ?? '', 'a piece as a value');
    case 3:
      return exchanged(text, below);
    case 4:
      return atValue(
        text,
        below,
        () => declared[below(declared.length)] ?? '',
        'another declaration',
        /(?:xmlns[^=]*|version|[lL]ang)=$/u,
      );
    case 5:
      return below(20) === 0 ? stretched(text, below) : atGap(text, below, () => '', 'a text emptied');
    default:
      return mutateXml(text, below);
  }
}

/** Changes what stands between two tags. */
function atGap(text: string, below: Random, change: (gap: string) => string, how: string): Mutation {
  return atMatch(text, below, />([^<>]*)</gu, change, how);
}

function insideText(text: string, below: Random): Mutation {
  const change = (gap: string) => {
    const at = below(gap.length + 1);
    return `${gap.slice(0, at)}${pieces[below(pieces.length)]}${gap.slice(at)}`;
  };
  return atMatch(text, below, />([^<>]*\p{L}[^<>]*)</gu, change, 'a piece inside a text');
}

function atValue(text: string, below: Random, change: () => string, how: string, behind?: RegExp): Mutation {
  const isWanted = (index: number) => !behind || behind.test(text.slice(Math.max(0, index - 40), index));
  return atMatch(text, below, /"([^"<>]*)"/gu, change, how, isWanted);
}

/** Puts one attribute's value in the place of another: an id, a reference, a language, a state. */
function exchanged(text: string, below: Random): Mutation {
  const values = [...text.matchAll(/"([^"<>]*)"/gu)].map(([, value = '']) => value);
  return atValue(text, below, () => values[below(values.length)] ?? '', 'a value from elsewhere');
}

/** A name, value or text of many characters. */
function stretched(text: string, below: Random): Mutation {
  const much = 'a'.repeat(long);
  if (below(2) === 0) return atValue(text, below, () => much, 'a long value');
  return atMatch(text, below, /<([\w:.-]+)[\s/>]/gu, (name) => name + much, 'a long name');
}

function atMatch(
  text: string,
  below: Random,
  pattern: RegExp,
  change: (found: string) => string,
  how: string,
  isWanted: (index: number) => boolean = () => true,
): Mutation {
  const matches = [...text.matchAll(pattern)].filter(({ index }) => isWanted(index));
  const match = matches[below(Math.max(1, matches.length))];
  if (!match) return { text, how: 'nothing' };
  const start = match.index + 1;
  const found = match[1] ?? '';
  return { text: text.slice(0, start) + change(found) + text.slice(start + found.length), how };
}
