import type { RawAttribute } from '../../../core/document.ts';
import { readReferences } from '../xliff/edit/read-references.ts';
import { formatStyle, sizeRestriction } from '../xliff/namespaces.ts';
import { startTag } from '../xliff/tag.ts';
import { ownNamespace, ownPrefix } from './names.ts';

/** A code's attributes that stand in an element of its unit or match, since codes of XLIFF 2 admit those of two modules alone. */
interface Kept {
  readonly kind: string;
  readonly id: string;
  readonly isTarget: boolean;
  readonly attributes: readonly RawAttribute[];
}

/** Collects the attributes of codes that XLIFF 2 does not admit on them. */
export class CodeAttributes {
  readonly #kept = new Map<string, Kept>();

  /** Takes up what is not admitted, and returns the rest. */
  take(kind: string, id: string, isTarget: boolean, attributes: readonly RawAttribute[]): readonly RawAttribute[] {
    const admitted = new Set(
      attributes.flatMap(({ name, value }) => (isAdmitted(value) ? name.replace(/^xmlns:/u, '') : [])),
    );
    const isOf = ({ name }: RawAttribute) => admitted.has(name.replace(/^xmlns:/u, '').replace(/:.*/u, ''));
    const others = attributes.filter((attribute) => !isOf(attribute));
    if (others.some(({ name }) => !name.startsWith('xmlns:'))) this.#keep({ kind, id, isTarget, attributes: others });
    return attributes.filter(isOf);
  }

  /** The elements that hold what was taken up, in order. */
  elements(): readonly string[] {
    return [...this.#kept.values()].map(({ kind, id, isTarget, attributes }) => {
      const own = { [`xmlns:${ownPrefix}`]: ownNamespace, kind, ref: id, side: isTarget ? 'target' : undefined };
      return `${startTag(elementName, own, new Map(), attributes)}/>`;
    });
  }

  /** A code of the target that has what its code in the source has is said once. */
  #keep(kept: Kept): void {
    const key = `${kept.kind} ${kept.id}`;
    const known = this.#kept.get(key);
    if (!known) this.#kept.set(key, kept);
    else if (kept.isTarget && JSON.stringify(known.attributes) !== JSON.stringify(kept.attributes))
      this.#kept.set(`${key} target`, kept);
  }
}

const elementName = `${ownPrefix}:code`;

/** The namespaces whose attributes codes admit. */
function isAdmitted(uri: string): boolean {
  return uri === formatStyle || uri === sizeRestriction;
}

/** Whether a carried element holds the attributes of a code. */
export function isCodeAttributes(raw: string): boolean {
  return raw.startsWith(`<${elementName} `);
}

/** The attributes that a code has by what `CodeAttributes` made. */
export type AttributesOf = (kind: string, id: string, isTarget: boolean) => readonly RawAttribute[];

export function readCodeAttributes(elements: readonly string[]): AttributesOf {
  const kept = new Map<string, readonly RawAttribute[]>();
  for (const raw of elements) {
    if (!isCodeAttributes(raw)) continue;
    const all = [...raw.matchAll(/[ \t\n\r]([^ \t\n\r=/>]+)[ \t\n\r]*=[ \t\n\r]*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ([, name = '', double, single]): RawAttribute => ({ name, value: readReferences(double ?? single ?? '') }),
    );
    const given = (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? '';
    const attributes = all.filter(({ name }) => name !== `xmlns:${ownPrefix}` && !ownNames.has(name));
    kept.set(`${given('kind')} ${given('ref')}${given('side') === '' ? '' : ' target'}`, attributes);
  }
  return (kind, id, isTarget) =>
    (isTarget ? kept.get(`${kind} ${id} target`) : undefined) ?? kept.get(`${kind} ${id}`) ?? [];
}

const ownNames: ReadonlySet<string> = new Set(['kind', 'ref', 'side']);
