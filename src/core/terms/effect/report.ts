import type { Finding } from '../../finding.ts';
import type { TermbaseDiff } from '../diff/changes.ts';
import type { EffectKind, SegmentEffect } from './effect.ts';

/** A work file and what a change of the termbase does to it. */
export interface FileEffects {
  /** What messages call it. */
  readonly file: string;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly effects: readonly SegmentEffect[];
}

/** A change of the termbase with all that it does. */
export interface ChangeReport {
  /** What the two versions are called, such as `HEAD~1` and `the working tree`. */
  readonly before: string;
  readonly after: string;
  readonly diff: TermbaseDiff;
  /** One entry a work file. */
  readonly files: readonly FileEffects[];
}

/** Segments and words of the source. */
export interface EffectCount {
  readonly segments: number;
  readonly words: number;
}

export interface LanguageEffect {
  readonly lang: string;
  readonly counts: Readonly<Record<EffectKind, EffectCount>>;
}

/** The kinds in the order in which they are reported, and what becomes of segments of the kind. */
export const effectKinds: readonly { readonly kind: EffectKind; readonly verb: string; readonly verbOfOne: string }[] =
  [
    { kind: 'wrong', verb: 'become wrong', verbOfOne: 'becomes wrong' },
    { kind: 'right', verb: 'become right', verbOfOne: 'becomes right' },
    { kind: 'noted', verb: 'get a neutral remark', verbOfOne: 'gets a neutral remark' },
  ];

/** How many segments and words a change concerns, by target language in the order of the files. */
export function countEffects(files: readonly FileEffects[]): readonly LanguageEffect[] {
  const none = (): Record<EffectKind, { segments: number; words: number }> => ({
    wrong: { segments: 0, words: 0 },
    right: { segments: 0, words: 0 },
    noted: { segments: 0, words: 0 },
  });
  const byLang = new Map<string, ReturnType<typeof none>>();
  for (const { trgLang, effects } of files) {
    const counts = byLang.get(trgLang) ?? none();
    byLang.set(trgLang, counts);
    for (const { kind, words } of effects) {
      counts[kind].segments++;
      counts[kind].words += words;
    }
  }
  return [...byLang].map(([lang, counts]) => ({ lang, counts }));
}

/** A segment's effect with its file, of one language and kind. */
export function effectsOf(
  files: readonly FileEffects[],
  lang: string,
  kind: EffectKind,
): readonly { readonly file: FileEffects; readonly effect: SegmentEffect }[] {
  return files
    .filter(({ trgLang }) => trgLang === lang)
    .flatMap((file) => file.effects.filter((effect) => effect.kind === kind).map((effect) => ({ file, effect })));
}

/** The findings that tell of an effect: those that came, or those that are gone. */
export function tellingFindings({ kind, came, gone }: SegmentEffect): readonly Finding[] {
  return kind === 'right' ? gone : came;
}

/** `1 segment`, `2 segments`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** How many concepts were added, removed and changed: `1 concept added, 2 changed`. */
export function conceptCounts({ concepts }: TermbaseDiff): string {
  const parts = (['added', 'removed', 'changed'] as const)
    .map((kind) => ({ kind, n: concepts.filter((concept) => concept.kind === kind).length }))
    .filter(({ n }) => n > 0);
  const [first, ...rest] = parts;
  if (!first) return 'no concept differs';
  return [`${count(first.n, 'concept')} ${first.kind}`, ...rest.map(({ kind, n }) => `${n} ${kind}`)].join(', ');
}
