import type { CodeType, Content, Inline, OriginalData } from '../../../core/document.ts';
import { habitsInContext, unicodeEscape } from './habits.ts';
import { findPlaceholders, type Placeholder } from './placeholders.ts';
import type { Unescaped } from './unescape.ts';

export interface StringContent {
  readonly content: Content;
  readonly originalData: readonly OriginalData[];
}

interface TagKind {
  readonly type: CodeType;
  readonly subType?: string;
}

const tagKinds: Readonly<Record<string, TagKind>> = {
  b: { type: 'fmt', subType: 'xlf:b' },
  strong: { type: 'fmt', subType: 'xlf:b' },
  i: { type: 'fmt', subType: 'xlf:i' },
  em: { type: 'fmt', subType: 'xlf:i' },
  u: { type: 'fmt', subType: 'xlf:u' },
  br: { type: 'fmt', subType: 'xlf:lb' },
  a: { type: 'link' },
  img: { type: 'image' },
};
const otherTag: TagKind = { type: 'other' };

/** Tags that HTML never closes, and that stand alone in strings without a slash too. */
const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/**
 * The content of a stretch of a JSON string's value: placeholders and tags as codes, whose original data is their own
 * text in the JSON file, and the rest as text. A tag without its partner is text, since it is shown as text.
 */
export function contentOf(json: string, unescaped: Unescaped, start: number, end: number): StringContent {
  const value = unescaped.value.slice(start, end);
  const partners = pairTags(findPlaceholders(value));
  const content: Inline[] = [];
  const originalData: OriginalData[] = [];
  const idOfStart = new Map<Placeholder, string>();
  let done = 0;
  let lastId = 0;
  for (const [placeholder, partner] of partners) {
    if (placeholder.start > done) content.push({ kind: 'text', text: value.slice(done, placeholder.start) });
    done = placeholder.end;
    const raw = json.slice(unescaped.offsetOf(start + placeholder.start), unescaped.offsetOf(start + placeholder.end));
    const text = placeholder.kind === 'control' ? controlEscape(raw) : raw;
    const dataRef = `d${originalData.length + 1}`;
    originalData.push({ id: dataRef, text });
    const id = placeholder.kind === 'close' && partner ? idOfStart.get(partner) : undefined;
    const own = id ?? `c${++lastId}`;
    if (placeholder.kind === 'open') idOfStart.set(placeholder, own);
    const disp = placeholder.kind === 'control' ? text : value.slice(placeholder.start, placeholder.end);
    content.push({ ...codeOf(placeholder, partner), id: own, dataRef, disp });
  }
  if (done < value.length) content.push({ kind: 'text', text: value.slice(done) });
  return { content, originalData };
}

/** The placeholders that become codes, each with its partner where it is one of a pair of tags. */
function pairTags(found: readonly Placeholder[]): ReadonlyMap<Placeholder, Placeholder | undefined> {
  const partners = new Map<Placeholder, Placeholder>();
  const open = new Map<string, Placeholder[]>();
  for (const placeholder of found) {
    const name = placeholder.name ?? '';
    if (placeholder.kind === 'open' && !voidTags.has(name)) {
      const same = open.get(name);
      if (same) same.push(placeholder);
      else open.set(name, [placeholder]);
    } else if (placeholder.kind === 'close') {
      const start = open.get(name)?.pop();
      if (start) partners.set(start, placeholder).set(placeholder, start);
    }
  }
  const isCode = (placeholder: Placeholder) =>
    partners.has(placeholder) ||
    (placeholder.kind === 'open' ? voidTags.has(placeholder.name ?? '') : placeholder.kind !== 'close');
  return new Map(found.filter(isCode).map((placeholder) => [placeholder, partners.get(placeholder)]));
}

type CodeShape = Pick<Extract<Inline, { kind: 'ph' }>, 'type' | 'subType' | 'canCopy' | 'canDelete' | 'equiv'> & {
  readonly kind: 'ph' | 'sc' | 'ec';
};

function codeOf(placeholder: Placeholder, partner: Placeholder | undefined): CodeShape {
  switch (placeholder.kind) {
    case 'interpolation':
      return { kind: 'ph', type: 'ui', subType: 'xlf:var', canDelete: false };
    case 'nesting':
      return { kind: 'ph', type: 'other', subType: 'psr:nesting', canDelete: false };
    case 'control':
      return { kind: 'ph', type: 'other', subType: 'psr:control' };
    case 'open':
    case 'close':
    case 'empty':
      return tagCode(placeholder, partner);
    default:
      return placeholder.kind satisfies never;
  }
}

function tagCode({ kind, name = '' }: Placeholder, partner: Placeholder | undefined): CodeShape {
  const { type, subType } = Object.hasOwn(tagKinds, name) ? (tagKinds[name] ?? otherTag) : otherTag;
  const rights = type === 'fmt' ? {} : { canCopy: false, canDelete: false };
  const end = kind === 'close' ? 'ec' : 'sc';
  return {
    kind: partner ? end : 'ph',
    type,
    ...(subType === undefined ? {} : { subType }),
    ...(subType === 'xlf:lb' ? { equiv: '\n' } : {}),
    ...rights,
  };
}

/** A control character as JSON's escape for it, which it already is unless it stood there itself. */
function controlEscape(raw: string): string {
  return raw.startsWith('\\') ? raw : unicodeEscape(raw.charCodeAt(0), habitsInContext(undefined));
}
