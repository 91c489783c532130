import type { Check } from '../check.ts';
import { lockedChanged } from './locked-changed.ts';
import { stale } from './stale.ts';
import { unresolvedNote } from './unresolved-note.ts';
import { unreviewedMatch } from './unreviewed-match.ts';

/** How a translation came about, and what is still open. */
export const processChecks: readonly Check[] = [stale, unreviewedMatch, lockedChanged, unresolvedNote];
