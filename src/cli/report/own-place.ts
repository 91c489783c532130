import type { Place } from '../../adapters/formats/xml/place.ts';
import type { Finding } from '../../core/finding.ts';

/** The place of a finding in its file. */
export type PlaceOf = (finding: Finding) => Place | undefined;

/** The place that a finding names itself. */
export const ownPlace: PlaceOf = ({ line, column }) => (line === undefined ? undefined : { line, column: column ?? 1 });
