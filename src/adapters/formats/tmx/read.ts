import { type State, states } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';
import type { MemoryTarget, MemoryUnit } from '../../../core/memory/memory.ts';
import { baseLanguage } from '../../../core/terms/termbase.ts';
import { attributeOf, childElements, textOf, type XmlElement } from '../xml/element.ts';
import { isLanguageTag } from '../xml/language-tag.ts';
import { placesIn } from '../xml/place.ts';
import { scanXml, type XmlProblem } from '../xml/scan.ts';
import { readDetails } from './details.ts';
import { tuAttributes, tuvAttributes } from './names.ts';
import { props } from './props.ts';
import { OriginalDataList, readSegment } from './read-segment.ts';

export interface TmxReading {
  readonly units: readonly MemoryUnit[];
  readonly findings: readonly Finding[];
  readonly layout: TmxLayout;
}

/** Where the units of a file stand, and where it can be added to; offsets into its text. */
export interface TmxLayout {
  /** The source language of the header. */
  readonly srcLang: string;
  /** Where each unit's `tu` ends its last `tuv`; the units of one `tu` share it. */
  readonly unitEnds: readonly number[];
  /** Which `tu` of the body, from 1, each unit comes from, and where that begins. */
  readonly unitPlaces: readonly TuPlace[];
  /** The last end tag of `body`; or the whole of `<body/>`. Undefined where there is no body. */
  readonly bodyEnd: { readonly start: number; readonly end: number } | undefined;
}

export interface TuPlace {
  readonly number: number;
  readonly start: number;
}

/** Every rule of TMX that is checked while reading: its id, which is stable, and what it wants. */
export const tmxRules = {
  'tmx-language': 'Each tuv has a BCP 47 language tag in xml:lang.',
  'tmx-segment': 'Each tuv has one seg.',
  'tmx-source': 'A tu has a tuv in its source language.',
} as const;

type Report = (ruleId: keyof typeof tmxRules, element: XmlElement, message: string) => void;

/**
 * Reads a translation memory in TMX 1.1 to 1.4. A second translation into a language makes a unit of its own. What is
 * wrong in a tu is a finding, and what can be read of it is; a text that is no TMX, ill-formed, cut off, or with
 * declarations in a DTD is a problem. Ids, dates, counts of use, notes and properties of others are kept as details.
 *
 * @param path for the findings
 */
export function readTmx(text: string, path: string): TmxReading | { readonly problem: XmlProblem } {
  const units: MemoryUnit[] = [];
  const findings: Finding[] = [];
  const placeOf = placesIn(text);
  const report: Report = (ruleId, element, message) => {
    findings.push({
      ruleId,
      category: 'process',
      severity: 'minor',
      message,
      file: path,
      ...placeOf(element.start),
    });
  };
  let srcLang = '*all*';
  const unitEnds: number[] = [];
  const unitPlaces: TuPlace[] = [];
  let tuCount = 0;
  let bodyEnd: TmxLayout['bodyEnd'];
  const visitor = {
    open(element: XmlElement, parents: readonly XmlElement[]) {
      if (parents.length === 0 && element.local !== 'tmx')
        return { refuse: `The root element is <${element.name}>, and <tmx> is wanted. This is no TMX file.` };
      return parents.length === 0 || (parents.length === 1 && element.local === 'body')
        ? ('enter' as const)
        : ('collect' as const);
    },
    element(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.local === 'header') srcLang = attributeOf(element, 'srclang') ?? srcLang;
      if (element.local !== 'tu' || parents.length !== 2) return;
      const { start } = endTag(text, element);
      const place = { number: ++tuCount, start: element.start };
      for (const unit of readUnit(element, srcLang, report)) {
        units.push(unit);
        unitEnds.push(start);
        unitPlaces.push(place);
      }
    },
    close(element: XmlElement, parents: readonly XmlElement[]) {
      if (element.local === 'body' && parents.length === 1) bodyEnd = endTag(text, element);
    },
  };
  const problem = scanXml(text, visitor, { doctype: 'external' });
  return problem ? { problem } : { units, findings, layout: { srcLang, unitEnds, unitPlaces, bodyEnd } };
}

/** The end tag of an element, or the whole of an element that is one tag. */
function endTag(text: string, { start, end }: XmlElement): { readonly start: number; readonly end: number } {
  return text.startsWith('/>', end - 2) ? { start, end } : { start: text.lastIndexOf('</', end - 1), end };
}

