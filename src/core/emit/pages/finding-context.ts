import { plainText } from '../../content.ts';
import type { Document, Segment } from '../../document.ts';
import { segments, units } from '../../document.ts';
import type { Finding } from '../../finding.ts';

/** A bilingual document, under the path by which findings name it. */
export interface CheckedDocument {
  readonly path: string;
  readonly document: Document;
}

/** A text around the place of a finding. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Characters shown before and after a place. */
const reach = 60;

/**
 * The plain text that each finding is about; findings that name no segment, or one that is not there, have none. Reads
 * each document once and keeps no more than the texts asked for.
 */
export function findingTexts(
  findings: readonly Finding[],
  documents: Iterable<CheckedDocument>,
): ReadonlyMap<Finding, string> {
  const wanted = bySegment(findings);
  const texts = new Map<Finding, string>();
  if (wanted.size === 0) return texts;
  for (const { path, document } of documents) {
    for (const unit of units(document)) {
      for (const segment of segments(unit)) {
        const about = wanted.get(keyOf(path, unit.id, segment.id));
        if (about) addTexts(about, segment, texts);
      }
    }
  }
  return texts;
}

function bySegment(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.segment === undefined) continue;
    const key = keyOf(finding.file, finding.unit, finding.segment);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function addTexts(findings: readonly Finding[], segment: Segment, texts: Map<Finding, string>): void {
  for (const finding of findings) {
    const content = finding.side === 'source' ? segment.source : segment.target;
    if (content) texts.set(finding, plainText(content));
  }
}

/** The place of a finding in its text with what stands around it, cut between words where there are any. */
export function excerptOf(finding: Finding, text: string): Excerpt | undefined {
  const { start, end } = finding;
  if (start === undefined || end === undefined || start > end || end > text.length) return undefined;
  return { before: lastPart(text.slice(0, start)), found: text.slice(start, end), after: firstPart(text.slice(end)) };
}

function lastPart(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.slice(-reach);
  const space = cut.search(/\s/u);
  return `…${space < 0 ? withoutHalf(cut) : cut.slice(space + 1)}`;
}

/** The beginning of a text, as long as is shown after a place. */
export function firstPart(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.slice(0, reach);
  const space = cut.lastIndexOf(' ');
  return `${space <= 0 ? withoutHalf(cut) : cut.slice(0, space)}…`;
}

/** The text without halves of surrogate pairs, and without accents whose letter was cut off, at its ends. */
function withoutHalf(text: string): string {
  return text.replace(/^[\p{Cs}\p{M}]+|\p{Cs}+$/gu, '');
}

function keyOf(file: string | undefined, unit: string | undefined, segment: string): string {
  return `${file ?? ''}\n${unit ?? ''}\n${segment}`;
}
