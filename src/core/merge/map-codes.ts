import { type Code, codes, isCode } from '../content.ts';
import type { Content, Inline, OriginalData } from '../document.ts';

/** Content whose codes were made to fit another unit, and the original data that has to come with it. */
export interface MappedContent {
  readonly content: Content;
  readonly added: readonly OriginalData[];
}

/**
 * A target with the codes of one source exchanged for those of another, equal, source: the nth code for the nth. Codes
 * that a translator added keep their own original data, under ids that are free in the new unit.
 *
 * @param data original data of the unit that the target comes from
 * @param isUsed whether an id is taken in the unit that the target goes to
 */
export function mapCodes(
  target: Content,
  from: Content,
  to: Content,
  data: readonly OriginalData[],
  isUsed: (id: string) => boolean,
): MappedContent {
  const exchange = new Map<string, Code>();
  const newCodes = codes(to);
  codes(from).forEach((code, i) => {
    const counterpart = newCodes[i];
    if (counterpart) exchange.set(codeName(code), counterpart);
  });
  const added: OriginalData[] = [];
  const addedIds = new Map<string, string>();
  const content = target.map((inline): Inline => {
    if (!isCode(inline)) return inline;
    const counterpart = exchange.get(codeName(inline));
    if (counterpart) return counterpart;
    return addCode(inline, data, added, addedIds, isUsed);
  });
  return { content, added };
}

function codeName(code: Code): string {
  return `${code.kind} ${code.id}`;
}

function addCode(
  code: Code,
  data: readonly OriginalData[],
  added: OriginalData[],
  ids: Map<string, string>,
  isUsed: (id: string) => boolean,
): Code {
  const freeId = (name: string): string => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    let number = ids.size + 1;
    while (isUsed(`x${number}`)) number++;
    ids.set(name, `x${number}`);
    return `x${number}`;
  };
  const id = freeId(`code ${code.id}`);
  const own = data.find((item) => item.id === code.dataRef);
  if (!own) return { ...code, id };
  const dataRef = freeId(`data ${own.id}`);
  if (!added.some((item) => item.id === dataRef)) added.push({ ...own, id: dataRef });
  return { ...code, id, dataRef };
}
