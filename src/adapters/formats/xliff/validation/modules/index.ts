import type { XliffVersion } from '../../namespaces.ts';
import type { ElementRule } from '../table.ts';
import { changeTracking } from './ctr.ts';
import { formatStyle } from './fs.ts';
import { glossary } from './gls.ts';
import { its, itsOfXliff } from './its.ts';
import { metadata } from './mda.ts';
import type { ModuleTable } from './module.ts';
import { candidates } from './mtc.ts';
import { pluralGenderSelect } from './pgs.ts';
import { resourceData } from './res.ts';
import { sizeRestriction } from './slr.ts';
import { validation } from './val.ts';

const tables: readonly ModuleTable[] = [
  candidates,
  glossary,
  formatStyle,
  metadata,
  resourceData,
  changeTracking,
  sizeRestriction,
  validation,
  its,
  itsOfXliff,
  pluralGenderSelect,
];

/** The modules of a version, by namespace. */
export function modulesOf(version: XliffVersion): ReadonlyMap<string, ModuleTable> {
  return new Map(tables.filter(({ versions }) => versions.includes(version)).map((table) => [table.uri, table]));
}

/** The elements of all modules of a version, by name. */
export function moduleElements(version: XliffVersion): Readonly<Record<string, ElementRule>> {
  const all: Record<string, ElementRule> = {};
  for (const { elements, elementsOf22 } of modulesOf(version).values())
    Object.assign(all, elements, version === '2.2' ? elementsOf22 : {});
  return all;
}
