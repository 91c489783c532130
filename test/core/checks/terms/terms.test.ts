import { describe, expect, it } from 'vitest';
import { termForbidden } from '../../../../src/core/checks/terms/term-forbidden.ts';
import { termMissing } from '../../../../src/core/checks/terms/term-missing.ts';
import { termProposed } from '../../../../src/core/checks/terms/term-proposed.ts';
import { concept, term, termbase } from '../../terms/termbases.ts';
import { fails, findingsOf, passes } from '../harness.ts';

const deprecated = (text: string) => term(text, { status: 'deprecated' });
const admitted = (text: string) => term(text, { status: 'admitted' });
const acronym = (text: string) => term(text, { isExact: true });

const base = termbase(
  concept('ai', {
    fr: [acronym('IA'), admitted('intelligence artificielle')],
    en: [acronym('AI'), admitted('artificial intelligence')],
    vi: [acronym('AI'), admitted('trí tuệ nhân tạo')],
  }),
  concept('ai-governance', {
    fr: ["gouvernance de l'IA"],
    en: ['AI governance', deprecated('AI government')],
    vi: ['quản trị AI', admitted('quản trị trí tuệ nhân tạo'), deprecated('quản lý AI')],
  }),
  concept('governance', {
    fr: ['gouvernance'],
    en: ['governance', deprecated('government')],
    vi: ['quản trị', deprecated('quản lý')],
  }),
  concept('risk-management', { fr: ['gestion des risques'], en: ['risk management'], vi: ['quản lý rủi ro'] }),
  concept('fairness', { fr: ['équité'], en: ['fairness'], vi: ['công bằng'] }),
  concept('equity', { fr: ['équité'], en: ['equity'], vi: ['bình đẳng'] }),
  concept('robustness', { fr: ['robustesse'], en: ['robustness'], vi: ['tính vững chắc', deprecated('bền vững')] }),
  concept('sustainable-development', {
    fr: ['développement durable'],
    en: ['sustainable development'],
    vi: ['phát triển bền vững'],
  }),
  concept('data-centre', { fr: ['centre de données'], en: ['data centre'], vi: ['trung tâm dữ liệu'] }),
  concept('supply-chain', {
    fr: ["chaîne d'approvisionnement"],
    en: ['supply chain', term('logistic chain', { status: 'superseded' })],
  }),
  concept('training-programme', { fr: ['programme de formation'], en: ['training programme'] }),
  concept('capacity', { fr: ['renforcement des compétences'], en: ['capacity building'], vi: ['nâng cao năng lực'] }),
  concept('ai-skills', { fr: ['compétence en IA'], vi: ['năng lực về trí tuệ nhân tạo'] }),
  concept('sandbox', {
    fr: ['espace d’essai', deprecated('bac à sable')],
    en: ['regulatory sandbox', deprecated('sand pit')],
  }),
  concept('deployer', { fr: ['déployeur'], en: ['deployer'], vi: [term('bên triển khai', { isProposed: true })] }),
);

passes(
  termMissing,
  [
    ['en', 'des programmes de formation et d’échange', 'training and exchange programmes'],
    ['en', 'des programmes de formation ou d’échange', 'training, or scholarly exchange, programmes'],
    ['vi', 'renforcement des compétences en IA', 'nâng cao năng lực về trí tuệ nhân tạo'],
    ['en', "La gouvernance de l'IA est nécessaire.", 'AI governance is needed.'],
    ['vi', "La gouvernance de l'IA est nécessaire.", 'Cần có quản trị trí tuệ nhân tạo.'],
    ['en', 'des centres de données', 'Data centers'],
    ['en', "L'équité prime.", 'Equity comes first.'],
    ['en', "L'équité prime.", 'Fairness comes first.'],
    ['vi', "Les chaînes d'approvisionnement", 'Các chuỗi cung ứng'],
    ['en', "l'intelligence artificielle (IA)", 'artificial intelligence (AI)'],
    ['en', 'Le gouvernement gouverne.', 'The government governs.'],
    ['en', 'un bac à sable', 'a sandpit'],
  ],
  base,
);

