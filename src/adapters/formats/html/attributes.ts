/**
 * The attributes whose values are language, by element.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-translate-attribute its list of translatable attributes;
 * left out here are `download` (a file name), `srcdoc` (markup), `style` and `lang`
 */

import { attributeOf, type StartTag } from './tokens.ts';

/** Translatable on any element. */
const global = 'title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext'.split(' ');

const byElement = new Map<string, readonly string[]>([
  ['img', ['alt']],
  ['area', ['alt']],
  ['applet', ['alt']],
  ['input', ['alt', 'placeholder', 'value']],
  ['textarea', ['placeholder']],
  ['optgroup', ['label']],
  ['option', ['label']],
  ['track', ['label']],
  ['table', ['summary']],
  ['th', ['abbr']],
  ['meta', ['content']],
]);

/** `type` of the inputs whose value is a caption, not data. */
const buttonTypes = new Set(['submit', 'button', 'reset']);

/** `name` or `property` of the `meta` elements whose content is language. */
const metaNames = new Set([
  'description',
  'keywords',
  'application-name',
  'apple-mobile-web-app-title',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
  'twitter:label1',
  'twitter:data1',
  'twitter:label2',
  'twitter:data2',
]);

export interface TranslatableAttribute {
  readonly attribute: string;
  /** Name of the unit: the attribute's, or what a `meta` element is about. */
  readonly unitName: string;
}

const none: readonly TranslatableAttribute[] = [];

/** The translatable attributes that a tag has, in the order in which they stand in it. */
export function translatableAttributes(tag: StartTag): readonly TranslatableAttribute[] {
  const { attrs } = tag.token;
  if (attrs.length === 0) return none;
  const own = byElement.get(tag.name) ?? [];
  let found: TranslatableAttribute[] | undefined;
  for (const { name } of attrs) {
    if (!own.includes(name) && !global.includes(name)) continue;
    const unitName = nameOfUnit(tag, name);
    if (unitName === undefined) continue;
    found ??= [];
    found.push({ attribute: name, unitName });
  }
  return found ?? none;
}

/** The name for the unit, or undefined where the attribute is no language on this very tag. */
function nameOfUnit(tag: StartTag, attribute: string): string | undefined {
  if (attribute === 'content') {
    const subject = (attributeOf(tag, 'name') ?? attributeOf(tag, 'property'))?.trim().toLowerCase();
    return subject !== undefined && metaNames.has(subject) ? subject : undefined;
  }
  if (attribute === 'value') {
    const type = attributeOf(tag, 'type')?.trim().toLowerCase();
    return type !== undefined && buttonTypes.has(type) ? attribute : undefined;
  }
  return attribute;
}
