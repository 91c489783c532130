import type { Finding } from '../../../core/finding.ts';
import { describeKey } from '../i18next/key-notes.ts';
import { isForbidden } from '../xml/escape.ts';
import { emptyDraft } from './draft.ts';
import { finish } from './finish.ts';
import { type Entry, entriesOf } from './json-node.ts';
import { flatKey, refuseKey } from './keys.ts';
import { placeTexts } from './place-texts.ts';
import { finding, findingOfKeys, shown } from './report.ts';
import type { Resource } from './resource.ts';
import type { OutgoingUnit } from './write-by-package.ts';

/**
 * The units that XLIFF has of a resource and of its translation, and what of the two it can't have. A text that can't
 * be exchanged is left out and named.
 */
export function outgoingUnits(
  source: Resource,
  target: Resource | undefined,
): { readonly units: readonly OutgoingUnit[]; readonly findings: readonly Finding[] } {
  const { texts, others } = entriesOf(source.root);
  const findings: Finding[] = [...source.findings, ...(target?.findings ?? [])];
  const taken = new Map<string, Entry>();
  for (const entry of texts) {
    const refusal = refuse(entry, taken, source);
    if (refusal) findings.push(refusal);
    else taken.set(flatKey(entry.path), entry);
  }
  const translations = target ? translationsOf(target, taken, findings) : new Map<string, string>();
  findings.push(
    ...findingOfKeys(
      'exchange-not-text',
      source.file,
      others.map(flatKey),
      (keys) =>
        `The values of ${keys} are no texts (numbers, true, false, null, empty lists and objects), and XLIFF does not have them. With --base ${source.file} they come back.`,
    ),
    ...findingOfKeys(
      'exchange-key-shape',
      source.file,
      reshaped(taken),
      (keys) =>
        `XLIFF has no levels and lists of JSON, so that ${keys} would come back nested in another way. With --base ${source.file} they come back as they are.`,
    ),
  );
  const units = [...taken].map(([key, entry]): OutgoingUnit => {
    const translation = translations.get(key);
    return {
      key,
      source: entry.value,
      ...(translation === undefined ? {} : { target: translation }),
      notes: notesOf(key, entry),
    };
  });
  return { units, findings };
}

/** Why a text can't be exchanged; undefined where it can. */
function refuse(entry: Entry, taken: ReadonlyMap<string, Entry>, { file, placeOf }: Resource): Finding | undefined {
  const key = flatKey(entry.path);
  const where = { file, key, ...placeOf(entry.offset ?? 0) };
  const refusal = refuseKey(key);
  if (refusal !== undefined)
    return finding('exchange-refused-key', where, `The key ${shown(key)} is left out: ${refusal}. Rename it.`);
  const character = forbiddenIn(key) ?? forbiddenIn(entry.value);
  if (character !== undefined)
    return finding(
      'exchange-forbidden-character',
      where,
      `The key ${shown(key)} is left out: it or its text has ${character}, which no XML file can have. Remove the character.`,
    );
  if (!taken.has(key)) return undefined;
  return finding(
    'exchange-key-collision',
    where,
    `The key ${shown(key)} has two texts, such as one nested and one with a full stop in its key, which i18next can't tell apart; this one is left out. Rename one of them.`,
    { actual: entry.value },
  );
}

/** The first character of a text that XML forbids, by its number. */
function forbiddenIn(text: string): string | undefined {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isForbidden(codePoint)) return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

/** The texts of the translation by key; what it has that the source has not, or that XML forbids, is told. */
function translationsOf(
  target: Resource,
  sources: ReadonlyMap<string, Entry>,
  findings: Finding[],
): ReadonlyMap<string, string> {
  const translations = new Map<string, string>();
  const surplus: string[] = [];
  for (const entry of entriesOf(target.root).texts) {
    const key = flatKey(entry.path);
    const isNew = sources.has(key) && !translations.has(key);
    const character = forbiddenIn(entry.value);
    if (isNew && character === undefined) translations.set(key, entry.value);
    else if (isNew)
      findings.push(
        finding(
          'exchange-forbidden-character',
          { file: target.file, key, ...target.placeOf(entry.offset ?? 0) },
          `The translation of ${shown(key)} is left out: it has ${character}, which no XML file can have. Remove the character.`,
        ),
      );
    else surplus.push(key);
  }
  findings.push(
    ...findingOfKeys(
      'exchange-target-only',
      target.file,
      surplus,
      (keys) =>
        `The source has no text for ${keys}, so that their translations are not in the XLIFF. They stay in ${target.file} when it is written again.`,
    ),
  );
  return translations;
}

/** The keys whose texts would stand elsewhere in a JSON that is made of nothing but the keys. */
function reshaped(taken: ReadonlyMap<string, Entry>): readonly string[] {
  const draft = emptyDraft();
  placeTexts(
    draft,
    [...taken].map(([key, { value }]) => ({ key, text: value })),
  );
  const again = new Set(entriesOf(finish(draft).root).texts.map(({ path }) => JSON.stringify(path)));
  return [...taken].filter(([, { path }]) => !again.has(JSON.stringify(path))).map(([key]) => key);
}

function notesOf(key: string, { path, siblings, value }: Entry): readonly string[] {
  const own = path.at(-1);
  if (siblings === undefined || typeof own !== 'string') return [];
  return describeKey(key, own, siblings, value).notes.map(({ text }) => text);
}
