import { concept, term, termbase } from '../../terms/termbases.ts';

const admitted = (text: string) => term(text, { status: 'admitted' });
const cued = (text: string, ...collocations: readonly string[]) => term(text, { collocations });

/** Concepts that share French terms, with the cues that tell them apart. */
export const ambiguous = termbase(
  {
    ...concept('responsibility', {
      fr: [cued('responsabilité', 'responsabilité sociale', 'prendre ses responsabilités')],
      en: ['responsibility'],
      vi: ['trách nhiệm'],
    }),
    subjectField: 'éthique',
  },
  {
    ...concept('liability', {
      fr: [cued('responsabilité', 'responsabilité du fait des produits', 'dommage'), 'responsabilité civile'],
      en: ['liability'],
      vi: ['trách nhiệm pháp lý'],
    }),
    subjectField: 'droit des contrats',
  },
  concept('fairness', { fr: ['équité'], en: ['fairness'], vi: ['công bằng'] }),
  concept('equity', { fr: ['équité'], en: ['equity', admitted('social equity')], vi: ['bình đẳng', 'công bằng'] }),
  { ...concept('security', { fr: ['sécurité'], en: ['security'], vi: ['an ninh'] }), subjectField: 'diplomacy' },
  { ...concept('safety', { fr: ['sécurité'], en: ['safety'], vi: ['an toàn'] }), subjectField: 'risks' },
  { ...concept('treaty', { fr: ['traité'], en: ['treaty'], vi: ['hiệp ước'] }), subjectField: 'diplomacy' },
  { ...concept('embassy', { fr: ['ambassade'], en: ['embassy'], vi: ['đại sứ quán'] }), subjectField: 'diplomacy' },
  { ...concept('summit', { fr: ['sommet'], en: ['summit'], vi: ['hội nghị'] }), subjectField: 'diplomacy' },
  { ...concept('accident', { fr: ['sinistre'], en: ['incident'], vi: ['sự cố'] }), subjectField: 'risks' },
);
