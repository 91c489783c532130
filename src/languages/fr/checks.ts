import type { CheckFacts } from '../../core/checks/facts.ts';

/** What the checks know about the language. */
export const checks: CheckFacts = {
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  spaceBefore: [';', ':', '!', '?', '»'],
  numbers: { decimal: ',', grouping: ['\u00A0', '\u202F', ' ', '.'], words: {} },
};
