import type { State } from '../../../core/document.ts';
import { states } from '../../../core/document.ts';
import { attributeOf, childElements, type XmlElement } from '../xml/element.ts';
import { ownNamespace } from './names.ts';
import { ownChildren } from './read-own.ts';

/** What was written about a part beside it, since 1.2 has no word for it. */
export interface PartDetails {
  readonly kind: 'segment' | 'ignorable';
  /** Empty for an ignorable without one. */
  readonly id: string;
  readonly state: State;
  readonly subState?: string;
  readonly canResegment?: boolean;
  readonly order?: number;
  /** `no`: there was no target; `filled`: the source was put there as one. */
  readonly target?: 'no' | 'filled';
}

/** What was written about the parts of a unit, in order; undefined where nothing was, or what is there is damaged. */
export function readPartDetails(unit: XmlElement): readonly PartDetails[] | undefined {
  const [own, ...others] = ownChildren(unit, 'unit');
  if (!own || others.length > 0) return undefined;
  const ids = new Set<string>();
  const details: PartDetails[] = [];
  for (const element of childElements(own)) {
    const kind = element.local;
    if (element.uri !== ownNamespace || (kind !== 'segment' && kind !== 'ignorable')) continue;
    const id = attributeOf(element, 'id') ?? '';
    if ((id === '' && kind === 'segment') || ids.has(id)) return undefined;
    if (id !== '') ids.add(id);
    details.push({ kind, id, ...readDetails(element) });
  }
  return details;
}

function readDetails(element: XmlElement): Omit<PartDetails, 'kind' | 'id'> {
  const subState = attributeOf(element, 'subState');
  const canResegment = attributeOf(element, 'canResegment');
  const order = Number(attributeOf(element, 'order'));
  const target = attributeOf(element, 'target');
  const state = attributeOf(element, 'state');
  return {
    state: states.find((name) => name === state) ?? 'initial',
    ...(subState !== undefined ? { subState } : {}),
    ...(canResegment === 'yes' || canResegment === 'no' ? { canResegment: canResegment === 'yes' } : {}),
    ...(Number.isInteger(order) && order > 0 ? { order } : {}),
    ...(target === 'no' || target === 'filled' ? { target } : {}),
  };
}
