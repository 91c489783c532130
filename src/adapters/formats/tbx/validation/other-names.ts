import { namesInTbx3 } from '../names.ts';

/** Elements of TBX 2 with what does in TBX v3 what they do. */
const counterparts: ReadonlyMap<string, string> = new Map([
  ...namesInTbx3,
  ['martif', 'tbx'],
  ['termEntry', 'conceptEntry'],
  ['langSet', 'langSec'],
  ['tig', 'termSec'],
  ['ntig', 'termSec'],
  ['bpt', 'sc'],
  ['ept', 'ec'],
]);

/** The name that an element of the other version of TBX has in this one; undefined where it has none. */
export function otherName(name: string, version: 2 | 3): string | undefined {
  if (version === 3) return counterparts.get(name);
  for (const [old, current] of counterparts) if (current === name) return old;
  return undefined;
}
