import { type Document, units } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';

/** More segments than this, with their targets and work files, would not fit into the memory that Node has by itself. */
const mostSegments = 400_000;

/**
 * Refuses a document of more segments than can be held at once.
 *
 * @param path what the message calls it
 * @throws PasserelleError `too-many-segments`
 */
export function refuseTooMany(document: Document, path: string): void {
  let count = 0;
  for (const unit of units(document)) count += unit.parts.length;
  if (count > mostSegments)
    throw new PasserelleError('too-many-segments', { path, limit: mostSegments.toLocaleString('en') });
}
