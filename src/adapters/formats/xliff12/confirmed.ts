import type { State } from '../../../core/document.ts';
import { attributeOf, childElements, type XmlElement } from '../xml/element.ts';

/**
 * How far a segment is, as tools say it that do not use the states of 1.2: Trados by `conf` of `<sdl:seg>`, memoQ by
 * `mq:status`, Phrase by `m:confirmed`. A rejected or unconfirmed translation is initial.
 */
const confirmations: Readonly<Record<string, State>> = {
  Draft: 'initial',
  Translated: 'translated',
  RejectedTranslation: 'initial',
  ApprovedTranslation: 'reviewed',
  RejectedSignOff: 'initial',
  ApprovedSignOff: 'final',
  NotStarted: 'initial',
  Edited: 'initial',
  PartiallyEdited: 'initial',
  Pretranslated: 'initial',
  AssembledFromFragments: 'initial',
  ManuallyConfirmed: 'translated',
  TranslatorConfirmed: 'translated',
  Reviewer1Confirmed: 'reviewed',
  Proofread: 'final',
  Rejected: 'initial',
};

const sdl = 'http://sdl.com/FileTypes/SdlXliff/1.0';

/** The state that a tool's own attributes give to the segment with this mid, if they say any. */
export function confirmedState(unit: XmlElement, mid: string): State | undefined {
  for (const { local, prefix, value } of unit.attributes) {
    if (prefix === '') continue;
    if (local === 'status' && Object.hasOwn(confirmations, value)) return confirmations[value];
    if (local === 'confirmed' && (value === '1' || value === '0')) return value === '1' ? 'translated' : 'initial';
  }
  const definitions = childElements(unit).find(({ local, uri }) => local === 'seg-defs' && uri === sdl);
  const segment = definitions && childElements(definitions).find((child) => attributeOf(child, 'id') === mid);
  const confirmation = segment && attributeOf(segment, 'conf');
  if (confirmation === undefined) return segment ? 'initial' : undefined;
  return Object.hasOwn(confirmations, confirmation) ? confirmations[confirmation] : undefined;
}
