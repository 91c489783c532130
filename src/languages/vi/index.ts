import type { Language } from '../../core/ports.ts';
import { checks } from './checks.ts';
import { pageFurniture } from './furniture.ts';
import { inflection } from './inflection.ts';
import { segmentation } from './segmentation.ts';
import { termhood } from './termhood.ts';

/**
 * Vietnamese. Names and plural categories as Unicode CLDR has them (common/main, common/supplemental/plurals.xml); the
 * three-letter code is ISO 639-3's.
 */
export const vi: Language = {
  tag: 'vi',
  name: 'Vietnamese',
  ownName: 'Tiếng Việt',
  iso6393: 'vie',
  pluralCategories: ['other'],
  segmentation,
  inflection,
  termhood,
  // Words do not change, and nothing around them agrees with them.
  rewriting: { formLike: (_surface, _term, wanted) => wanted.term },
  checks,
  pageFurniture,
};
