import { attributeOf, isDeclaration, type XmlElement } from '../../../xml/element.ts';
import { categoryElements } from '../categories.ts';
import type { ElementModel } from '../model.ts';
import type { FileContext, MakeRule, Visit } from '../visit.ts';
import { anyOf, tagged } from '../words.ts';

const highlights = ['entailedTerm', 'hotkey', 'italics', 'bold', 'superscript', 'subscript', 'math'];

type Listed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Attributes with a list of values, by element and name. */
const listed: Readonly<Record<2 | 3, Listed>> = {
  2: { p: { type: ['XCSURI', 'DCSName', 'XCSContent'] } },
  3: {
    tbx: { style: ['dca', 'dct'] },
    hi: { type: highlights },
    sc: { isolated: ['yes', 'no'] },
    ec: { isolated: ['yes', 'no'] },
  },
};

/** Attributes that an element may not have, lacks, or has with another value than it may have. */
export const checkAttributes: MakeRule = (context) => ({
  open(visit) {
    if (!visit.model) return;
    checkKnown(visit, visit.model, context);
    checkRequired(visit, visit.model, context);
    checkValues(visit, context);
  },
});

/** Attributes of namespaces other than XML's own are nobody's business here. */
function checkKnown({ element, isDct }: Visit, { attributes }: ElementModel, { report }: FileContext): void {
  for (const attribute of element.attributes) {
    const isOurs = attribute.prefix === '' || attribute.name === 'xml:lang' || attribute.name === 'xml:id';
    if (isDeclaration(attribute) || !isOurs || attributes.has(attribute.name)) continue;
    if (isDct && attribute.name === 'metaType') continue;
    const allowed = [...attributes];
    const hint = attribute.name === 'xml:id' ? 'TBX calls it id.' : `It may have ${anyOf(allowed)}.`;
    report(
      'tbx-attribute-not-allowed',
      element.start,
      `${tagged(element)} may not have the attribute ${attribute.name}. ${hint}`,
      { actual: attribute.name, expected: allowed },
    );
  }
}

function checkRequired(visit: Visit, { required }: ElementModel, { report }: FileContext): void {
  const { element, kind, isDct, category } = visit;
  // The module basic wants a target of its cross-references, the structure of TBX does not.
  const all = isDct && category === 'crossReference' ? [...required, 'target'] : required;
  for (const name of all) {
    // In DCT style the name of the element says what the type says in DCA style.
    if (isDct && name === 'type') continue;
    const value = attributeOf(element, name);
    if (value !== undefined && !(name === 'type' && value.trim() === '')) continue;
    const what = name === 'type' && categoryElements.has(kind ?? '') ? ', which names its data category' : '';
    const message =
      value === undefined
        ? `${tagged(element)} lacks its attribute ${name}${what}. Add it.`
        : `The attribute ${name} of ${tagged(element)}${what} is empty. Write its value.`;
    report('tbx-attribute-missing', element.start, message, { expected: [name] });
  }
}

function checkValues({ element, kind }: Visit, context: FileContext): void {
  if (kind === undefined) return;
  for (const [name, values] of Object.entries(listed[context.version][kind] ?? {})) {
    const value = attributeOf(element, name);
    if (value === undefined || values.includes(value.trim())) continue;
    const message = `${name}="${value}" of ${tagged(element)} is none of its values. Write ${anyOf(values)}.`;
    context.report('tbx-attribute-value', element.start, message, { actual: value, expected: values });
  }
  if (kind === 'tbx') checkType(element, context);
}

function checkType(element: XmlElement, { report }: FileContext): void {
  const value = attributeOf(element, 'type');
  if (value === undefined || value.trim() === '' || /^TBX-./u.test(value.trim())) return;
  const message = `type="${value}" of ${tagged(element)} names no dialect. Write TBX-Core, TBX-Min, TBX-Basic, or TBX- and the name of another.`;
  report('tbx-attribute-value', element.start, message, {
    actual: value,
    expected: ['TBX-Core', 'TBX-Min', 'TBX-Basic'],
  });
}
