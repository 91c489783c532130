import type { Finding } from '../../finding.ts';
import { fingerprint } from '../../fingerprint.ts';
import type { DocumentPass, SegmentContext } from '../check.ts';

/**
 * A pass that meets the translations of one segment into several languages: it keeps what `read` says of the first and
 * compares it with each further one.
 *
 * @param read what is kept of a translation, undefined where there is nothing to compare
 */
export function comparedBySegment<Reading>(
  read: (context: SegmentContext) => Reading | undefined,
  compare: (context: SegmentContext, own: Reading, other: Reading, otherLang: string) => Finding | undefined,
): DocumentPass {
  const firsts = new Map<string, { readonly lang: string; readonly reading: Reading }>();
  const findings: Finding[] = [];
  return {
    see(context) {
      if (context.isOpen) return;
      const reading = read(context);
      if (reading === undefined) return;
      const { original, unit, segment, source, trgLang: lang } = context;
      // The same ids may stand for another text in a file that was made from an older source.
      const key = fingerprint([original, unit.id, segment.id, source].join('\n'));
      const first = firsts.get(key);
      if (!first) firsts.set(key, { lang, reading });
      else if (first.lang !== lang) {
        const finding = compare(context, reading, first.reading, first.lang);
        if (finding) findings.push(finding);
      }
    },
    findings: () => findings,
  };
}
