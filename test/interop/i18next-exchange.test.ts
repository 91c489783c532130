import i18next, { type i18n } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
// The package has no types of its own.
// @ts-expect-error
import xliff from 'xliff';
import { back, write } from '../adapters/formats/i18next-exchange/exchange.ts';

const french = `{
  "greeting": "Bonjour {{name}}",
  "files_one": "{{count}} fichier",
  "files_many": "{{count}} de fichiers",
  "files_other": "{{count}} fichiers",
  "invite_female": "Invitez-la",
  "invite": "Invitez-le",
  "see": "Voir $t(files, {\\"count\\": 2})",
  "menu": { "open": "Ouvrir <1>le document</1>", "width": 3 },
  "steps": ["Écrire", "Traduire"],
  "Natural language. As a key": "Une clé en langue naturelle",
  "flat.key": "Clé à point",
  "untranslated": "Seulement en français"
}
`;

const english: Readonly<Record<string, string>> = {
  greeting: 'Hello {{name}}',
  files_one: '{{count}} file',
  files_many: '{{count}} files',
  files_other: '{{count}} files',
  invite_female: 'Invite her',
  invite: 'Invite him',
  see: 'See $t(files, {"count": 2})',
  'menu.open': 'Open <1>the document</1>',
  'steps.0': 'Write',
  'steps.1': 'Translate',
  'Natural language. As a key': 'A key in natural language',
  'flat.key': 'Key with a full stop',
};

interface PackageUnit {
  target?: string;
  additionalAttributes?: { name?: string };
}

/** The XLIFF as a tool gives it back that reads and writes it with the package alone, as locize does. */
async function translatedByPackage(text: string, version: '1.2' | '2.0'): Promise<string> {
  const js = await (version === '1.2' ? xliff.xliff12ToJs(text, {}) : xliff.xliff2js(text, {}));
  const units = Object.entries(js.resources.app as Record<string, PackageUnit>);
  for (const [id, unit] of units) {
    const target = english[unit.additionalAttributes?.name ?? id];
    if (target !== undefined) unit.target = target;
  }
  return version === '1.2' ? xliff.jsToXliff12(js, {}) : xliff.js2xliff(js, {});
}

describe.each(['1.2', '2.0'] as const)('an XLIFF %s that the package alone read, translated and wrote', (version) => {
  let instance: i18n;
  beforeAll(async () => {
    const returned = await translatedByPackage(write(french, version).text, version);
    const { text } = back(returned, 'target', { base: french });
    instance = i18next.createInstance();
    await instance.init({
      lng: 'en',
      fallbackLng: 'fr',
      resources: { en: { translation: JSON.parse(text) }, fr: { translation: JSON.parse(french) } },
      interpolation: { escapeValue: false },
    });
  });

  it('comes back as a resource that i18next shows', () => {
    expect(instance.t('greeting', { name: 'An' })).toBe('Hello An');
    expect(instance.t('files', { count: 1 })).toBe('1 file');
    expect(instance.t('files', { count: 5 })).toBe('5 files');
    expect(instance.t('invite', { context: 'female' })).toBe('Invite her');
    expect(instance.t('invite', { context: 'other' })).toBe('Invite him');
    expect(instance.t('see')).toBe('See 2 files');
    expect(instance.t('menu.open')).toBe('Open <1>the document</1>');
    expect(instance.t('steps', { returnObjects: true })).toEqual(['Write', 'Translate']);
    expect(instance.t('flat.key')).toBe('Key with a full stop');
    expect(instance.t('Natural language. As a key', { nsSeparator: false, keySeparator: false })).toBe(
      'A key in natural language',
    );
  });

  it('falls back to French for what has no translation, and has no French in it', () => {
    expect(instance.t('untranslated')).toBe('Seulement en français');
    expect(instance.getResource('en', 'translation', 'untranslated')).toBeUndefined();
  });
});

describe('a list that came back in part', () => {
  it('falls back item by item', async () => {
    const source = '{"steps":["Un","Deux","Trois"]}';
    const { text } = back(write(source, '1.2', '{"steps":["One"]}').text, 'target', { base: source });
    const instance = i18next.createInstance();
    await instance.init({
      lng: 'en',
      fallbackLng: 'fr',
      resources: { en: { translation: JSON.parse(text) }, fr: { translation: JSON.parse(source) } },
    });
    expect(instance.t('steps', { returnObjects: true })).toEqual(['One', 'Deux', 'Trois']);
  });
});
