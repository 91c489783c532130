import type { Finding } from '../../../../core/finding.ts';
import type { Splitter } from '../../../../core/segment/splitter.ts';
import { coreNamespace, type XliffVersion } from '../namespaces.ts';
import { validateXliff } from '../validate.ts';
import { joinSegments } from './join.ts';
import { moduleFindings } from './module-findings.ts';
import { pseudoTranslate } from './pseudo.ts';
import { rawEvents, valueNamed } from './raw-tree.ts';
import { type RawUnit, rawUnit } from './raw-unit.ts';
import { isExtensionType, removeAnnotations } from './remove-annotations.ts';
import { foreignEdits } from './remove-foreign.ts';
import { splitSegments } from './segment.ts';
import { type Edit, splice } from './splice.ts';
import { versionEdits } from './version.ts';

/** What is done to a document, in this order. */
export interface ConvertOptions {
  readonly removeAnnotations?: boolean;
  /** Removes annotations of extension types alone, as the OASIS suite means it. */
  readonly removeExtensions?: boolean;
  /** Removes elements and attributes of namespaces that are neither XLIFF's nor a module's. */
  readonly removeForeign?: boolean;
  readonly join?: boolean;
  /** What splits the segments; they stay as they are without it. */
  readonly split?: Splitter;
  readonly pseudo?: boolean;
  readonly to?: XliffVersion;
}

export interface Conversion {
  /** Undefined where the result would not be valid; the findings say why. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * An XLIFF 2 text with what the options ask for done to it, and all else byte for byte as it was; without options the
 * text itself. A result that is not valid, because the version has no place for what the document has, is refused.
 *
 * @param text a valid document (see `validateXliff`)
 * @param path for the findings
 */
export function convertXliff(text: string, path: string, options: ConvertOptions): Conversion {
  const findings: Finding[] = [];
  let converted = text;
  for (const step of stepsOf(options)) converted = [...splice(converted, step(converted, path, findings))].join('');
  if (converted === text || staysValid(text, options)) return { text: converted, findings };
  const result = validateXliff(converted, path);
  if (!result.valid) return { text: undefined, findings: [...findings, ...result.findings] };
  return { text: converted, findings };
}

/**
 * Whether no edit can make this document invalid, so that it need not be checked again: it has the core alone, nothing in
 * it refers to anything, and it stays in the version or goes from one to another of the same namespace.
 */
function staysValid(text: string, { to }: ConvertOptions): boolean {
  if (/\s(?:xmlns:|ref\s*=)/u.test(text)) return false;
  for (const { element } of rawEvents(text)) return to === undefined || coreNamespace[to] === element.uri;
  return false;
}

/** The source language that a valid document names. */
export function sourceLanguageOf(text: string): string {
  for (const { element } of rawEvents(text)) return valueNamed(element, 'srcLang') ?? '';
  return '';
}

/** The edits of a text; what a person should know of them is added to the findings. */
type Step = (text: string, path: string, findings: Finding[]) => Iterable<Edit>;

function* stepsOf(options: ConvertOptions): Generator<Step> {
  const { split, to } = options;
  if (options.removeAnnotations) yield annotationStep(() => true);
  else if (options.removeExtensions) yield annotationStep(isExtensionType);
  if (options.removeForeign) yield foreignEdits;
  if (options.join) yield (text) => unitEdits(text, (unit) => joinSegments(text, unit));
  if (split) yield segmentStep(split);
  if (options.pseudo) yield pseudoStep;
  if (to) yield versionStep(to);
}

function* unitEdits(text: string, edit: (unit: RawUnit) => readonly Edit[]): Generator<Edit> {
  for (const event of rawEvents(text)) {
    const unit = rawUnit(event);
    if (unit) yield* edit(unit);
  }
}

function annotationStep(drop: (type: string) => boolean): Step {
  return (text, path, findings) =>
    unitEdits(text, (unit) => {
      const { edits, kept } = removeAnnotations(text, unit, drop);
      for (const id of kept)
        findings.push({
          ...about(path, 'xliff-annotation-kept', 'minor'),
          message: `The annotation ${id} stays: something in the unit ${unit.id} points to it, and its segment has no id to point to instead. Give the segment an id.`,
          unit: unit.id,
        });
      return edits;
    });
}

function segmentStep(split: Splitter): Step {
  return function* segment(text, path, findings) {
    let left = 0;
    for (const event of rawEvents(text)) {
      const unit = rawUnit(event);
      if (!unit) continue;
      const segmentation = splitSegments(text, unit, split);
      left += segmentation.left;
      yield* segmentation.edits;
    }
    if (left === 0) return;
    const subject = left === 1 ? '1 segment of several sentences stays' : `${left} segments of several sentences stay`;
    const message = `${subject} whole: it is not known which part of a target translates which sentence, or what a reference to the segment means. Split such segments by hand.`;
    findings.push({ ...about(path, 'xliff-not-split', 'minor'), message });
  };
}

const pseudoStep: Step = function* pseudo(text, path, findings) {
  for (const event of rawEvents(text)) {
    if (event.parents.length === 0 && valueNamed(event.element, 'trgLang') === undefined) {
      const message = 'The file names no target language, so that it can have no targets. Add trgLang to <xliff>.';
      findings.push({ ...about(path, 'xliff-no-target-language', 'minor'), message, line: 1, column: 1 });
      return;
    }
    const unit = rawUnit(event);
    if (unit) yield* pseudoTranslate(text, unit);
  }
};

function versionStep(to: XliffVersion): Step {
  return function* version(text, path, findings) {
    yield* versionEdits(text, to);
    for (const { message, ...place } of moduleFindings(text, to)) {
      findings.push({ ...about(path, 'xliff-module-version', 'minor'), message, ...place });
    }
  };
}

function about(file: string, ruleId: string, severity: Finding['severity']): Omit<Finding, 'message'> {
  return { ruleId, category: 'design-and-markup', severity, file };
}
