import type { Check, DocumentCheck } from '../check.ts';
import { controlCharacters } from './control-characters.ts';
import { entity } from './entity.ts';
import { lookAlikes } from './look-alikes.ts';
import { lostDiacritics } from './lost-diacritics.ts';
import { mojibake } from './mojibake.ts';
import { notNfc } from './not-nfc.ts';
import { tonePlacement } from './tone-placement.ts';
import { whiteSpace } from './white-space.ts';

/** The characters that text is made of. */
export const characterChecks: readonly Check[] = [
  notNfc,
  lostDiacritics,
  lookAlikes,
  mojibake,
  entity,
  controlCharacters,
  whiteSpace,
];

/** The same over a document. */
export const characterDocumentChecks: readonly DocumentCheck[] = [tonePlacement];
