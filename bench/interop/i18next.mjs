import { readFileSync } from 'node:fs';
import path from 'node:path';
import i18next from 'i18next';
import { plainText } from '../../dist/lib/core/content.js';
import { compare } from './run.mjs';
import { unitsOf } from './samples.mjs';

/** i18next itself: each segment of our out/i18next resources, asked for by its key. */
export function* measure({ translated, langs, article }) {
  const namespace = `locales/fr/${article}.txt`;
  const resources = Object.fromEntries(langs.map((lang) => [lang, { [article]: resource(translated, lang) }]));
  for (const lang of langs) {
    const instance = i18next.createInstance();
    instance.init({ lng: lang, resources, initAsync: false, interpolation: { escapeValue: false } });
    const expected = new Map();
    const found = new Map();
    for (const unit of unitsOf(path.join(translated, `locales/${lang}/${article}.xlf`)))
      for (const part of unit.parts)
        if (part.kind === 'segment' && part.target) {
          const key = `${unit.id}.${part.id}`;
          expected.set(key, plainText(part.target));
          found.set(key, instance.t(key, { ns: article }));
        }
    yield {
      tool: 'i18next',
      question: `${lang}: targets of ${namespace} asked of out/i18next`,
      ...compare(expected, found),
    };
  }

  function resource(folder, lang) {
    return JSON.parse(readFileSync(path.join(folder, `out/i18next/${lang}/${article}.json`), 'utf8'));
  }
}
