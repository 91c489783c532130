import type { CodeType } from '../../../core/document.ts';
import { oldPrefix } from './names.ts';

interface TypePair {
  readonly type?: CodeType;
  readonly subType?: string;
}

/** The kinds of inline code that both versions have a word for, and what 1.2 has it for: pairs, or what stands alone. */
const codeTable: readonly (TypePair & { readonly ctype: string; readonly of: CodeExtent })[] = [
  { ctype: 'bold', type: 'fmt', subType: 'xlf:b', of: 'span' },
  { ctype: 'italic', type: 'fmt', subType: 'xlf:i', of: 'span' },
  { ctype: 'underlined', type: 'fmt', subType: 'xlf:u', of: 'span' },
  { ctype: 'lb', type: 'fmt', subType: 'xlf:lb', of: 'placeholder' },
  { ctype: 'pb', type: 'fmt', subType: 'xlf:pb', of: 'placeholder' },
  { ctype: 'link', type: 'link', of: 'span' },
  { ctype: 'image', type: 'image', of: 'placeholder' },
];

/** Whether an element is one end of a pair or around something (`g`, `bx`, `bpt`, `it`), or stands alone (`x`, `ph`). */
type CodeExtent = 'span' | 'placeholder';

const spelledType = /^x-(fmt|ui|quote|link|image|other)(?:-(\S+:\S+))?$/u;

/** The `ctype` of a code: a word of 1.2 where there is one for such an element, otherwise `x-type` or `x-type-subType`. */
export function toCtype({ type, subType }: TypePair, extent: CodeExtent): string | undefined {
  const row = codeTable.find((entry) => entry.type === type && entry.subType === subType);
  if (row?.of === extent) return row.ctype;
  if (type === undefined) return undefined;
  if (subType === undefined) return `x-${type}`;
  if (type === 'other' && subType.startsWith(`${oldPrefix}:`)) return subType.slice(oldPrefix.length + 1);
  return `x-${type}-${subType}`;
}

/** The type of a code with this `ctype`; a tool's own is `other` with the word as its subType. */
export function fromCtype(ctype: string): TypePair {
  const row = codeTable.find((entry) => entry.ctype === ctype);
  if (row?.type) return { type: row.type, ...(row.subType !== undefined ? { subType: row.subType } : {}) };
  const [, type, subType] = spelledType.exec(ctype) ?? [];
  if (isCodeType(type)) return { type, ...(subType !== undefined ? { subType } : {}) };
  return { type: 'other', subType: `${oldPrefix}:${ctype}` };
}

function isCodeType(type: string | undefined): type is CodeType {
  return type !== undefined;
}

/** The `mtype` of an annotation: `term`, `protected` for what is not to be translated, otherwise `x-type`. */
export function toMtype(type: string, translate: boolean | undefined): string {
  if (type === 'term') return 'term';
  if (type === 'generic' && translate === false) return 'protected';
  return type.startsWith(`${oldPrefix}:`) ? type.slice(oldPrefix.length + 1) : `x-${type}`;
}

/** The type of an annotation with this `mtype`, and whether its text is to be translated where that says so. */
export function fromMtype(mtype: string): { readonly type: string; readonly translate?: boolean } {
  if (mtype === 'term') return { type: 'term' };
  if (mtype === 'protected') return { type: 'generic', translate: false };
  if (mtype === 'x-generic' || mtype === 'x-comment' || /^x-\S+:\S+$/u.test(mtype)) return { type: mtype.slice(2) };
  return { type: `${oldPrefix}:${mtype}` };
}

/** The `restype` of a unit or group of this type: `x-type`. */
export function toRestype(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  return type.startsWith(`${oldPrefix}:`) ? type.slice(oldPrefix.length + 1) : `x-${type}`;
}

/** The type of a unit or group with this `restype`. */
export function fromRestype(restype: string): string {
  return /^x-[^\s:]+:\S+$/u.test(restype) ? restype.slice(2) : `${oldPrefix}:${restype}`;
}
