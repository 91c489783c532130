import { anchors } from '../pattern/anchors.ts';
import { sequence } from '../pattern/nodes.ts';
import { matchEnds } from '../pattern/occurrences.ts';
import { compilePattern } from './compile-pattern.ts';

/**
 * Whether an expression matches a whole language tag, in whatever case either is written: files write `FR.*` and `fr-ca`
 * alike, and a tag means the same in any case (RFC 5646, section 2.1.1).
 *
 * @throws Error if it is no expression
 */
export function matchesTag(languagePattern: string, lang: string): boolean {
  const { source, node } = compilePattern(`(?i)${languagePattern}`);
  const endsIn = matchEnds([{ source, node: sequence([anchors.A, node, anchors.z]) }]);
  return endsIn(lang).at(lang.length).length > 0;
}
