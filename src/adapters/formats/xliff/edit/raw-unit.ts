import { attributeNamed, isRawElement, type RawElement, type RawEvent, valueNamed } from './raw-tree.ts';

/** A unit as the edits look at it. */
export interface RawUnit {
  readonly element: RawElement;
  /** The namespace of the core. */
  readonly core: string;
  readonly id: string;
  readonly parts: readonly RawPart[];
  readonly translate: boolean;
}

/** A segment or ignorable. */
export interface RawPart {
  readonly element: RawElement;
  readonly isSegment: boolean;
  readonly id: string | undefined;
  readonly source: RawElement;
  readonly target: RawElement | undefined;
  /** Its own or inherited; an ignorable goes with the segments beside it. */
  readonly canResegment: boolean;
  /** The white space handling of its source, and of its target or, without one, of its source. */
  readonly sourceSpace: string;
  readonly targetSpace: string;
  /** The place of its target among those of the unit, from 1: said, or its own. */
  readonly order: number;
}

/** The unit that an event tells of, or undefined where it tells of something else. */
export function rawUnit({ kind, element, parents }: RawEvent): RawUnit | undefined {
  const core = parents[0]?.uri ?? '';
  if (kind !== 'whole' || element.local !== 'unit' || element.uri !== core) return undefined;
  const around = [...parents, element];
  const canResegment = inherited(around, 'canResegment') ?? 'yes';
  const space = inherited(around, 'xml:space') ?? 'default';
  const parts: RawPart[] = [];
  for (const child of element.children.filter(isRawElement)) {
    const isSegment = child.local === 'segment';
    if (child.uri !== core || !(isSegment || child.local === 'ignorable')) continue;
    const part = rawPart(child, core, isSegment, { canResegment, space, place: parts.length + 1 });
    if (part) parts.push(part);
  }
  return {
    element,
    core,
    id: valueNamed(element, 'id') ?? '',
    parts,
    translate: (inherited(around, 'translate') ?? 'yes') !== 'no',
  };
}

function inherited(around: readonly RawElement[], name: string): string | undefined {
  for (let i = around.length - 1; i >= 0; i--) {
    const element = around[i];
    const value = element && valueNamed(element, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function rawPart(
  element: RawElement,
  core: string,
  isSegment: boolean,
  around: { readonly canResegment: string; readonly space: string; readonly place: number },
): RawPart | undefined {
  const contents = element.children.filter(isRawElement).filter(({ uri }) => uri === core);
  const source = contents.find(({ local }) => local === 'source');
  const target = contents.find(({ local }) => local === 'target');
  if (!source) return undefined;
  const sourceSpace = valueNamed(source, 'xml:space') ?? around.space;
  const order = target && attributeNamed(target, 'order');
  return {
    element,
    isSegment,
    id: valueNamed(element, 'id'),
    source,
    target,
    canResegment: (valueNamed(element, 'canResegment') ?? around.canResegment) !== 'no',
    sourceSpace,
    targetSpace: target ? (valueNamed(target, 'xml:space') ?? around.space) : sourceSpace,
    order: order ? Number(order.value) : around.place,
  };
}

/** The sources and targets of a unit's parts, in document order. */
export function contentsOf(unit: RawUnit): readonly RawElement[] {
  return unit.parts.flatMap(({ source, target }) => (target ? [source, target] : [source]));
}
