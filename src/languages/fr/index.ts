import type { Language } from '../../core/ports.ts';
import { checks } from './checks.ts';
import { pageFurniture } from './furniture.ts';
import { inflection } from './inflection.ts';
import { segmentation } from './segmentation.ts';
import { termhood } from './termhood.ts';

/**
 * French. Names and plural categories as Unicode CLDR has them (common/main, common/supplemental/plurals.xml); the
 * three-letter code is ISO 639-3's.
 */
export const fr: Language = {
  tag: 'fr',
  name: 'French',
  ownName: 'français',
  iso6393: 'fra',
  pluralCategories: ['one', 'many', 'other'],
  segmentation,
  inflection,
  termhood,
  checks,
  pageFurniture,
};
