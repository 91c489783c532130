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

export const sdl = 'http://sdl.com/FileTypes/SdlXliff/1.0';

/** What each tool says for a state: Trados, memoQ, Phrase; of a target that is there. */
const said: Readonly<Record<State, { readonly conf: string; readonly status: string; readonly confirmed: string }>> = {
  initial: { conf: 'Draft', status: 'Edited', confirmed: '0' },
  translated: { conf: 'Translated', status: 'ManuallyConfirmed', confirmed: '1' },
  reviewed: { conf: 'ApprovedTranslation', status: 'Reviewer1Confirmed', confirmed: '1' },
  final: { conf: 'ApprovedSignOff', status: 'Proofread', confirmed: '1' },
};

/** The attribute of a trans-unit in which a tool of one of these kinds says how far it is, by its local name and value. */
export function isConfirmation(local: string, value: string): local is 'status' | 'confirmed' {
  if (local === 'status') return Object.hasOwn(confirmations, value);
  return local === 'confirmed' && (value === '0' || value === '1');
}

/** The value of such an attribute, or of `conf`, for a state. */
export function confirmationOf(local: 'conf' | 'status' | 'confirmed', state: State): string {
  return said[state][local];
}

/** The state that such a value says, if it says one. */
export function stateOfConfirmation(local: string, value: string): State | undefined {
  if (local === 'confirmed') return value === '1' ? 'translated' : 'initial';
  return Object.hasOwn(confirmations, value) ? confirmations[value] : undefined;
}

/** The state that a tool's own attributes give to the segment with this mid, if they say any. */
export function confirmedState(unit: XmlElement, mid: string): State | undefined {
  for (const { local, prefix, value } of unit.attributes) {
    if (prefix === '') continue;
    if (isConfirmation(local, value)) return stateOfConfirmation(local, value);
  }
  const definitions = childElements(unit).find(({ local, uri }) => local === 'seg-defs' && uri === sdl);
  const segment = definitions && childElements(definitions).find((child) => attributeOf(child, 'id') === mid);
  const confirmation = segment && attributeOf(segment, 'conf');
  if (confirmation === undefined) return segment ? 'initial' : undefined;
  return stateOfConfirmation('conf', confirmation);
}
