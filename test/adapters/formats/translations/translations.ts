import { readTranslations } from '../../../../src/adapters/formats/translations/index.ts';
import { plainText } from '../../../../src/core/content.ts';
import { type Document, segments, units } from '../../../../src/core/document.ts';
import { languageOf } from '../../../../src/languages/index.ts';

const options = { srcLang: 'fr', isKnown: (tag: string) => languageOf(tag) !== undefined };

/** What a file is read as; a problem is its sentence. */
export function reading(text: string, path: string) {
  const found = readTranslations(text, path, options);
  if (found === undefined) throw new Error(`${path} is no file of translations`);
  if ('problem' in found) throw new Error(found.problem.message);
  return { ...found, documents: [...found.documents] };
}

export function isRead(text: string, path: string): boolean {
  return readTranslations(text, path, options) !== undefined;
}

/** A document as lines `unit.segment: source | target`, below its languages and its name. */
export function shown(document: Document): readonly string[] {
  const { srcLang, trgLang, files } = document;
  const lines = [...units(document)].flatMap((unit) =>
    segments(unit).map(({ id, source, target, state }) => {
      const text = target === undefined ? '' : ` | ${plainText(target)} (${state})`;
      return `${unit.id}.${id}: ${plainText(source)}${text}`;
    }),
  );
  return [`${srcLang} ${trgLang ?? '-'} ${files.map(({ original }) => original).join(' ')}`, ...lines];
}
