import type { Finding, Severity } from '../../../core/finding.ts';
import type { Place } from '../xml/place.ts';

export type ExchangeRule =
  | 'exchange-forbidden-character'
  | 'exchange-refused-key'
  | 'exchange-key-collision'
  | 'exchange-code-lost'
  | 'exchange-duplicate-unit'
  | 'exchange-partly-translated'
  | 'exchange-plural-missing'
  | 'exchange-replaced'
  | 'exchange-read-otherwise'
  | 'exchange-package-fails'
  | 'exchange-code-guessed'
  | 'exchange-key-encoded'
  | 'exchange-key-shape'
  | 'exchange-not-text'
  | 'exchange-target-only'
  | 'exchange-no-text'
  | 'exchange-untranslated'
  | 'exchange-list-gap'
  | 'exchange-plural-superfluous'
  | 'exchange-not-valid'
  | 'exchange-not-translatable'
  | 'exchange-not-in-json';

/** What an exchange can lose or change, and how bad that is. A key that is named by a critical finding is left out. */
const rules: Readonly<Record<ExchangeRule, Severity>> = {
  // A text or key that can't go where it should.
  'exchange-forbidden-character': 'critical',
  'exchange-refused-key': 'critical',
  'exchange-key-collision': 'critical',
  'exchange-code-lost': 'critical',
  'exchange-duplicate-unit': 'critical',
  // A translation that does not reach the reader as it should.
  'exchange-partly-translated': 'major',
  'exchange-plural-missing': 'major',
  'exchange-replaced': 'major',
  // What is right here, and would not be with other tools or without the source JSON.
  'exchange-read-otherwise': 'minor',
  'exchange-package-fails': 'minor',
  'exchange-code-guessed': 'minor',
  'exchange-key-encoded': 'minor',
  'exchange-key-shape': 'minor',
  'exchange-not-text': 'minor',
  'exchange-target-only': 'minor',
  'exchange-no-text': 'minor',
  'exchange-untranslated': 'minor',
  'exchange-list-gap': 'minor',
  'exchange-plural-superfluous': 'minor',
  'exchange-not-valid': 'minor',
  // What a JSON resource has no place for.
  'exchange-not-translatable': 'neutral',
  'exchange-not-in-json': 'neutral',
};

/** Where a finding belongs: the file, and the key and place in it that are concerned. */
export interface Where extends Partial<Place> {
  readonly file: string;
  /** The key, or the id of the unit where there is no key. */
  readonly key?: string;
}

/** A finding of an exchange; the message says what is the matter and what to do, in complete sentences. */
export function finding(
  ruleId: ExchangeRule,
  { key, ...where }: Where,
  message: string,
  more: Pick<Finding, 'actual' | 'expected' | 'side'> = {},
): Finding {
  return {
    ruleId,
    category: 'process',
    severity: rules[ruleId],
    message,
    ...where,
    ...(key === undefined ? {} : { unit: key }),
    ...more,
  };
}

/** So many keys are named in the sentence; all of them are in `actual`, as a JSON list. */
const mostNamed = 5;

/**
 * One finding about all the keys that share a problem; none where there are no keys.
 *
 * @param message makes the sentences of `3 keys (a, b, c)`
 */
export function findingOfKeys(
  ruleId: ExchangeRule,
  file: string,
  keys: readonly string[],
  message: (keys: string) => string,
): readonly Finding[] {
  if (keys.length === 0) return [];
  const more = keys.length - mostNamed;
  const named = keys.slice(0, mostNamed).map(shown).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const count = keys.length === 1 ? '1 key' : `${keys.length} keys`;
  return [finding(ruleId, { file }, message(`${count} (${named})`), { actual: JSON.stringify(keys) })];
}

const longestShown = 60;

/** A key or text as it can stand in a sentence: on one line and not longer than one. */
export function shown(text: string): string {
  if (text === '') return '""';
  const line = JSON.stringify(text).slice(1, -1);
  return line.length > longestShown ? `${line.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/u, '')}…` : line;
}
