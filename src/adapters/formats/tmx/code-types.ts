import type { CodeType } from '../../../core/document.ts';

/** What a code is, in the words of XLIFF. */
export interface CodeKind {
  readonly type?: CodeType;
  readonly subType?: string;
}

/** TMX's recommended names ("bold", "italic", "ulined", "lb", "pb", "link", "image") for what XLIFF says in two words. */
const names: Readonly<Record<string, CodeKind>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  ulined: { type: 'fmt', subType: 'xlf:u' },
  lb: { type: 'fmt', subType: 'xlf:lb' },
  pb: { type: 'fmt', subType: 'xlf:pb' },
};

const nameOf = new Map(Object.entries(names).map(([name, { type, subType }]) => [`${type} ${subType}`, name]));

const codeTypes: ReadonlySet<string> = new Set<CodeType>(['fmt', 'ui', 'quote', 'link', 'image', 'other']);

/** The value of TMX's type attribute: one of its own names, or XLIFF's type and subType with a space between. */
export function typeName({ type, subType }: CodeKind): string | undefined {
  if (type === undefined) return undefined;
  if (subType === undefined) return type;
  return nameOf.get(`${type} ${subType}`) ?? `${type} ${subType}`;
}

/** What a type attribute says in the words of XLIFF; nothing for a name that is not known. */
export function kindNamed(name: string | undefined): CodeKind {
  if (name === undefined) return {};
  if (Object.hasOwn(names, name)) return names[name] ?? {};
  const [type = '', subType] = name.split(' ');
  if (!isCodeType(type)) return {};
  return subType === undefined ? { type } : { type, subType };
}

function isCodeType(type: string): type is CodeType {
  return codeTypes.has(type);
}
