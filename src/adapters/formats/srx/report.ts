import type { XmlElement } from '../xml/element.ts';

/** Everything that is found while reading and does not stop it: its id, which is stable, and what SRX wants. */
export const srxRules = {
  'srx-header': 'The header says segmentsubflows and, in SRX 2.0, cascade; a format handle has a type and include.',
  'srx-empty-rule': 'A rule has an expression before the break, after it, or both.',
  'srx-unknown-break': 'The attribute break of a rule is yes or no.',
  'srx-other-maprules': 'SRX 1.0 may offer several sets of maps, of which the first is used.',
} as const;

/** Takes note of what was found at an element. */
export type Report = (ruleId: keyof typeof srxRules, element: XmlElement, message: string) => void;
