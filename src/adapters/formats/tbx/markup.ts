import { attributeOf, childElements, declaration, isDeclaration, type XmlElement } from '../xml/element.ts';
import { attribute, escapeText } from '../xml/escape.ts';
import { isNmtoken } from '../xml/names.ts';
import { type Retag, retagged } from '../xml/retag.ts';
import { scanXml } from '../xml/scan.ts';
import { linguist } from './meta-type.ts';
import { moduleNamespace, namesInTbx3, ownCategoryName, ownNamespace, tbxNamespace } from './names.ts';
import { type CategoryElement, categories, categoryElements } from './validation/categories.ts';

/** The kinds of TBX that are written: TBX v3 in DCA or DCT style, and TBX 2, whose root is `<martif>`. */
export type TbxStyle = 'dca' | 'dct' | 'tbx2';

/** How the parts of a concept are written in a style. */
export interface Markup {
  readonly style: TbxStyle;
  /** The element of a data category; its text is escaped. */
  item(element: CategoryElement, type: string, text: string): string;
  /** An extra of the model, which is XML text of TBX v3 in DCA style. */
  extra(raw: string): string;
  /** The header, or what follows the body, as the frame of the model has it. */
  frame(raw: string): string;
}

export const dca: Markup = {
  style: 'dca',
  item: (element, type, text) => `<${element}${attribute('type', type)}>${escapeText(text)}</${element}>`,
  extra: (raw) => raw,
  frame: (raw) => raw,
};

export const tbx2: Markup = {
  style: 'tbx2',
  item: dca.item,
  extra: (raw) => translated(raw, inTbx2),
  frame: (raw) => translated(raw, inTbx2),
};

/** Prefixes of namespaces, as a DCT file declares them. */
export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes of files of our own. */
export const ownPrefixes: Prefixes = new Map([
  [moduleNamespace('min'), 'min'],
  [moduleNamespace('basic'), 'basic'],
  [ownNamespace, 'own'],
]);

/** DCT style in a file that declares these prefixes; a category of another namespace brings its declaration. */
export function dct(prefixes: Prefixes): Markup {
  return {
    style: 'dct',
    item(element, type, text) {
      const { name, attributes } = categoryTag(element, type, prefixes);
      return `<${name}${attributes}>${escapeText(text)}</${name}>`;
    },
    extra: (raw) => translated(raw, (element) => inDct(element, prefixes)),
    // Around the concepts DCT style has types too.
    frame: (raw) => raw,
  };
}

function inTbx2(element: XmlElement): Retag | undefined {
  const name = element.uri === tbxNamespace ? namesInTbx2.get(element.local) : undefined;
  return name === undefined ? undefined : { name };
}

const namesInTbx2: ReadonlyMap<string, string> = new Map([...namesInTbx3].map(([old, name]) => [name, old]));

function inDct(element: XmlElement, prefixes: Prefixes): Retag | undefined {
  const type = attributeOf(element, 'type');
  if (element.uri !== tbxNamespace || type === undefined || !isCategoryElement(element.local)) return undefined;
  const tag = categoryTag(element.local, type, prefixes);
  let { attributes } = tag;
  for (const { local, value } of element.attributes.filter(isDeclaration))
    attributes = attributes.replace(declaration(local, value), '');
  // What an element has already, it can't be given once more.
  const isTaken = element.attributes.some(({ name }) => name !== 'type' && attributes.includes(` ${name}="`));
  return isTaken ? undefined : { name: tag.name, attributes, without: ['type'] };
}

function isCategoryElement(name: string): name is CategoryElement {
  return categoryElements.has(name);
}

/** The name of a data category in DCT style, with what has to stand in its tag. */
function categoryTag(
  element: CategoryElement,
  type: string,
  prefixes: Prefixes,
): { readonly name: string; readonly attributes: string } {
  const known = categories.get(type);
  if (known?.element === element) return prefixed(moduleNamespace(known.module), type, prefixes);
  if (linguist.get(type) === element) return prefixed(moduleNamespace('linguist'), type, prefixes);
  const metaType = attribute('metaType', element);
  if (canBeName(type)) {
    const { name, attributes } = prefixed(ownNamespace, type, prefixes);
    return { name, attributes: attributes + metaType };
  }
  const { name, attributes } = prefixed(ownNamespace, ownCategoryName, prefixes);
  return { name, attributes: attributes + metaType + attribute('type', type) };
}

function prefixed(
  uri: string,
  local: string,
  prefixes: Prefixes,
): { readonly name: string; readonly attributes: string } {
  const declared = prefixes.get(uri);
  if (declared !== undefined) return { name: `${declared}:${local}`, attributes: '' };
  const prefix = ownPrefixes.get(uri) ?? 'ling';
  return { name: `${prefix}:${local}`, attributes: declaration(prefix, uri) };
}

/** Names that elements of TBX have, which must not seem to be such, are not made of a type; nor is what is no name. */
function canBeName(type: string): boolean {
  return /^[A-Za-z_]/u.test(type) && isNmtoken(type) && !type.includes(':') && !reserved.test(type);
}

const reserved =
  /^(?:category|conceptEntry|termEntry|langSe[ct]|termSec|n?tig|term|note|date|termComp(?:Grp|List)?|(?:term|termNote|descrip|admin|transac)Grp)$/u;

/** An extra with other tags; comments and what can't be read stay as they are. */
function translated(raw: string, retag: (element: XmlElement) => Retag | undefined): string {
  if (!raw.startsWith('<') || raw.startsWith('<!') || raw.startsWith('<?')) return raw;
  const text = `<tbx xmlns="${tbxNamespace}">${raw}</tbx>`;
  let result = raw;
  scanXml(text, {
    open: () => 'collect',
    element(whole) {
      const [element] = childElements(whole);
      if (element) result = retagged(text, element, tbxNamespace, retag);
    },
    close() {},
  });
  return result;
}
