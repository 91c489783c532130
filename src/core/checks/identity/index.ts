import type { Check, DocumentCheck } from '../check.ts';
import { acronyms } from './acronyms.ts';
import { code } from './code.ts';
import { codesEmpty } from './codes-empty.ts';
import { codesExtra } from './codes-extra.ts';
import { codesMissing } from './codes-missing.ts';
import { codesNesting } from './codes-nesting.ts';
import { codesOrder } from './codes-order.ts';
import { codesSpace } from './codes-space.ts';
import { doNotTranslate } from './do-not-translate.ts';
import { fileNames } from './file-names.ts';
import { markup } from './markup.ts';
import { names } from './names.ts';
import { placeholders } from './placeholders.ts';
import { urls } from './urls.ts';

/** What a translation keeps as it is: codes, addresses, names. */
export const identityChecks: readonly Check[] = [
  codesMissing,
  codesExtra,
  codesNesting,
  codesOrder,
  codesSpace,
  codesEmpty,
  placeholders,
  markup,
  urls,
  fileNames,
  code,
  doNotTranslate,
];

/** What it keeps by the evidence of the whole document. */
export const identityDocumentChecks: readonly DocumentCheck[] = [names, acronyms];
