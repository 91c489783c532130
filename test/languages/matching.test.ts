import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/ports.ts';
import { buildMatcher } from '../../src/core/terms/matcher.ts';
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { vi } from '../../src/languages/vi/index.ts';

/** The texts of the occurrences of one term. */
function found(language: Language, term: string, text: string, partOfSpeech = 'noun'): readonly string[] {
  const sec = {
    term,
    partOfSpeech,
    status: 'preferred' as const,
    isProposed: false,
    isExact: false,
    forms: [],
    notes: [],
  };
  const concept = { id: 'c', notes: [], langSecs: [{ lang: language.tag, terms: [sec] }] };
  return buildMatcher({ concepts: [concept] }, language)
    .match(text)
    .map(({ surface }) => surface);
}

describe('a French term', () => {
  const strangers: readonly [term: string, text: string, partOfSpeech?: string][] = [
    ['gouvernance', 'Le gouvernement et le gouverneur veulent gouverner ; ils gouvernent les gouvernés.'],
    ['gouverner', 'La gouvernance du gouvernement, le gouverneur et les gouvernantes.', 'verb'],
    ['générateur', 'La direction générale génère des généralités généreuses.'],
    ['politique', 'La police et les policiers, poliment polis.'],
    ['numéro', 'Le numérique et la numération sont numérisés.'],
    ['droit', 'La droite, les droites et la droiture.'],
    ['cours', 'Une course, la cour, il court, les courses.'],
    ['parti', 'La partie et les parties sont parties.'],
    ['organe', 'Une organisation et un organisme organisent.'],
    ['norme', 'Il est normal de normaliser la normalisation.'],
    ['IA', 'Il y a ia et hIA, IAs non plus.'],
    ['risque', 'Un investissement risqué risquait gros ; ils risqueront.'],
  ];
  it.each(strangers)('%s is not in: %s', (term, text, partOfSpeech) => {
    expect(found(fr, term, text, partOfSpeech)).toEqual([]);
  });

  const kin: readonly [term: string, text: string, surface: string, partOfSpeech?: string][] = [
    ["système d'IA à haut risque", 'Les SYSTÈMES D’IA À HAUTS RISQUES sont visés.', 'SYSTÈMES D’IA À HAUTS RISQUES'],
    ['technologie émergente', 'des technologies\u00A0émergentes', 'technologies\u00A0émergentes'],
    ['évaluation des risques', "l'évaluation du risque", 'évaluation du risque'],
    ['État membre', 'aux Etats membres', 'Etats membres'],
    ['œuvre protégée', "d'oeuvres protégées", 'oeuvres protégées'],
    ['entraînement', 'qu’entrainements', 'entrainements'],
    ['mot-clé', 'les mots clés', 'mots clés'],
    ['responsable de traitement', 'la responsable de traitements', 'responsable de traitements'],
    ['mise en place de', "mise en place d'un cadre", "mise en place d'"],
    ['mettre en œuvre', 'Nous mettrons en œuvre', 'mettrons en œuvre', 'verb'],
    ['promouvoir', 'Les États promeuvent', 'promeuvent', 'verb'],
    ["s'engager", 'Ils se sont engagés', 'se sont engagés', 'verb'],
  ];
  it.each(kin)('%s is in: %s', (term, text, surface, partOfSpeech) => {
    expect(found(fr, term, text, partOfSpeech)).toEqual([surface]);
  });
});

describe('an English term', () => {
  const kin: readonly [term: string, text: string, surface: string, partOfSpeech?: string][] = [
    ['data set', 'these datasets', 'datasets'],
    ['decision-making', 'automated decision making', 'decision making'],
    ['AI system', "the AI system's provider", 'AI system'],
    ['risk assessment', 'Risk\u00A0Assessments', 'Risk\u00A0Assessments'],
    ['organisational measure', 'organizational measures', 'organizational measures'],
    ['centre of excellence', 'centers of excellence', 'centers of excellence'],
    ['withdraw', 'was withdrawn', 'withdrawn', 'verb'],
    ['label', 'labelling', 'labelling', 'verb'],
    ['co-operation', 'cooperation', 'cooperation'],
  ];
  it.each(kin)('%s is in: %s', (term, text, surface, partOfSpeech) => {
    expect(found(en, term, text, partOfSpeech)).toEqual([surface]);
  });

  it.each([
    ['governance', 'The government governs, the governor too.'],
    ['policy', 'Police and politics, policed.'],
    ['deployment', 'They deploy what the deployer deploys.'],
    ['deploy', 'A deployment.'],
    ['art', 'The artist starts.'],
    ['general', 'A generator generates generally.'],
  ])('%s is not in: %s', (term, text) => {
    expect(found(en, term, text)).toEqual([]);
  });
});

describe('a Vietnamese term', () => {
  const kin: readonly [term: string, text: string, surface: string][] = [
    ['chuyển đổi số', 'Chuyển Đổi Số quốc gia', 'Chuyển Đổi Số'],
    ['chuyển đổi số', 'chuyển ðổi số', 'chuyển ðổi số'],
    ['tự động hóa', 'tự động hoá sản xuất', 'tự động hoá'],
    ['quản lý', 'quản lí nhà nước', 'quản lí'],
    ['quý', 'quí ba', 'quí'],
    ['công nghệ', 'co\u0302ng nghe\u0323\u0302 so\u0302\u0301', 'co\u0302ng nghe\u0323\u0302'],
    ['hòa bình', 'HOÀ BÌNH', 'HOÀ BÌNH'],
  ];
  it.each(kin)('%s is in: %s', (term, text, surface) => {
    expect(found(vi, term, text)).toEqual([surface]);
  });

  it.each([
    ['an', 'bản tin lan man, ban'],
    ['ma', 'má, mã, mà, mạ'],
    ['an ninh', 'ban ninh, an ninhn'],
    ['dữ liệu', 'dự liệu, dữ liều'],
    ['số', 'sợ, so, sổ'],
    ['đa', 'da'],
  ])('%s is no part of: %s', (term, text) => {
    expect(found(vi, term, text)).toEqual([]);
  });
});
