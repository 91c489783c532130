import { describe, expect, it } from 'vitest';
import { placeholderText } from '../../../../src/core/checks/completeness/placeholder-text.ts';
import { segmentMissing } from '../../../../src/core/checks/completeness/segment-missing.ts';
import { sourceMissing } from '../../../../src/core/checks/completeness/source-missing.ts';
import { targetEmpty } from '../../../../src/core/checks/completeness/target-empty.ts';
import { documentFindingsOf, fails, findingsOf, type Pair, passes } from '../harness.ts';

passes(targetEmpty, [
  ['vi', 'Vingt et un.', '21'],
  ['en', 'Quoi ?', '?'],
  ['en', '***', '***'],
  ['en', 'Le 21 janvier', '21/1'],
]);
fails(targetEmpty, [
  ['en', 'Le rapport paraît en juin.', '…', '…'],
  ['vi', 'Le rapport de la commission paraît le 21 juin.', '21/6', '21/6'],
]);

passes(placeholderText, [
  ['en', 'La liste des choses à faire est longue.', 'The to-do list is long.'],
  ['en', 'Ajoutez un commentaire TODO.', 'Add a TODO comment.'],
  ['en', 'Pourquoi donc ?', 'But why???'],
  ['vi', 'Ce livre reste à traduire.', 'Sách này chưa có bản dịch.'],
  ['en', 'Elle [la ministre] l’a dit.', 'She [the minister] said so.'],
  ['en', 'La taille XXXL est là.', 'Size XXXL is in.'],
]);
fails(placeholderText, [
  ['en', 'Le rapport paraît en juin.', 'TODO', 'TODO'],
  ['en', 'Le rapport paraît en juin.', 'The report comes out in ???.', '???'],
  ['vi', 'Le rapport paraît en juin.', '[dịch sau]', '[dịch sau]'],
  ['en', 'Le rapport paraît en juin.', 'Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
]);

describe('source-missing', () => {
  it('finds a target without a source text', () => {
    const findings = findingsOf(sourceMissing, 'en', [{ source: ' ', target: 'See you tomorrow.' }]);
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['source-missing', 'See you tomorrow.']]);
  });

  it('leaves a source that is a code, which the target may spell out', () => {
    expect(findingsOf(sourceMissing, 'en', [{ source: [{ kind: 'ph', id: '1' }], target: 'logo' }])).toEqual([]);
  });
});

describe('segment-missing', () => {
  const find = (pairs: readonly Pair[]) => documentFindingsOf(segmentMissing, 'en', pairs).map(({ unit }) => unit);
  const done = { source: 'Un.', target: 'One.', state: 'initial' } as const;
  const open = { source: 'Deux.', state: 'initial' } as const;

  it('finds the segment that was skipped where no state tells', () => {
    expect(find([done, open, done])).toEqual(['u2']);
  });

  it('leaves open work where states are kept, and a file that is hardly begun', () => {
    expect(find([{ ...done, state: 'translated' }, open, { ...done, state: 'translated' }])).toEqual([]);
    expect(find([done, open, open])).toEqual([]);
  });
});
