import { moduleOf } from '../../names.ts';
import { type Category, categories, categoryElements, type Dialect, type Level } from '../categories.ts';
import type { FileContext, MakeRule, Visit } from '../visit.ts';
import { anyOf, tagged } from '../words.ts';

/** Data categories of TBX-Min and TBX-Basic that the dialect does not have, or not in this element or at this level. */
export const checkCategories: MakeRule = (context) => ({
  open(visit) {
    const { dialect } = context;
    const { category, kind, level } = visit;
    if (!dialect || category === undefined || category === '' || level === undefined) return;
    const known = categories.get(category);
    if (!known || !dialect.modules.has(known.module) || !isOfModule(visit, known))
      reportUnknown(visit, dialect, context);
    else if (kind !== known.element) reportElement(visit, known, context);
    else checkLevel(visit, known, level, context);
  },
});

function isOfModule({ element, isDct }: Visit, { module }: Category): boolean {
  return !isDct || moduleOf(element.uri) === module;
}

function reportUnknown({ element, category, kind, isDct }: Visit, dialect: Dialect, { report }: FileContext): void {
  const allowed = [...categories]
    .filter(
      ([, { element: of, module }]) =>
        dialect.modules.has(module) && (of === kind || !categoryElements.has(kind ?? '')),
    )
    .map(([name]) => name);
  const where = categoryElements.has(kind ?? '') ? ` in <${kind}>` : '';
  const has = allowed.length === 0 ? `has no data category${where}` : `has${where} ${anyOf(allowed)}`;
  const home = isDct ? categories.get(category ?? '')?.module : undefined;
  const hint =
    home && dialect.modules.has(home)
      ? `It is of the module ${home}, whose namespace is http://www.tbxinfo.net/ns/${home}.`
      : `${dialect.name} ${has}. Use one of these, or declare another dialect in the type of the root.`;
  const message = `${dialect.name} has no data category ${category}${isDct ? ` in the namespace of ${tagged(element)}` : where}. ${hint}`;
  report('tbx-category-unknown', element.start, message, { actual: category ?? '', expected: allowed });
}

function reportElement(visit: Visit, known: Category, { report }: FileContext): void {
  const { element, category } = visit;
  const message = `The data category ${category} does not stand in ${tagged(element)}. Write <${known.element} type="${category}">.`;
  report('tbx-category-element', element.start, message, { actual: element.name, expected: [known.element] });
}

function checkLevel(visit: Visit, known: Category, level: Level, context: FileContext): void {
  const { element, category, parent } = visit;
  if (!known.levels.includes(level) && !isFreeInTbx2(category, context)) {
    const allowed = known.levels.map((each) => elementOf(each, context));
    const message = `${category} may not stand in a ${elementOf(level, context)}. It is for ${anyOf(allowed)}: move it there, or remove it.`;
    context.report('tbx-category-level', element.start, message, {
      actual: elementOf(level, context),
      expected: allowed,
    });
  } else if (context.version === 3 && known.groupedAt?.includes(level) && parent?.kind !== 'descripGrp') {
    const message = `A ${category} stands alone in a ${elementOf(level, context)}, so that nobody knows of what. Put it into a <descripGrp> with the definition that it is the source of, or give it to a term.`;
    context.report('tbx-category-ungrouped', element.start, message, { expected: ['descripGrp'] });
  }
}

/** TBX 2 tells the levels of descriptions only, and its TBX-Basic lets terms have definitions. */
function isFreeInTbx2(category: string | undefined, { version }: FileContext): boolean {
  return version === 2 && (category === 'definition' || categories.get(category ?? '')?.element !== 'descrip');
}

const elementsIn3: Readonly<Record<Level, string>> = { concept: 'conceptEntry', language: 'langSec', term: 'termSec' };
const elementsIn2: Readonly<Record<Level, string>> = { concept: 'termEntry', language: 'langSet', term: 'tig' };

function elementOf(level: Level, { version }: FileContext): string {
  return `<${(version === 3 ? elementsIn3 : elementsIn2)[level]}>`;
}
