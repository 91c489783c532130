/** A source of whole numbers below a limit, the same for the same seed. */
export type Random = (below: number) => number;

export function randomOf(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** An attribute in a text, with the white space before it. */
interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element in a text: its start tag ends at `tagEnd`, and its end tag, where it has one, starts at `closeStart`. */
interface Element {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly attributes: readonly Attribute[];
  closeStart: number;
  end: number;
}

const tags =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gu;

function elementsIn(text: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  for (const found of text.matchAll(tags)) {
    const [whole, slash, name, attributes = '', isEmpty] = found;
    if (name === undefined) continue;
    const end = found.index + whole.length;
    if (slash === '/') {
      const element = open.pop();
      if (element) Object.assign(element, { closeStart: found.index, end });
      continue;
    }
    const first = found.index + 1 + name.length;
    const element = {
      name,
      start: found.index,
      tagEnd: end,
      attributes: attributesIn(attributes, first),
      closeStart: end,
      end,
    };
    all.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  return all;
}

function attributesIn(text: string, offset: number): readonly Attribute[] {
  return [...text.matchAll(/\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)]
    .map((found) => ({
      name: found[1] ?? '',
      value: found[2] ?? found[3] ?? '',
      start: offset + found.index,
      end: offset + found.index + found[0].length,
    }))
    .filter(({ name }) => !name.startsWith('xmlns') && name !== 'xsi:schemaLocation');
}

const values = [
  ['', 'x', 'yes', 'no', '101', '-1', '0', '1', '11', '0.5', '0001', 'source', 'a b', 'preserve', 'default', 'fr'],
  ['none', 'my:x', 'term', 'tm', 'final', '2.0', 'firstNo', 'br', 'ltr'],
].flat();

export interface Mutation {
  readonly text: string;
  /** What was done, for the message of a test. */
  readonly how: string;
}

/**
 * The XML text with one thing changed: an attribute removed, renamed, added or given another value; an element removed,
 * doubled, moved or renamed; or text put in.
 */
export function mutateXml(text: string, below: Random): Mutation {
  const all = elementsIn(text);
  if (all.length < 2 || all.every(({ attributes }) => attributes.length === 0)) return { text, how: 'nothing' };
  return below(2) === 0 ? mutateAttribute(text, all, below) : mutateElement(text, all.slice(1), below);
}

function pick<Item>(items: readonly Item[], below: Random): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

function mutateAttribute(text: string, all: readonly Element[], below: Random): Mutation {
  const owners = all.filter(({ attributes }) => attributes.length > 0);
  const element = pick(owners, below);
  const { name, value, start, end } = pick(element.attributes, below);
  const other = pick(pick(owners, below).attributes, below);
  const put = (written: string, from = start, to = end) => text.slice(0, from) + written + text.slice(to);
  const isThere = element.attributes.some((attribute) => attribute.name === other.name);
  const kind = below(4);
  if (kind === 0 || (isThere && kind !== 1)) return { text: put(''), how: `${element.name} without ${name}` };
  if (kind === 1) {
    const wanted = pick(values, below);
    return { text: put(` ${name}="${wanted}"`), how: `${name}="${wanted}" on ${element.name}` };
  }
  if (kind === 2)
    return { text: put(` ${other.name}="${value}"`), how: `${element.name} with ${other.name} for ${name}` };
  const added = ` ${other.name}="${other.value}"`;
  return { text: put(added, start, start), how: `${element.name} with${added}` };
}

function mutateElement(text: string, all: readonly Element[], below: Random): Mutation {
  const element = pick(all, below);
  const { name, start, tagEnd, closeStart, end } = element;
  const whole = text.slice(start, end);
  const without = text.slice(0, start) + text.slice(end);
  const kind = below(5);
  if (kind === 0) return { text: without, how: `no ${name}` };
  if (kind === 1) return { text: text.slice(0, end) + whole + text.slice(end), how: `two ${name}` };
  if (kind === 2) return { text: `${text.slice(0, tagEnd)}x${text.slice(tagEnd)}`, how: `text behind <${name}>` };
  const other = pick(all, below);
  if (kind === 3) {
    const tag = `<${other.name}${text.slice(start + 1 + name.length, tagEnd)}`;
    const rest = end === tagEnd ? '' : `${text.slice(tagEnd, closeStart)}</${other.name}>`;
    return { text: text.slice(0, start) + tag + rest + text.slice(end), how: `${other.name} for ${name}` };
  }
  const isInto = below(2) === 0;
  const to = isInto ? other.tagEnd : other.start;
  if (to > start && to < end) return { text: without, how: `no ${name}` };
  const at = to >= end ? to - whole.length : to;
  const moved = without.slice(0, at) + whole + without.slice(at);
  return { text: moved, how: `${name} moved ${isInto ? 'behind <' : 'before <'}${other.name}>` };
}
