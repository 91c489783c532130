import { textContent } from '../../../../src/core/content.ts';
import type { Content, Document, Note, Part, State, Unit } from '../../../../src/core/document.ts';
import type { AlignedDocument } from '../../../../src/core/emit/aligned.ts';

/** A sentence in French, English and Vietnamese; undefined where there is no target. */
export type Sentence = readonly [string | Content, (string | Content | undefined)?, (string | Content | undefined)?];

export interface UnitOptions {
  readonly type?: string;
  readonly name?: string;
  readonly translate?: boolean;
  readonly state?: State;
  /** By language; `all` stands on the unit in every language. */
  readonly notes?: Readonly<Record<string, readonly Note[]>>;
}

export interface UnitPlan extends UnitOptions {
  readonly sentences: readonly Sentence[];
}

/** A unit of sentences with one space between them. */
export function unit(sentences: readonly Sentence[], options: UnitOptions = {}): UnitPlan {
  return { sentences, ...options };
}

/** A French document with its English and Vietnamese versions. */
export function aligned(
  path: string,
  plans: readonly UnitPlan[],
  langs: readonly string[] = ['en', 'vi'],
): AlignedDocument {
  const version = (lang: string | undefined, column: number): Document => ({
    version: '2.1',
    srcLang: 'fr',
    ...(lang === undefined ? {} : { trgLang: lang }),
    files: [
      { id: 'f1', original: path, notes: [], children: plans.map((plan, i) => build(plan, i, lang ?? 'fr', column)) },
    ],
  });
  const targets = langs.map((lang, i) => [lang, version(lang, i + 1)] as const);
  return { path, source: version(undefined, 0), targets: new Map(targets) };
}

function build(plan: UnitPlan, index: number, lang: string, column: number): Unit {
  const parts: Part[] = [];
  plan.sentences.forEach((sentence, i) => {
    if (i > 0) parts.push({ kind: 'ignorable', source: textContent(' ') });
    const target = column === 0 ? undefined : sentence[column];
    parts.push({
      kind: 'segment',
      id: `s${i + 1}`,
      state: target === undefined ? 'initial' : (plan.state ?? 'translated'),
      source: content(sentence[0]),
      ...(target === undefined ? {} : { target: content(target) }),
    });
  });
  return {
    kind: 'unit',
    id: `u${index + 1}`,
    ...(plan.type === undefined ? {} : { type: plan.type }),
    ...(plan.name === undefined ? {} : { name: plan.name }),
    translate: plan.translate ?? true,
    space: 'preserve',
    notes: [...(plan.notes?.all ?? []), ...(plan.notes?.[lang] ?? [])],
    originalData: [],
    parts,
    glossary: [],
    matches: [],
    metadata: [],
  };
}

function content(text: string | Content): Content {
  return typeof text === 'string' ? textContent(text) : text;
}
