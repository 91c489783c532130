import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import type { UnitView } from '../unit-view.ts';
import type { UnitContext } from './rule.ts';

/** xml:lang of sources is srcLang and of targets trgLang, explicit or inherited; and there is a trgLang for targets. */
export function checkLanguages(unit: UnitView, context: UnitContext): void {
  const { srcLang, trgLang, report } = context;
  const inherited = attributeOf(unit.element, 'xml:lang') ?? context.inheritedLang;
  for (const { source, target, id } of unit.parts) {
    if (source) checkLanguage(source, inherited, srcLang, { unit, segment: id, name: 'srcLang' }, context);
    if (!target) continue;
    if (trgLang === undefined) {
      const message = 'There is a <target>, but <xliff> has no trgLang. Add trgLang with the language of the targets.';
      report('xliff-trg-lang', target.start, message, { unit: unit.id, segment: id });
    } else checkLanguage(target, inherited, trgLang, { unit, segment: id, name: 'trgLang' }, context);
  }
}

interface Where {
  readonly unit: UnitView;
  readonly segment: string | undefined;
  readonly name: 'srcLang' | 'trgLang';
}

function checkLanguage(
  content: XmlElement,
  inherited: string | undefined,
  expected: string | undefined,
  { unit, segment, name }: Where,
  { report }: UnitContext,
): void {
  const own = attributeOf(content, 'xml:lang');
  const lang = own ?? inherited;
  if (lang === undefined || expected === undefined || lang.toLowerCase() === expected.toLowerCase()) return;
  const how = own === undefined ? ', which it inherits,' : '';
  const message = `<${content.name}> has xml:lang="${lang}"${how} but ${name} is "${expected}". Correct it, or put xml:lang="${expected}" on the <${content.name}>.`;
  report('xliff-language', content.start, message, {
    unit: unit.id,
    segment,
    actual: lang,
    expected: [expected],
  });
}
