import type { XmlElement } from '../../xml/element.ts';
import { isCore } from '../namespaces.ts';
import { versionOf } from './module-checker.ts';
import { moduleElements, modulesOf } from './modules/index.ts';
import { coreStructure } from './structure-core.ts';
import type { StructureTable } from './table.ts';

/** The table of the version that a root declares: the core with the modules. */
export function structureTable(root: XmlElement): StructureTable {
  const version = versionOf(root);
  const prefixes = new Map([...modulesOf(version)].map(([uri, { prefix }]) => [uri, prefix]));
  return {
    elements: { ...coreStructure(version), ...moduleElements(version) },
    prefixes: prefixes.set(root.uri, 'xlf'),
    isCore,
  };
}
