import { isNmtoken } from '../../xml/names.ts';
import { fragmentPrefixes } from '../namespaces.ts';

/** A fragment identifier in its parts. A selector that is absent is taken from where the reference stands. */
export interface Fragment {
  readonly isAbsolute: boolean;
  readonly file?: string;
  readonly group?: string;
  readonly unit?: string;
  /** What is selected inside: by no prefix, `n`, `d`, `t`, or the prefix of a module. */
  readonly leaf?: { readonly prefix: string; readonly id: string };
}

const containers: readonly string[] = ['f', 'g', 'u'];

const leaves: ReadonlySet<string> = new Set(['', 'n', 'd', 't', ...Object.values(fragmentPrefixes)]);

/** One step of a fragment identifier, and its place among them: the containers from 0, whatever comes last behind. */
interface Selector {
  readonly prefix: string;
  readonly id: string;
  readonly place: number;
}

interface Problem {
  readonly problem: string;
}

/**
 * The parts of a fragment identifier such as `#/f=f1/u=u1/n=n1`, or a sentence about what is wrong with it.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#fragid
 */
export function parseFragment(text: string): Fragment | Problem {
  const isAbsolute = text.startsWith('#/');
  const found: Selector[] = [];
  for (const part of text.slice(isAbsolute ? 2 : 1).split('/')) {
    const selector = parseSelector(part);
    if ('problem' in selector) return selector;
    const last = found.at(-1)?.place ?? -1;
    if (selector.place === last && last === containers.length)
      return { problem: 'it selects more than one thing inside a unit, group or file' };
    if (selector.place <= last)
      return { problem: 'its selectors are not in the order f, g, u, then one of the others' };
    found.push(selector);
  }
  return fragmentOf(isAbsolute, found);
}

function parseSelector(text: string): Selector | Problem {
  const equals = text.indexOf('=');
  const prefix = equals < 0 ? '' : text.slice(0, equals);
  const id = text.slice(equals + 1);
  if (equals === 0) return { problem: `"${text}" has nothing before its "="` };
  if (prefix !== '' && !isNmtoken(prefix)) return { problem: `the prefix "${prefix}" is no NMTOKEN` };
  if (!isNmtoken(id)) return { problem: `the id "${id}" is no NMTOKEN` };
  const container = containers.indexOf(prefix);
  if (container >= 0) return { prefix, id, place: container };
  if (leaves.has(prefix)) return { prefix, id, place: containers.length };
  return { problem: `the prefix "${prefix}" belongs to no registered module` };
}

function fragmentOf(isAbsolute: boolean, selectors: readonly Selector[]): Fragment {
  const idOf = (prefix: string) => selectors.find((selector) => selector.prefix === prefix)?.id;
  const file = idOf('f');
  const group = idOf('g');
  const unit = idOf('u');
  const leaf = selectors.find(({ place }) => place === containers.length);
  return {
    isAbsolute,
    ...(file !== undefined ? { file } : {}),
    ...(group !== undefined ? { group } : {}),
    ...(unit !== undefined ? { unit } : {}),
    ...(leaf ? { leaf: { prefix: leaf.prefix, id: leaf.id } } : {}),
  };
}
