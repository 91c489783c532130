import { documentsOf } from './corpus.mjs';
import { findingsIn } from './run.mjs';
import { seededCopies } from './seeds/index.mjs';

/**
 * How many seeded errors are found, by kind. One is found where its segment has a finding, neutral
 * ones not counted, that the good text has not.
 *
 * @returns {AsyncGenerator<{ kind: string, seeded: number, found: number, missed: object[] }>}
 */
export async function* detectionByKind(rows, trgLang) {
  for (const { kind, copies } of seededCopies(rows, trgLang)) {
    let seeded = 0;
    let found = 0;
    const missed = [];
    for (const copy of copies) {
      const known = keysOf(await findingsIn(documentsOf(copy.good, trgLang), trgLang));
      const came = await findingsIn(documentsOf(copy.bad, trgLang), trgLang);
      const flagged = new Set();
      for (const finding of came) {
        if (finding.severity !== 'neutral' && !known.has(keyOf(finding))) flagged.add(finding.unit);
      }
      seeded += copy.seeded.size;
      for (const number of copy.seeded) {
        if (flagged.has(`r${number + 1}`)) found++;
        else missed.push({ was: copy.good[number].texts, is: copy.bad[number].texts[trgLang] });
      }
    }
    yield { kind, seeded, found, missed };
  }
}

function keysOf(findings) {
  return new Set(findings.map(keyOf));
}

/** Two findings are one where they say the same of the same segment, wherever in it. */
function keyOf({ unit, ruleId, message, severity }) {
  return `${unit} ${ruleId} ${severity} ${message}`;
}
