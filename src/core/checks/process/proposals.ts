import { plainText } from '../../content.ts';
import type { Match } from '../../document.ts';
import { previousOrigin } from '../../merge/origins.ts';
import type { SegmentContext } from '../check.ts';

/** The matches of a segment whose target is the segment's own, to the letter. */
export function unedited({ unit, segment, target }: SegmentContext): readonly Match[] {
  if (unit.matches.length === 0 || target.trim() === '') return [];
  const ref = `#${segment.id}`;
  const own = comparable(target);
  return unit.matches.filter((match) => match.ref === ref && comparable(plainText(match.target)) === own);
}

/** Whether a match was made for the segment's very sentence. */
export function isOfSameSource(match: Match, { source }: SegmentContext): boolean {
  return comparable(plainText(match.source)) === comparable(source);
}

/** Whether a match holds what the segment's translation was before its source changed. */
export function isPrevious({ origin, extras }: Match): boolean {
  if (origin === previousOrigin) return true;
  const { attributes = [] } = extras ?? {};
  // XLIFF 1.2: <alt-trans alttranstype="previous-version">.
  return attributes.some(({ name, value }) => /(?:^|:)alttranstype$/u.test(name) && value === 'previous-version');
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
