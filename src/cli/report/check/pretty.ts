import { type Finding, type Severity, severities } from '../../../core/finding.ts';
import { visible } from '../../../core/visible.ts';
import { count } from '../../summary.ts';
import { type Colours, colours } from '../colours.ts';
import type { Contexts, FindingContext } from './contexts.ts';
import { excerptOf, type Stretch } from './excerpt.ts';
import { columns } from './signs.ts';
import { wrap } from './wrap.ts';

/** More findings than anybody reads in a terminal. */
const mostFindings = 5000;
/** A longer message is cut; JSON has the whole. */
const mostMessage = 600;

export interface PrettyOptions {
  readonly useColour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/**
 * Findings grouped by file, in vfile-reporter's manner: a line that says where, how bad and which check; the sentence
 * that explains it; the source, and the target with the place marked below. A file without findings says so.
 *
 * @param checked all files that were checked, in the order in which they are shown
 */
export function* prettyCheck(
  findings: readonly Finding[],
  checked: readonly string[],
  contexts: Contexts,
  { useColour, width }: PrettyOptions,
): Generator<string> {
  const colour = colours(useColour);
  const page = { colour, contexts, width: Math.max(40, width) };
  const shown = findings.slice(0, mostFindings);
  for (const [file, list] of byFile(shown, checked, contexts)) {
    if (list.length === 0) yield `${colour.underline(visible(file))}: no findings\n\n`;
    else {
      yield `${colour.underline(visible(file))}  ${colour.dim(countsOf(list))}\n\n`;
      let place: string | undefined;
      for (const finding of list) {
        const isSame = placeOf(finding) === place;
        place = placeOf(finding);
        yield block(finding, isSame, page);
      }
    }
  }
  const rest = findings.length - shown.length;
  if (rest > 0) yield `${count(rest, 'more finding')} not shown here; --format json has all.\n`;
}

interface Page {
  readonly colour: Colours;
  readonly contexts: Contexts;
  readonly width: number;
}

/** The findings of each file in the order of its segments, and before them those about the file itself. */
function byFile(
  findings: readonly Finding[],
  checked: readonly string[],
  contexts: Contexts,
): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>(checked.map((file) => [file, []]));
  for (const finding of findings) {
    const list = files.get(finding.file ?? 'project');
    if (list) list.push(finding);
    else files.set(finding.file ?? 'project', [finding]);
  }
  const orders = new Map(findings.map((finding) => [finding, contexts.of(finding)?.order ?? -1]));
  const order = (finding: Finding) => orders.get(finding) ?? -1;
  for (const list of files.values()) list.sort((a, b) => order(a) - order(b));
  return files;
}

function placeOf({ unit, segment, line, column }: Finding): string {
  const ids = [unit, segment].filter((id) => id !== undefined);
  if (ids.length > 0) return visible(ids.join(' '));
  return line === undefined ? '' : `${line}:${column ?? 1}`;
}

function countsOf(findings: readonly Finding[]): string {
  return [...severities]
    .reverse()
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([n]) => n > 0)
    .map(([n, severity]) => `${n} ${severity}`)
    .join(', ');
}

/**
 * One finding.
 *
 * @param isSame whether the finding above is about the same segment, so that its source need not be told again
 */
function block(finding: Finding, isSame: boolean, page: Page): string {
  const { colour, width } = page;
  const place = placeOf(finding);
  const { severity } = finding;
  const head = `  ${place}${place === '' ? '' : '  '}${severity}`;
  const gap = ' '.repeat(Math.max(2, width - columns(head) - columns(finding.ruleId)));
  const told = colour.severity(severity, severity);
  const lines = [
    `  ${colour.bold(place)}${place === '' ? '' : '  '}${told}${gap}${colour.dim(visible(finding.ruleId))}`,
  ];
  const message =
    finding.message.length > mostMessage ? `${finding.message.slice(0, mostMessage).trimEnd()}…` : finding.message;
  for (const line of wrap(visible(message), width - 4)) lines.push(`    ${line}`);
  return `${[...lines, ...texts(finding, isSame, page)].join('\n')}\n\n`;
}

/** The two sides, the place in one of them marked; without the segment, what the finding itself quotes. */
function texts(finding: Finding, isSame: boolean, page: Page): readonly string[] {
  const context = page.contexts.of(finding);
  const source = context?.srcLang ?? finding.srcLang ?? 'source';
  const target = context?.trgLang ?? finding.trgLang ?? 'target';
  const row = { ...page, finding, label: Math.max(columns(source), columns(target)) };
  if (!context) return quoted(finding, finding.side === 'source' ? source : target, row);
  if (finding.side === 'source') {
    const below = context.target === undefined ? [] : plain(target, context.target, share(finding, context), row);
    return [...marked(source, context.source, stretchOf(finding, context.source), row), ...below];
  }
  const above = isSame ? [] : plain(source, context.source, share(finding, context), row);
  if (context.target === undefined) return above;
  return [...above, ...marked(target, context.target, stretchOf(finding, context.target), row)];
}

/** What a finding itself quotes, unless its message says it already. */
function quoted({ actual, side, message }: Finding, lang: string, row: Row): readonly string[] {
  if (actual === undefined || actual === '' || side === undefined || message.includes(actual)) return [];
  return marked(lang, actual, undefined, row);
}

interface Row extends Page {
  readonly finding: Pick<Finding, 'severity'> & { readonly severity: Severity };
  /** Columns of the longest language tag. */
  readonly label: number;
}

function plain(lang: string, text: string, at: number, row: Row): readonly string[] {
  const place = Math.round(at * text.length);
  const { before, after } = excerptOf(text, { start: place, end: place }, roomOf(row));
  return [`${headOf(lang, row)}${row.colour.dim(before + after)}`];
}

function marked(lang: string, text: string, stretch: Stretch | undefined, row: Row): readonly string[] {
  const { colour, finding } = row;
  const isWhole = stretch === undefined || (stretch.start === 0 && stretch.end === text.length);
  const { before, marked, after, indent, length } = excerptOf(text, stretch ?? { start: 0, end: 0 }, roomOf(row));
  const line = `${headOf(lang, row)}${before}${colour.severity(finding.severity, marked)}${after}`;
  if (isWhole) return [line];
  const under = colour.severity(finding.severity, '^'.repeat(length));
  return [line, `${headOf('', row)}${' '.repeat(indent)}${under}`];
}

function headOf(lang: string, { label, colour }: Row): string {
  return `      ${colour.dim(`${lang}${' '.repeat(label - columns(lang))} │`)} `;
}

function roomOf({ width, label }: Row): number {
  return width - label - 9;
}

function stretchOf({ start, end }: Finding, text: string): Stretch | undefined {
  if (start === undefined || end === undefined || start > end || end > text.length) return undefined;
  return { start, end };
}

/** How far into its text a finding stands, from 0 to 1: about there is what it translates in the other one. */
function share(finding: Finding, { source, target = '' }: FindingContext): number {
  const text = finding.side === 'source' ? source : target;
  const stretch = stretchOf(finding, text);
  return stretch && text.length > 0 ? (stretch.start + stretch.end) / 2 / text.length : 0;
}
