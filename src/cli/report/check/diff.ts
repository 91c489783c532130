import type { TargetFix } from '../../../core/checks/fix/fix-document.ts';
import { visible } from '../../../core/visible.ts';
import type { FixedFile } from '../../../pipeline/fix-files.ts';
import { type Colours, colours } from '../colours.ts';
import { graphemes, shownGrapheme } from './signs.ts';

/** Unchanged text longer than twice this is cut, so that a change in a long segment is found. */
const mostAround = 60;

/**
 * Fixes as a diff in unified form: a hunk a segment, which its unit and segment and the checks concerned head. What
 * changed can be seen also where it is white space or a character that nobody sees, so this is no patch to apply.
 */
export function* fixDiff(files: readonly FixedFile[], useColour: boolean): Generator<string> {
  const colour = colours(useColour);
  for (const { file, fixes } of files) {
    yield `${colour.bold(visible(`--- ${file}`))}\n${colour.bold(visible(`+++ ${file}`))}\n`;
    for (const fix of fixes) yield hunk(fix, colour);
    yield '\n';
  }
}

function hunk(fix: TargetFix, colour: Colours): string {
  const head = `${colour.dim(visible(`@@ ${fix.unit} ${fix.segment} @@`))} ${fix.ruleIds.join(', ')}`;
  let [removed, added] = ['', ''];
  let done = 0;
  for (const { start, end, text } of fix.edits) {
    const kept = unchanged(fix.before.slice(done, start), done > 0, true);
    const old = fix.before.slice(start, end);
    const areSame = old.normalize('NFC') === text.normalize('NFC');
    removed += kept + colour.changed(changed(old, areSame));
    added += kept + colour.changed(changed(text, areSame));
    done = end;
  }
  const rest = unchanged(fix.before.slice(done), true, false);
  return `${head}\n${colour.removed(`-${removed}${rest}`)}\n${colour.added(`+${added}${rest}`)}\n`;
}

/** A text between two changes, its middle left out where it is long; before the first and behind the last, the edge. */
function unchanged(text: string, isBehind: boolean, isBefore: boolean): string {
  const signs = Array.from(graphemes(text), (grapheme) => shownGrapheme(grapheme.text, false).text);
  const most = (isBehind ? mostAround : 0) + (isBefore ? mostAround : 0);
  if (signs.length <= most) return signs.join('');
  const head = isBehind ? signs.slice(0, mostAround).join('') : '';
  return `${head}…${isBefore ? signs.slice(-mostAround).join('') : ''}`;
}

/** What changed; where nothing but the spelling of letters did, the accents by their code points. */
function changed(text: string, isSpelling: boolean): string {
  if (!isSpelling) return Array.from(graphemes(text), (grapheme) => shownGrapheme(grapheme.text, true).text).join('');
  return text.replace(/\p{M}/gu, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
