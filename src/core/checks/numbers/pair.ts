import type { NumberMention, NumberPair } from './mention.ts';

/** Which numbers of two sides are the same, and which are left over, in the order of the text. */
export interface Pairing {
  readonly equal: readonly NumberPair[];
  readonly left: readonly NumberMention[];
  readonly right: readonly NumberMention[];
}

/**
 * Pairs equal numbers one to one: those that count the same thing first, then those that have the same value, then
 * those that have it by another language's convention. Linear in the count of numbers.
 */
export function pairNumbers(source: readonly NumberMention[], target: readonly NumberMention[]): Pairing {
  const own = pairBy({ equal: [], left: source, right: target }, keysWithUnit);
  const plain = pairBy(own, ({ values }) => values);
  return pairBy(plain, ({ values, foreign }) => (foreign === undefined ? values : [...values, foreign]));
}

function keysWithUnit({ values, units }: NumberMention): readonly (string | number)[] {
  return units ? values.flatMap((value) => units.map((unit) => `${value} ${unit}`)) : [];
}

function pairBy(before: Pairing, keysOf: (mention: NumberMention) => readonly (string | number)[]): Pairing {
  if (before.left.length === 0 || before.right.length === 0) return before;
  const free = new Set(before.right);
  const byKey = new Map<string | number, NumberMention[]>();
  for (const mention of [...before.right].reverse()) {
    for (const key of keysOf(mention)) {
      const list = byKey.get(key);
      if (list) list.push(mention);
      else byKey.set(key, [mention]);
    }
  }
  const equal = [...before.equal];
  const left = before.left.filter((source) => {
    for (const key of keysOf(source)) {
      const list = byKey.get(key) ?? [];
      for (let target = list.pop(); target; target = list.pop()) {
        if (!free.delete(target)) continue;
        equal.push({ source, target });
        return false;
      }
    }
    return true;
  });
  return { equal, left, right: [...free] };
}
