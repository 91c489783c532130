import { baseLanguage } from '../../../core/terms/termbase.ts';
import type { ElementInfo } from './elements.ts';
import { attributeOf, type StartTag } from './tokens.ts';

/** Why the text of an element is left as it is; a sum of these, 0 for text that is translated. */
export const Protection = {
  none: 0,
  /** `translate="no"`, the class `notranslate`, or an element that holds code. */
  translateOff: 1,
  /** Text in another language than the source's. */
  otherLanguage: 2,
  /** Not language at all: script, drawings, formulas, templates. */
  always: 4,
} as const;

/**
 * The protection that a tag's own attributes give it within an element of protection `inherited`: that of its
 * translatable attributes. `translate="yes"` switches back on what `translate="no"` or a language switched off.
 */
export function protectionByAttributes(inherited: number, tag: StartTag, srcLang: string): number {
  if (tag.token.attrs.length === 0 || inherited & Protection.always) return inherited;
  let protection = inherited;
  const lang = isRoot(tag.name) ? undefined : languageOf(tag);
  if (lang !== undefined) {
    protection &= ~Protection.otherLanguage;
    if (baseLanguage(lang) !== baseLanguage(srcLang)) protection |= Protection.otherLanguage;
  }
  const translate = translateOf(tag);
  if (translate === true) return Protection.none;
  return translate === false ? protection | Protection.translateOff : protection;
}

/** The protection of what stands inside an element, given that of its attributes. */
export function protectionOfContent(byAttributes: number, tag: StartTag, info: ElementInfo): number {
  if (info.protection === 'always') return byAttributes | Protection.always;
  if (info.protection === 'content' && translateOf(tag) !== true) return byAttributes | Protection.translateOff;
  return byAttributes;
}

/**
 * The language that a tag declares, or undefined where it declares none or an unknown one. The root's language is that
 * of the document, which the project's configuration knows better: it protects nothing.
 */
export function languageOf(tag: StartTag): string | undefined {
  const lang = (attributeOf(tag, 'lang') ?? attributeOf(tag, 'xml:lang'))?.trim();
  return lang === undefined || lang === '' || /^(?:und|mul)$/i.test(lang) ? undefined : lang;
}

export function isRoot(name: string): boolean {
  return name === 'html' || name === 'body';
}

/** What a tag says of translating it; the attribute goes before the class. */
function translateOf(tag: StartTag): boolean | undefined {
  const value = attributeOf(tag, 'translate')?.toLowerCase();
  if (value === 'yes' || value === '') return true;
  if (value === 'no') return false;
  const classes = attributeOf(tag, 'class');
  return classes?.includes('notranslate') && classes.split(/[\t\n\f\r ]+/).includes('notranslate') ? false : undefined;
}
