import type { Finding } from '../../../core/finding.ts';
import { keyForm } from '../i18next/keys.ts';
import type { Draft, DraftObject } from './draft.ts';
import type { JsonPath } from './json-node.ts';
import { flatKey } from './keys.ts';
import { finding, shown } from './report.ts';

/** The plural categories that i18next asks a language for. */
export interface PluralCategories {
  readonly cardinal: readonly string[];
  readonly ordinal: readonly string[];
}

/** The forms of one key that a resource has, in the order in which it has them. */
interface Forms {
  readonly stem: string;
  readonly isOrdinal: boolean;
  readonly known: Set<string>;
  readonly translated: Set<string>;
}

/**
 * Findings where the plural forms of a key are not those that i18next asks for in the language: `files_many` is never
 * found in English, and without it a million files have no French. What has no form `other` is taken for chance.
 *
 * @see https://www.i18next.com/translation-function/plurals
 */
export function checkPluralForms(draft: DraftObject, categories: PluralCategories, file: string): readonly Finding[] {
  const findings: Finding[] = [];
  const walk = (node: Draft, path: JsonPath) => {
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    if (node.kind !== 'object') return;
    for (const forms of formsIn(node, path).values()) findings.push(...judge(forms, categories, file));
    for (const [key, member] of node.members) walk(member, [...path, key]);
  };
  walk(draft, []);
  return findings;
}

function formsIn({ members }: DraftObject, path: JsonPath): ReadonlyMap<string, Forms> {
  const all = new Map<string, Forms>();
  for (const [key, member] of members) {
    if (member.kind !== 'text' && member.kind !== 'hole') continue;
    const { plural } = keyForm(key, members, member.kind === 'text' ? member.value : '');
    if (!plural) continue;
    const stem = flatKey([...path, key.slice(0, -plural.category.length - 1)]);
    const forms = all.get(stem) ?? { stem, isOrdinal: plural.isOrdinal, known: new Set(), translated: new Set() };
    all.set(stem, forms);
    forms.known.add(plural.category);
    if (member.kind === 'text') forms.translated.add(plural.category);
  }
  return all;
}

function judge(
  { stem, isOrdinal, known, translated }: Forms,
  categories: PluralCategories,
  file: string,
): readonly Finding[] {
  if (!known.has('other') || translated.size === 0) return [];
  const wanted = isOrdinal ? categories.ordinal : categories.cardinal;
  const missing = wanted.filter((category) => !known.has(category));
  // i18next asks for `zero` in every language where the number is 0.
  const surplus = [...translated].filter((category) => category !== 'zero' && !wanted.includes(category));
  const named = (all: readonly string[]) => all.map((category) => shown(`${stem}_${category}`)).join(', ');
  const where = { file, key: stem };
  const expected = wanted.map((category) => `${stem}_${category}`);
  return [
    ...(missing.length === 0
      ? []
      : [
          finding(
            'exchange-plural-missing',
            where,
            `The language has the plural forms ${wanted.join(', ')}, and ${named(missing)} is in neither the XLIFF nor the JSON, so that i18next falls back to another language for some numbers. Add the form to the JSON.`,
            { expected },
          ),
        ]),
    ...(surplus.length === 0
      ? []
      : [
          finding(
            'exchange-plural-superfluous',
            where,
            `The language has the plural forms ${wanted.join(', ')} alone, so that i18next never asks for ${named(surplus)}. They do no harm.`,
            { actual: JSON.stringify(surplus.map((category) => `${stem}_${category}`)), expected },
          ),
        ]),
  ];
}
