import { cutContent, joinText } from '../content.ts';
import type { Content, Inline, Part, Segment, StandaloneCode, Unit } from '../document.ts';
import { codeStandIn } from './characters.ts';
import type { Sentence, Splitter } from './splitter.ts';

/**
 * The unit with its one segment split into sentences, `s1`, `s2` …, and what stands between them as ignorables without
 * id: white space, and codes or protected text that would be a sentence of their own, since there is nothing to translate; the same object where there is nothing to split or nothing may be: a unit that is not translated, may not be
 * resegmented, has several parts already, or has a target or a match, which would lose its segment.
 *
 * Inline codes neither hide nor cause a boundary. Spanning ones take no room in the text that is split, so that a bold
 * `M.` is still `M.`; a standalone one stands for a word, a line break for a space; protected text is not split.
 */
export function segmentUnit(unit: Unit, split: Splitter): Unit {
  const segment = unit.parts[0];
  if (segment?.kind !== 'segment' || unit.parts.length > 1 || !maySplit(unit, segment)) return unit;
  const text = textToSplit(segment.source);
  const sentences = split(text);
  const [first] = sentences;
  if (!first || (first.start === 0 && first.end === text.length)) return unit;
  const parts = cutParts(segment, sentences, text.length);
  return parts.some(({ kind }) => kind === 'segment') ? { ...unit, parts } : unit;
}

function maySplit(unit: Unit, segment: Segment): boolean {
  if (!unit.translate || unit.canResegment === false || segment.canResegment === false) return false;
  return segment.target === undefined && unit.matches.length === 0;
}

/** A text of the same sentences as the content, in which codes take the room that `widthOf` says. */
function textToSplit(content: Content): string {
  const [only] = content;
  if (content.length === 1 && only?.kind === 'text') return only.text;
  let text = '';
  const isProtected = new Map<string, boolean>();
  for (const inline of content) {
    if (inline.kind === 'text') text += isInside(isProtected) ? codeStandIn.repeat(inline.text.length) : inline.text;
    else if (inline.kind === 'ph') text += standInOf(inline);
    else if (inline.kind === 'sm') isProtected.set(inline.id, inline.translate === false);
    else if (inline.kind === 'em') isProtected.delete(inline.id);
  }
  return text;
}

function isInside(isProtected: ReadonlyMap<string, boolean>): boolean {
  for (const value of isProtected.values()) if (value) return true;
  return false;
}

/** What a standalone code is to the text around it: a break opportunity nothing, a line break a space, others a word. */
function standInOf(code: StandaloneCode): string {
  if (code.equiv === '') return '';
  const isSpace = code.subType === 'xlf:lb' || (code.equiv !== undefined && code.equiv.trim() === '');
  return isSpace ? ' ' : codeStandIn;
}

function widthOf(inline: Exclude<Inline, { kind: 'text' }>): number {
  return inline.kind === 'ph' ? standInOf(inline).length : 0;
}

function cutParts(segment: Segment, sentences: readonly Sentence[], length: number): readonly Part[] {
  const offsets = sentences.flatMap(({ start, end }) => [start, end]);
  const hasLead = offsets[0] !== 0;
  const hasTail = offsets.at(-1) !== length;
  // A cut at the very start or end would part a code from the text that it belongs to.
  const cuts = offsets.slice(hasLead ? 0 : 1, hasTail ? undefined : -1);
  const nextId = idsBesides(segment.source);
  const parts: Part[] = [];
  const isProtected = new Map<string, boolean>();
  for (const [index, source] of cutContent(segment.source, cuts, widthOf).entries()) {
    const isSentence = index % 2 === (hasLead ? 1 : 0);
    if (isSentence && hasTranslatable(source, isProtected)) parts.push({ ...segment, id: nextId(), source });
    else if (source.length > 0) addIgnorable(parts, source);
  }
  return parts;
}

/** Whether a piece has text that is to be translated; `isProtected` goes from piece to piece. */
function hasTranslatable(content: Content, isProtected: Map<string, boolean>): boolean {
  let isFound = false;
  for (const inline of content) {
    if (inline.kind === 'sm') isProtected.set(inline.id, inline.translate === false);
    else if (inline.kind === 'em') isProtected.delete(inline.id);
    else if (inline.kind === 'text') isFound ||= !isInside(isProtected) && /\S/u.test(inline.text);
  }
  return isFound;
}

function addIgnorable(parts: Part[], source: Content): void {
  const last = parts.at(-1);
  if (last?.kind === 'ignorable') parts[parts.length - 1] = { ...last, source: joinText([...last.source, ...source]) };
  else parts.push({ kind: 'ignorable', source });
}

/** Gives `s1`, `s2` … without those that a code has: they share one scope. */
function idsBesides(content: Content): () => string {
  const taken = new Set<string>();
  for (const inline of content) if (inline.kind !== 'text') taken.add(inline.id);
  let count = 0;
  return () => {
    do count++;
    while (taken.has(`s${count}`));
    return `s${count}`;
  };
}
