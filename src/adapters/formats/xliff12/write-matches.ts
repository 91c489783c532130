import { codes } from '../../../core/content.ts';
import type { Match } from '../../../core/document.ts';
import { pairContents } from '../xliff/pair.ts';
import { type Attributes, type Scope, scopeWithin, startTag } from '../xliff/tag.ts';
import { unwrapped } from './carrier.ts';
import { isCodeAttributes, readCodeAttributes } from './code-attributes.ts';
import { linesOfOthers } from './hide.ts';
import { own } from './names.ts';
import { isOldRaw, toOldAttributes } from './raw.ts';
import { inlineData } from './write-code.ts';
import { writeOldContents } from './write-content.ts';
import { writeOldData } from './write-notes.ts';
import { linesOfRaw } from './write-raw.ts';

/**
 * The lines of matches as proposals, each an `<alt-trans>` for the segment that its `mid` names.
 *
 * @param mids of the segments by what refers to them; undefined for one that is the whole unit and has no mark
 */
export function writeAltTrans(
  matches: readonly Match[],
  mids: ReadonlyMap<string, string | undefined>,
  scope: Scope,
  indent: string,
): string {
  let lines = '';
  for (const match of matches) lines += writeMatch(match, mids, scope, indent);
  return lines;
}

function writeMatch(match: Match, mids: ReadonlyMap<string, string | undefined>, scope: Scope, indent: string): string {
  const rest = toOldAttributes(match.extras?.attributes);
  const within = scopeWithin(scope, rest);
  const deeper = `${indent}  `;
  const data = inlineData(match.originalData);
  const content = (inlines: Match['source'], isTarget: boolean) =>
    writeOldContents([pairContents([inlines])], { data, scope: within, attributesOf: codeAttributes, isTarget }).join(
      '',
    );
  const all = match.extras?.elements ?? [];
  const elements = all.filter((raw) => !isCodeAttributes(raw)).map(unwrapped);
  const codeAttributes = readCodeAttributes(all);
  const used = new Set([...codes(match.source), ...codes(match.target)].flatMap(({ dataRef }) => dataRef ?? []));
  return [
    `${indent}${startTag('alt-trans', attributesOf(match, mids), scope, rest)}>\n`,
    `${deeper}<source xml:space="preserve">${content(match.source, false)}</source>\n`,
    `${deeper}<target xml:space="preserve">${content(match.target, true)}</target>\n`,
    linesOfRaw(elements.filter(isOldRaw), deeper),
    linesOfOthers(writeOldData(match.originalData, used), elements, deeper),
    `${indent}</alt-trans>\n`,
  ].join('');
}

function attributesOf(match: Match, mids: ReadonlyMap<string, string | undefined>): Attributes {
  const { id, ref, type, subType, origin, similarityPct, matchQualityPct } = match;
  const mid = mids.get(ref);
  return {
    mid,
    'match-quality': percentage(similarityPct),
    origin,
    [own('id')]: id,
    [own('ref')]: mids.has(ref) ? undefined : ref,
    [own('type')]: type,
    [own('subType')]: subType,
    [own('matchQuality')]: percentage(matchQualityPct),
  };
}

function percentage(value: number | undefined): string | undefined {
  return value === undefined ? undefined : value.toFixed(9).replace(/\.?0+$/u, '');
}
