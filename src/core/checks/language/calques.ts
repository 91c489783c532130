import type { Finding } from '../../finding.ts';
import { type Check, findingOf } from '../check.ts';
import type { Calque } from '../facts.ts';

/** A phrase of the target that is built as the source's is and that its own language does not have. */
export const calques: Check = {
  id: 'calques',
  title: 'Phrase modelled on the source',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'A reader who does not know French has to guess at “in function of” or “since three years”.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Elle vit ici depuis trois ans.', 'She has lived here for three years.'],
      ['en', 'Le montant varie en fonction du revenu.', 'The amount varies depending on income.'],
    ],
    fails: [
      ['en', 'Le montant est fixé en fonction du revenu.', 'The amount is set in function of income.'],
      ['en', 'Elle vit ici depuis trois ans.', 'She lives here since three years.'],
      ['en', 'Le règlement entre en vigueur demain.', 'The regulation enters in force tomorrow.'],
    ],
  },
  run(context) {
    const { source, target, environment } = context;
    const table = environment.target.checks.interference?.[environment.source.tag]?.calques;
    if (!table || !anyOf(table).test(target)) return [];
    const findings: Finding[] = [];
    for (const { lemma, forms, wrong, right, source: work } of table) {
      wrong.lastIndex = 0;
      const match = wrong.exec(target);
      if (!match || !forms.test(source)) continue;
      findings.push(
        findingOf(calques, context, {
          message: `“${match[0]}” is modelled on “${lemma}”. English says “${right}” (${work}).`,
          start: match.index,
          end: match.index + match[0].length,
          actual: match[0],
        }),
      );
    }
    return findings;
  },
};

const anyPhrase = new WeakMap<readonly Calque[], RegExp>();

/** What matches wherever one of the table's phrases stands, and in few other texts. */
function anyOf(table: readonly Calque[]): RegExp {
  let any = anyPhrase.get(table);
  if (!any) {
    any = new RegExp(table.map(({ wrong }) => wrong.source).join('|'), 'iu');
    anyPhrase.set(table, any);
  }
  return any;
}
