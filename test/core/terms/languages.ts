import type { CheckFacts } from '../../../src/core/checks/facts.ts';
import type { Language } from '../../../src/core/ports.ts';
import type { InflectionFacts } from '../../../src/core/terms/facts.ts';
import { checks as enChecks } from '../../../src/languages/en/checks.ts';
import { inflection as enInflection } from '../../../src/languages/en/inflection.ts';
import { checks as frChecks } from '../../../src/languages/fr/checks.ts';
import { inflection as frInflection } from '../../../src/languages/fr/inflection.ts';
import { checks as viChecks } from '../../../src/languages/vi/checks.ts';
import { inflection as viInflection } from '../../../src/languages/vi/inflection.ts';

/** The languages with what terms and checks know of them; segmentation plays no part here. */
function language(tag: string, inflection: InflectionFacts, checks: CheckFacts): Language {
  const none: ReadonlySet<string> = new Set();
  return {
    tag,
    name: tag,
    ownName: tag,
    iso6393: tag,
    pluralCategories: [],
    segmentation: { abbreviations: { beforeName: none, beforeNumber: none, inner: none, mayEnd: none } },
    inflection,
    checks,
    pageFurniture: [],
  };
}

export const fr: Language = language('fr', frInflection, frChecks);
export const en: Language = language('en', enInflection, enChecks);
export const vi: Language = language('vi', viInflection, viChecks);
