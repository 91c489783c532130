/** Elements of TBX 2 with the names that they have in TBX v3. */
const namesInTbx3: ReadonlyMap<string, string> = new Map([
  ['martif', 'tbx'],
  ['martifHeader', 'tbxHeader'],
  ['termEntry', 'conceptEntry'],
  ['langSet', 'langSec'],
  ['tig', 'termSec'],
  ['ntig', 'termSec'],
  ['refObjectList', 'refObjectSec'],
  ['bpt', 'sc'],
  ['ept', 'ec'],
]);

/** The name that an element of the other version of TBX has in this one; undefined where it has none. */
export function otherName(name: string, version: 2 | 3): string | undefined {
  if (version === 3) return namesInTbx3.get(name);
  for (const [old, current] of namesInTbx3) if (current === name) return old;
  return undefined;
}
