import { anyText } from '../value-types.ts';
import type { ModuleTable } from './module.ts';

/**
 * Plural, gender and select: the segments of a unit are the variants of one message. Its two attributes have types of
 * their own, which depend on each other: they are with the rules.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.2/xliff-extended-v2.2-part2.html#plural_gender_select_module
 */
export const pluralGenderSelect: ModuleTable = {
  prefix: 'pgs',
  uri: 'urn:oasis:names:tc:xliff:pgs:1.0',
  versions: ['2.2'],
  places: {},
  attributes: { switch: { type: anyText, on: ['unit'] }, case: { type: anyText, on: ['segment'] } },
  elements: {},
};
