import { type SegmentPlaces, segmentPlaces } from '../../../adapters/formats/xliff/edit/segment-places.ts';
import type { Finding } from '../../../core/finding.ts';
import { ownPlace, type PlaceOf } from '../own-place.ts';

/**
 * A function that gives the place of each finding: of an XLIFF 2 file that of the source or target which it is about,
 * else what the finding names itself.
 *
 * @param read the text of a file by its name in findings, or undefined where there is none
 */
export async function placesOf(
  findings: readonly Finding[],
  read: (file: string) => Promise<string | undefined>,
): Promise<PlaceOf> {
  const byFile = new Map<string, (unit: string, segment: string) => SegmentPlaces | undefined>();
  for (const { file, unit, segment } of findings) {
    if (file === undefined || unit === undefined || segment === undefined || byFile.has(file)) continue;
    const text = await read(file);
    const isXliff2 = text !== undefined && /<(?:[\w.-]+:)?xliff\s[^>]*urn:oasis:names:tc:xliff:document:2/u.test(text);
    byFile.set(file, isXliff2 ? segmentPlaces(text) : () => undefined);
  }
  return (finding) => {
    const { file = '', unit, segment, side = 'target' } = finding;
    const found = unit === undefined || segment === undefined ? undefined : byFile.get(file)?.(unit, segment);
    return found?.[side] ?? ownPlace(finding);
  };
}