fails(
  termMissing,
  [
    ['en', 'des programmes de formation et d’échange', 'training and exchanges', 'programmes de formation'],
    [
      'en',
      'des programmes de formation',
      'training and long, very long, well-funded programmes',
      'programmes de formation',
    ],
    ['en', "La gouvernance de l'IA est nécessaire.", 'AI regulation is needed.', "gouvernance de l'IA"],
    ['vi', "L'IA progresse.", 'Máy tính thông minh đang tiến bộ.', 'IA'],
    ['vi', "L'IA progresse.", 'Ai đang tiến bộ?', 'IA'],
    ['en', "L'équité prime.", 'Justice comes first.', 'équité'],
    ['en', "La gouvernance de l'IA", 'The governance of AI', "gouvernance de l'IA", 'minor'],
    ['en', "L'IA et l'IA générative", 'AI, also in its generative form', 'IA', 'minor'],
  ],
  base,
);

describe('term-missing', () => {
  it('says what is accepted, preferred terms first, and where the rule comes from', () => {
    const [finding] = findingsOf(
      termMissing,
      'vi',
      [{ source: "L'équité de l'IA", target: 'Sự công minh của AI' }],
      base,
    );
    expect(finding?.expected).toEqual(['công bằng', 'bình đẳng']);
    expect(finding?.message).toBe(
      '“équité” may mean fairness (“công bằng”) or equity (“bình đẳng”), and nothing tells which: use a term of the one that is meant (termbase, concepts fairness, equity). The target has none of them.',
    );
    expect(finding?.side).toBe('source');
  });

  it('asks for the longest of nested terms alone', () => {
    const pair = { source: "La gouvernance de l'IA", target: 'The control of machines' };
    expect(findingsOf(termMissing, 'en', [pair], base).map(({ actual }) => actual)).toEqual(["gouvernance de l'IA"]);
  });

  it('counts a term that the target has inside a longer one', () => {
    const pair = { source: "L'IA et sa gouvernance", target: 'AI governance' };
    expect(findingsOf(termMissing, 'en', [pair], base)).toEqual([]);
  });

  it('reports each concept once, in the order of the source', () => {
    const pair = { source: "L'équité, la robustesse et l'équité", target: 'Justice and strength' };
    expect(findingsOf(termMissing, 'en', [pair], base).map(({ actual }) => actual)).toEqual(['équité', 'robustesse']);
  });
});

passes(
  termForbidden,
  [
    ['vi', 'La gouvernance et la gestion des risques', 'Quản trị và quản lý rủi ro'],
    ['vi', 'La robustesse et le développement durable', 'Tính vững chắc và phát triển bền vững'],
    ['vi', 'Un développement durable', 'Phát triển bền vững'],
    ['en', 'Le gouvernement', 'The government'],
    ['en', 'Les gouvernements parlent de gouvernance.', 'Governments speak of governance.'],
    ['en', 'Un bac à sable pour les enfants', 'A sand pit for children'],
  ],
  base,
);
fails(
  termForbidden,
  [
    [
      'en',
      "La gouvernance de l'IA et encore la gouvernance de l'IA",
      'AI government and AI governance',
      'AI government',
    ],
    ['vi', 'La robustesse du système', 'Tính bền vững của hệ thống', 'bền vững'],
    ['vi', 'La gouvernance des données', 'Quản lý dữ liệu', 'Quản lý'],
    ['en', "la chaîne d'approvisionnement", 'the logistic chain', 'logistic chain', 'minor'],
  ],
  base,
);

passes(termProposed, [['en', 'Le déployeur', 'The deployer']], base);
fails(
  termProposed,
  [['vi', 'Le déployeur et son déployeur', 'Bên triển khai và bên triển khai', 'Bên triển khai', 'neutral']],
  base,
);
