import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessChecks } from '../../../../src/core/checks/completeness/index.ts';
import { length } from '../../../../src/core/checks/completeness/length.ts';
import { lengthDeviation } from '../../../../src/core/checks/completeness/length-deviation.ts';
import { repeatedClause } from '../../../../src/core/checks/completeness/repeated-clause.ts';
import type { Severity } from '../../../../src/core/finding.ts';
import { type Failing, fails, findingsOf, passes, type Target } from '../harness.ts';

const french =
  'Le conseil municipal se réunira jeudi soir pour débattre du budget de l’année prochaine et du nouveau gymnase.';
const english = 'The town council will meet on Thursday evening to discuss next year’s budget and the new sports hall.';
const vietnamese = 'Hội đồng thành phố sẽ họp vào tối thứ Năm để thảo luận ngân sách năm tới và nhà thi đấu mới.';

passes(length, [
  ['en', french, english],
  ['vi', french, vietnamese],
  ['en', 'Fermeture annuelle', 'Closed'],
  ['en', 'Bonjour.', 'A very good morning to all of you here.'],
  ['en', french, french],
]);

/** A row of which the whole target is marked. */
function whole(to: Target, source: string, target: string, severity: Severity = 'major'): Failing {
  return [to, source, target, target, severity];
}

const note =
  'The client asked us to keep the name of the hall as it is, so please check it against the list of last spring before ' +
  'you send the text on to the printers, who want it by Friday noon at the latest.';

fails(length, [
  whole('en', french, 'The town council will meet on Thursday.'),
  whole('vi', french, 'Hội đồng thành phố sẽ họp.'),
  // A beginning or an end that no whole sentence has needs less of a difference.
  whole('en', french, 'to discuss next year’s budget and the new sports hall.'),
  whole('en', french, 'The town council will meet on Thursday evening to discuss the.'),
  whole('vi', french, 'Hội đồng thành phố sẽ họp vào tối thứ Năm để thảo luận ngân sách và.'),
  whole(
    'en',
    'Le conseil se réunira jeudi soir. Le nouveau gymnase y sera évoqué.',
    'The council will meet on Thursday.',
  ),
  whole('en', french, `${english} ${note}`, 'minor'),
]);

describe('a halved target', () => {
  it.each<[Target, string]>([
    ['en', 'The town council will meet on Thursday.'],
    ['vi', 'Hội đồng thành phố sẽ họp.'],
  ])('is said once, in %s', (to, target) => {
    const findings = findingsOf(completenessChecks, to, [{ source: french, target }]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['length']);
  });

  it('is not said of a target that is left in French', () => {
    const findings = findingsOf(completenessChecks, 'en', [
      { source: french, target: 'Le conseil municipal se réunira.' },
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('length');
  });
});

describe('lengthDeviation', () => {
  const model = { mean: 0, fixed: 0.01, perCharacter: 3 };

  it('is 0 at the mean, and for very short sources', () => {
    expect(lengthDeviation('a'.repeat(100), 'b'.repeat(100), model)).toBe(0);
    expect(lengthDeviation('a'.repeat(10), 'b', model)).toBe(0);
  });

  it('counts deviations of the logarithm: half of 100 characters lies at ln 0.5 / 0.2', () => {
    expect(lengthDeviation('a'.repeat(100), 'b'.repeat(50), model)).toBeCloseTo(Math.log(0.5) / 0.2);
  });

  it('is the same for decomposed letters', () => {
    expect(lengthDeviation(french, vietnamese.normalize('NFD'), model)).toBe(
      lengthDeviation(french, vietnamese, model),
    );
  });

  it('grows with the target', () => {
    const size = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 500 }), size, size, (from, one, more) => {
        const at = (n: number) => lengthDeviation('a'.repeat(from), 'b'.repeat(n), model);
        expect(at(one + more)).toBeGreaterThan(at(one));
      }),
    );
  });
});

passes(repeatedClause, [
  ['en', french, english],
  ['en', 'Elle court, elle saute, elle rit.', 'She runs, she jumps, she laughs.'],
  ['vi', 'Il marche lentement.', 'Anh ấy đi từ từ.'],
  [
    'en',
    'Plus vite, plus haut, plus fort, plus vite, plus haut, plus fort.',
    'Faster, higher, stronger, faster, higher, stronger.',
  ],
  [
    'en',
    'Le Conseil de sécurité des Nations unies siège ; ce Conseil a voté.',
    'The United Nations Security Council is in session; the United Nations Security Council has voted.',
  ],
]);
fails(repeatedClause, [
  ['en', 'Fermé le lundi.', 'Closed on Mondays. Closed on Mondays.', 'Closed on Mondays.'],
  ['vi', french, `${vietnamese} ${vietnamese}`, vietnamese],
  [
    'en',
    french,
    'The town council will meet on Thursday evening, the town council will meet on Thursday evening to discuss next year’s budget.',
    'the town council will meet on Thursday evening',
  ],
]);