interface Variant {
  readonly lang: string;
  readonly target: MemoryTarget;
}

function* readUnit(tu: XmlElement, headerLang: string, report: Report): Generator<MemoryUnit> {
  const data = new OriginalDataList();
  const variants = childElements(tu)
    .filter((child) => child.local === 'tuv')
    .flatMap((tuv) => readVariant(tuv, data, report));
  const wanted = attributeOf(tu, 'srclang') ?? headerLang;
  const source = sourceOf(variants, wanted);
  if (!source) {
    report('tmx-source', tu, `The <tu> has no <tuv> in its source language ${wanted}, so it is left out. Add one.`);
    return;
  }
  const originalData = data.list();
  const details = readDetails(tu, tuAttributes, false);
  const shared = {
    srcLang: source.lang,
    source: source.target.content,
    ...readContext(tu),
    notes: childElements(tu)
      .filter((child) => child.local === 'note')
      .map(textOf),
    ...(originalData.length > 0 ? { originalData } : {}),
    ...(details ? { details } : {}),
    ...(source.target.details ? { sourceDetails: source.target.details } : {}),
  };
  for (const targets of targetMaps(variants.filter((variant) => variant !== source))) yield { ...shared, targets };
}

/** The variants as maps by language: one map, and more where a language has several. There is at least one, maybe empty. */
function targetMaps(variants: readonly Variant[]): readonly ReadonlyMap<string, MemoryTarget>[] {
  const maps: Map<string, MemoryTarget>[] = [new Map()];
  const counts = new Map<string, number>();
  for (const { lang, target } of variants) {
    const count = counts.get(lang) ?? 0;
    counts.set(lang, count + 1);
    const map = maps[count] ?? new Map<string, MemoryTarget>();
    maps[count] = map;
    map.set(lang, target);
  }
  return maps;
}

function sourceOf(variants: readonly Variant[], wanted: string): Variant | undefined {
  if (wanted.toLowerCase() === '*all*') return variants[0];
  const same = variants.find(({ lang }) => lang.toLowerCase() === wanted.toLowerCase());
  return same ?? variants.find(({ lang }) => baseLanguage(lang) === baseLanguage(wanted));
}

function readVariant(tuv: XmlElement, data: OriginalDataList, report: Report): readonly Variant[] {
  const lang = attributeOf(tuv, 'xml:lang') ?? attributeOf(tuv, 'lang');
  const [segment, ...others] = childElements(tuv).filter((child) => child.local === 'seg');
  if (lang === undefined || !isLanguageTag(lang)) {
    const found = lang === undefined ? 'no xml:lang' : `xml:lang="${lang}", which is no BCP 47 language tag`;
    report('tmx-language', tuv, `A <tuv> has ${found}, so it is left out. Write one such as fr, en or vi.`);
    return [];
  }
  if (!segment) {
    report('tmx-segment', tuv, `The <tuv> in ${lang} has no <seg>, so it is left out. Add it.`);
    return [];
  }
  for (const other of others)
    report(
      'tmx-segment',
      other,
      `The <tuv> in ${lang} has a further <seg>, which is left out. Give it a <tuv> of its own.`,
    );
  const state = propOf(tuv, props.state);
  const details = readDetails(tuv, tuvAttributes, true);
  const target = {
    content: readSegment(segment, data),
    ...(isState(state) ? { state } : {}),
    ...(details ? { details } : {}),
  };
  return [{ lang, target }];
}

function readContext(tu: XmlElement): Pick<MemoryUnit, 'previous' | 'next' | 'file' | 'unit'> {
  const previous = propOf(tu, props.previous);
  const next = propOf(tu, props.next);
  const file = propOf(tu, props.file);
  const unit = propOf(tu, props.unit);
  return {
    ...(previous !== undefined ? { previous } : {}),
    ...(next !== undefined ? { next } : {}),
    ...(file !== undefined ? { file } : {}),
    ...(unit !== undefined ? { unit } : {}),
  };
}

function propOf(element: XmlElement, type: string): string | undefined {
  const prop = childElements(element).find((child) => child.local === 'prop' && attributeOf(child, 'type') === type);
  return prop && textOf(prop);
}

function isState(value: string | undefined): value is State {
  return states.some((state) => state === value);
}
