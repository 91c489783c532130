import type { LanguageMap, LanguageRules } from '../../../core/segment/break-rules/break-rules.ts';
import { parsePattern } from '../../../core/segment/pattern/parse.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { isOwn } from './read-language-rules.ts';
import { faultIn, Refusal } from './refusal.ts';
import type { Report } from './report.ts';

/**
 * The language maps of a `maprules` element. In SRX 1.0 they stand in `maprule` elements, of which a user chooses one
 * by its name: the first is taken. Throws a Refusal where a map is incomplete or names no rules.
 */
export function readMaps(
  mapRules: XmlElement,
  languageRules: readonly LanguageRules[],
  report: Report,
): readonly LanguageMap[] {
  const [set, other] = mapRules.children.filter((child): child is XmlElement => isOwn(child, mapRules, 'maprule'));
  if (other) {
    const name = attributeOf(other, 'maprulename') ?? '';
    report('srx-other-maprules', other, `The maps of ${name} and after are left out, since only one set can hold.`);
  }
  const parent = set ?? mapRules;
  return parent.children
    .filter((child): child is XmlElement => isOwn(child, parent, 'languagemap'))
    .map((map) => readMap(map, languageRules));
}

function readMap(map: XmlElement, languageRules: readonly LanguageRules[]): LanguageMap {
  const languagePattern = attributeOf(map, 'languagepattern');
  const languageRuleName = attributeOf(map, 'languagerulename');
  if (languagePattern === undefined || languageRuleName === undefined)
    throw new Refusal(map, 'A <languagemap> needs both languagepattern and languagerulename. Add what is missing.');
  if (!languageRules.some(({ name }) => name === languageRuleName)) {
    const names = languageRules.map(({ name }) => name).join(', ');
    throw new Refusal(map, `A <languagemap> names the rules ${languageRuleName}, and there are only: ${names}.`);
  }
  const parsed = parsePattern(languagePattern);
  if ('pattern' in parsed) return { languagePattern, languageRuleName };
  const fault = faultIn(languagePattern, parsed.problem);
  throw new Refusal(map, `The <languagemap> of ${languageRuleName} has a bad languagepattern, ${fault}`);
}
