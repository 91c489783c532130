import { describe, expect, it } from 'vitest';
import { termMissing } from '../../../../src/core/checks/terms/term-missing.ts';
import { fails, findingsOf, passes } from '../harness.ts';
import { ambiguous } from './ambiguous-terms.ts';

describe('a term of several concepts', () => {
  passes(
    termMissing,
    [
      ['en', 'La responsabilité sociale des entreprises', 'Corporate social responsibility'],
      ['vi', 'La responsabilité sociale des entreprises', 'Trách nhiệm xã hội của doanh nghiệp'],
      ['en', 'La responsabilité suppose un dommage.', 'Liability presupposes damage.'],
      ['vi', 'La responsabilité suppose un dommage.', 'Trách nhiệm pháp lý đòi hỏi phải có thiệt hại.'],
      ['en', 'La responsabilité est engagée.', 'Responsibility arises.'],
      ['en', 'La responsabilité est engagée.', 'Liability arises.'],
      [
        'en',
        'Responsabilité : dommage, ou prendre ses responsabilités ?',
        'Responsibility: damage, or shouldering it?',
      ],
      ['en', 'La responsabilité civile', 'Civil liability'],
    ],
    ambiguous,
  );
  fails(
    termMissing,
    [
      ['en', 'La responsabilité sociale des entreprises', 'The social liability of companies', 'responsabilité'],
      ['vi', 'la responsabilité du fait des produits', 'công bằng về sản phẩm', 'responsabilité'],
      ['en', 'La responsabilité suppose un dommage.', 'Responsibility presupposes damage.', 'responsabilité', 'minor'],
      ['en', 'La responsabilité est engagée.', 'A duty arises.', 'responsabilité'],
    ],
    ambiguous,
  );

  it('names the concept, the cue, and what stands in the target', () => {
    const pair = { source: 'La responsabilité sociale', target: 'Social liability' };
    const [finding] = findingsOf(termMissing, 'en', [pair], ambiguous);
    expect(finding?.message).toBe(
      '“responsabilité” means responsibility here (“responsabilité sociale” tells so) and must be rendered by “responsibility”. The target has “liability”, a term of liability (termbase, concepts responsibility, liability).',
    );
    expect(finding?.expected).toEqual(['responsibility']);
  });

  it('names the cue where the target has neither', () => {
    const pair = { source: 'La responsabilité suppose un dommage.', target: 'It presupposes damage.' };
    const [finding] = findingsOf(termMissing, 'en', [pair], ambiguous);
    expect(finding?.message).toBe(
      '“responsabilité” must be rendered by “liability” (termbase, concept liability). The target has none of them. It means liability here: “dommage” tells so.',
    );
    expect(finding?.severity).toBe('major');
  });

  it('lists the concepts with their terms where nothing tells them apart', () => {
    const pair = { source: 'La responsabilité est engagée.', target: 'A duty arises.' };
    const [finding] = findingsOf(termMissing, 'en', [pair], ambiguous);
    expect(finding?.message).toBe(
      '“responsabilité” may mean responsibility (“responsibility”) or liability (“liability”), and nothing tells which: use a term of the one that is meant (termbase, concepts responsibility, liability). The target has none of them.',
    );
  });

  it('remarks on what the document is about, and asks for nothing', () => {
    const pairs = [
      { source: 'Le sommet, le traité, l’ambassade.', target: 'The summit, the treaty, the embassy.' },
      { source: 'La sécurité est le thème.', target: 'Safety is the theme.' },
    ];
    const [finding, ...others] = findingsOf(termMissing, 'en', pairs, ambiguous);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ segment: 's2', severity: 'neutral', expected: ['security'] });
    expect(finding?.message).toBe(
      '“sécurité” may well mean security here, since the document is about diplomacy: “security”. The target has “Safety”, a term of safety; make sure that it is meant (termbase, concepts security, safety).',
    );
  });
});
