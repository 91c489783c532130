import type { ModuleRule } from '../module-scope.ts';
import { checkRevisions } from './change-tracking.ts';
import { checkFormatStyle } from './format-style.ts';
import { checkIts, checkListedIssue } from './its.ts';
import { checkNoTerm } from './its-annotation.ts';
import { checkListedRecord } from './its-lists.ts';
import { checkPlurals } from './plural.ts';
import { checkResourceItem, checkResourceItemRef, checkResourceSide } from './resource-data.ts';
import { checkSizeAttributes, checkSizeProfiles } from './size-restriction.ts';
import { checkValidationRule } from './validation-rule.ts';

/** The rules about one element, by its name in the tables. */
export const elementRules: Readonly<Record<string, readonly ModuleRule[]>> = {
  'slr:profiles': [checkSizeProfiles],
  'val:rule': [checkValidationRule],
  'res:resourceItem': [checkResourceItem],
  'res:resourceItemRef': [checkResourceItemRef],
  'res:source': [checkResourceSide],
  'res:target': [checkResourceSide],
  'ctr:revisions': [checkRevisions],
  'its:locQualityIssue': [checkListedIssue],
  'its:provenanceRecord': [checkListedRecord],
  'xlf:mrk': [checkNoTerm],
  'xlf:sm': [checkNoTerm],
};

/** The rules about an element that has attributes of a module, by the module's prefix. */
export const presenceRules: Readonly<Record<string, readonly ModuleRule[]>> = {
  fs: [checkFormatStyle],
  slr: [checkSizeAttributes],
  its: [checkIts],
  pgs: [checkPlurals],
};
