import type { Content, OriginalData, Unit } from '../document.ts';
import type { Format, Skeleton, Slot } from '../ports.ts';

/**
 * The source text with contents put into its slots, in chunks that joined are the whole text. Everything outside the
 * slots, and every slot for which `choose` gives undefined, stays byte for byte as it was.
 *
 * @param unitOf the unit of a slot; a slot whose unit is gone keeps its text
 * @param choose the content that a unit is to have, or undefined to leave it alone
 * @param language the language that the text is to name as its own; the source's stays where none is given
 */
export function* splice(
  skeleton: Skeleton,
  format: Format,
  unitOf: (id: string) => Unit | undefined,
  choose: (unit: Unit) => Content | undefined,
  language?: string,
): Generator<string> {
  const { text, slots } = skeleton;
  const places = language === undefined ? [] : (skeleton.languagePlaces ?? []);
  let done = 0;
  let nextPlace = 0;
  for (let i = 0; i <= slots.length; i++) {
    const slot = slots[i];
    for (
      let place = places[nextPlace];
      place && place.start < (slot?.start ?? text.length);
      place = places[++nextPlace]
    ) {
      yield text.slice(done, place.start);
      yield language ?? '';
      done = place.end;
    }
    if (!slot || slot.start < done) continue;
    const unit = unitOf(slot.unit);
    const content = unit && choose(unit);
    if (!unit || !content) continue;
    const owned = slot.owner ? [] : ownedSlots(slots, i);
    yield text.slice(done, slot.start);
    yield format.render(content, owned.length > 0 ? withOwnedTexts(unit, owned, format, unitOf, choose) : unit, slot);
    done = slot.end;
  }
  yield text.slice(done);
}

/** The slots inside the slot at `index`: they follow it, and start before it ends. */
function ownedSlots(slots: readonly Slot[], index: number): readonly Slot[] {
  const owner = slots[index] as Slot;
  let end = index + 1;
  while (end < slots.length && (slots[end] as Slot).start < owner.end) end++;
  return slots.slice(index + 1, end);
}

/** The unit with the chosen texts of its owned slots written into the original data that holds them. */
function withOwnedTexts(
  unit: Unit,
  owned: readonly Slot[],
  format: Format,
  unitOf: (id: string) => Unit | undefined,
  choose: (unit: Unit) => Content | undefined,
): Unit {
  const originalData = unit.originalData.map((data) => {
    const inside = owned.filter((slot) => slot.owner?.data === data.id);
    return inside.length === 0 ? data : withTexts(data, inside, format, unitOf, choose);
  });
  return { ...unit, originalData };
}

function withTexts(
  data: OriginalData,
  inside: readonly Slot[],
  format: Format,
  unitOf: (id: string) => Unit | undefined,
  choose: (unit: Unit) => Content | undefined,
): OriginalData {
  let text = '';
  let done = 0;
  for (const slot of inside) {
    const sub = unitOf(slot.unit);
    const content = sub && choose(sub);
    if (!sub || !content || !slot.owner) continue;
    text += data.text.slice(done, slot.start - slot.owner.dataStart) + format.render(content, sub, slot);
    done = slot.end - slot.owner.dataStart;
  }
  return { ...data, text: text + data.text.slice(done) };
}
