import type { Document, File, LanguageTag, Unit } from '../../../core/document.ts';
import type { MemoryTarget, MemoryUnit } from '../../../core/memory/memory.ts';
import type { FileReading, Translations, TranslationsOptions } from '../../../core/ports.ts';
import { baseLanguage } from '../../../core/terms/termbase.ts';
import { canonicalTag } from '../term-table/columns.ts';
import { readTmx, type TuPlace } from '../tmx/read.ts';
import { placesIn } from '../xml/place.ts';
import { translatedUnit } from './translated-unit.ts';

interface Place extends TuPlace {
  /** 1 for the first unit that comes from a `tu`. */
  readonly variant: number;
}

/**
 * A translation memory in TMX: a document for each pair of languages and each document that its units say they stood in.
 * A unit is called by its `tuid`, or by the number of its `tu` in the file; a second translation into the same language is
 * a second segment of that unit. Where the header leaves the source language open, it is the one of the options.
 */
export function readTranslatedTmx(text: string, path: string, options: TranslationsOptions): FileReading<Translations> {
  const reading = readTmx(text, path);
  if ('problem' in reading) return reading;
  const { units, findings, layout } = reading;
  const isOpen = layout.srcLang.toLowerCase() === '*all*';
  const turned = isOpen ? units.map((unit) => turnedTo(unit, options.srcLang)) : units;
  const lines = new Map<Unit, number>();
  const placeOf = placesIn(text);
  const note = (unit: Unit, { start }: Place) => lines.set(unit, placeOf(start).line);
  return {
    findings,
    documents: documentsIn(turned, variantsOf(layout.unitPlaces), path, note),
    unitCount: turned.reduce((sum, { targets }) => sum + targets.size, 0),
    lineOf: (unit) => lines.get(unit),
  };
}

/** The unit with the source in a language, where it has a text in it. */
function turnedTo(unit: MemoryUnit, srcLang: LanguageTag): MemoryUnit {
  const isWanted = (tag: string) => baseLanguage(tag) === baseLanguage(srcLang);
  if (isWanted(unit.srcLang)) return unit;
  const found = [...unit.targets].find(([lang]) => isWanted(lang));
  if (!found) return unit;
  const targets = new Map<LanguageTag, MemoryTarget>([[unit.srcLang, { content: unit.source }], ...unit.targets]);
  targets.delete(found[0]);
  return { ...unit, srcLang: found[0], source: found[1].content, targets };
}

function variantsOf(places: readonly TuPlace[]): readonly Place[] {
  let variant = 0;
  return places.map((place, index) => {
    variant = places[index - 1]?.number === place.number ? variant + 1 : 1;
    return { ...place, variant };
  });
}

/** The documents one by one, so that only one of them has to be held beside the memory. */
function* documentsIn(
  units: readonly MemoryUnit[],
  places: readonly Place[],
  path: string,
  note: (unit: Unit, place: Place) => void,
): Generator<Document> {
  const langs = new Set(units.flatMap(({ targets }) => [...targets.keys()].map(canonicalTag)));
  for (const [original, ofDocument] of indexesBy(units, ({ file }) => file ?? path)) {
    for (const [srcLang, indexes] of indexesBy(units, (unit) => canonicalTag(unit.srcLang), ofDocument)) {
      for (const trgLang of langs) {
        const children: Unit[] = [];
        for (const index of indexes) {
          const place = places[index];
          const unit = place && unitIn(units[index], place, trgLang, langs.size === 1);
          if (!unit) continue;
          note(unit, place);
          children.push(unit);
        }
        const file: File = { id: 'f1', original, notes: [], children };
        if (children.length > 0) yield { version: '2.1', srcLang, trgLang, files: [file] };
      }
    }
  }
}

/** Undefined where a language has no text, which is nothing wrong unless it is the only one. */
function unitIn(
  unit: MemoryUnit | undefined,
  { number, variant }: Place,
  trgLang: LanguageTag,
  isOnly: boolean,
): Unit | undefined {
  if (!unit) return undefined;
  const [, target] = [...unit.targets].find(([lang]) => canonicalTag(lang) === trgLang) ?? [];
  if (!target && !isOnly) return undefined;
  const tuid = unit.details?.attributes?.find(({ name }) => name === 'tuid')?.value;
  return translatedUnit({
    id: tuid === undefined || tuid.trim() === '' ? String(number) : tuid,
    segmentId: `s${variant}`,
    source: unit.source,
    target: target?.content ?? [],
    ...(target?.state && { state: target.state }),
    ...(unit.originalData && { originalData: unit.originalData }),
  });
}

/** The indexes of units by what is said of each, in the order in which that first comes. */
function indexesBy(
  units: readonly MemoryUnit[],
  keyOf: (unit: MemoryUnit) => string,
  among: Iterable<number> = units.keys(),
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of among) {
    const unit = units[index];
    if (!unit) continue;
    const key = keyOf(unit);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
