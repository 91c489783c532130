import i18next, { type i18n } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18next as format } from '../../src/adapters/formats/i18next/index.ts';
import type { Content } from '../../src/core/document.ts';
import { units } from '../../src/core/document.ts';
import { splice } from '../../src/core/emit/splice.ts';

const french = `{
  "greeting": "Bonjour {{name}}",
  "files_one": "{{count}} fichier",
  "files_many": "{{count}} de fichiers",
  "files_other": "{{count}} fichiers",
  "invite_female": "Invitez-la",
  "invite_male": "Invitez-le",
  "see": "Voir $t(files, {\\"count\\": 2})",
  "menu": { "open": "Ouvrir « le document »" }
}
`;

const english: Readonly<Record<string, string>> = {
  Bonjour: 'Hello',
  'de fichiers': 'files',
  fichiers: 'files',
  fichier: 'file',
  'Invitez-la': 'Invite her',
  'Invitez-le': 'Invite him',
  Voir: 'See',
  'Ouvrir « le document »': 'Open “the document”',
};

/** Each text run with the first French words that it holds exchanged; codes stay where they are. */
function translated(content: Content): Content {
  return content.map((inline) => {
    if (inline.kind !== 'text') return inline;
    const known = Object.keys(english).find((text) => inline.text.includes(text));
    return known === undefined ? inline : { ...inline, text: inline.text.replace(known, english[known] ?? '') };
  });
}

describe('an i18next resource that the format translated', () => {
  let instance: i18n;
  beforeAll(async () => {
    const { document, skeleton } = format.read(french, { srcLang: 'fr', path: 'ui.json' });
    const byId = new Map([...units(document)].map((unit) => [unit.id, unit]));
    const text = [
      ...splice(
        skeleton,
        format,
        (id) => byId.get(id),
        (unit) => translated(unit.parts.flatMap((part) => part.source)),
      ),
    ].join('');
    instance = i18next.createInstance();
    await instance.init({
      lng: 'en',
      resources: { en: { translation: JSON.parse(text) }, fr: { translation: JSON.parse(french) } },
      interpolation: { escapeValue: false },
    });
  });

  it('is read by i18next itself: interpolation, plurals, context, nesting, nested keys', () => {
    expect(instance.t('greeting', { name: 'An' })).toBe('Hello An');
    expect(instance.t('files', { count: 1 })).toBe('1 file');
    expect(instance.t('files', { count: 5 })).toBe('5 files');
    expect(instance.t('invite', { context: 'female' })).toBe('Invite her');
    expect(instance.t('see')).toBe('See 2 files');
    expect(instance.t('menu.open')).toBe('Open “the document”');
  });

  it('has a text for every key that French has, in each of its plural forms', async () => {
    await instance.changeLanguage('fr');
    expect(instance.t('files', { count: 1_000_000 })).toBe('1000000 de fichiers');
    await instance.changeLanguage('en');
    expect(instance.t('files', { count: 1_000_000 })).toBe('1000000 files');
  });
});
