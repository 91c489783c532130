import type { Language } from '../../core/ports.ts';
import { checks } from './checks.ts';
import { pageFurniture } from './furniture.ts';
import { inflection } from './inflection.ts';
import { rewriting } from './rewriting.ts';
import { segmentation } from './segmentation.ts';
import { termhood } from './termhood.ts';

/**
 * English. Names and plural categories as Unicode CLDR has them (common/main, common/supplemental/plurals.xml); the
 * three-letter code is ISO 639-3's.
 */
export const en: Language = {
  tag: 'en',
  name: 'English',
  ownName: 'English',
  iso6393: 'eng',
  pluralCategories: ['one', 'other'],
  segmentation,
  inflection,
  termhood,
  rewriting,
  checks,
  pageFurniture,
};
