import type { Finding } from '../../../core/finding.ts';
import { draftOfShape, draftOfTexts, emptyDraft, layUnder } from './draft.ts';
import { finish } from './finish.ts';
import { defaultStyle, writeJson } from './json-style.ts';
import { type IncomingText, placeTexts } from './place-texts.ts';
import { checkPluralForms, type PluralCategories } from './plural-forms.ts';
import { finding, findingOfKeys, shown } from './report.ts';
import type { Resource } from './resource.ts';

export interface ResourceModel {
  /** The source's resource, whose order, levels, lists and values that are no texts the result has. */
  readonly base?: Resource;
  /** The resource that is to be replaced: what the XLIFF has no text for stays as it is there. */
  readonly existing?: Resource;
  /** What the language of the texts has; plural forms are not judged without it. */
  readonly plurals?: PluralCategories;
  /** The file that will be written, for the findings. */
  readonly file: string;
}

export interface BuiltResource {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The JSON text of a resource with the texts that XLIFF has. No text of the base gets into it: a key without a
 * translation is left out, so that i18next falls back as the program has it, or keeps its existing translation.
 */
export function buildResource(texts: readonly IncomingText[], model: ResourceModel): BuiltResource {
  const { base, existing, plurals, file } = model;
  const draft = base ? draftOfShape(base.root) : existing ? draftOfTexts(existing.root) : emptyDraft();
  const lost = base && existing ? layUnder(draft, existing.root) : [];
  const displaced = placeTexts(draft, texts);
  const { root, gaps } = finish(draft);
  const style = existing?.style ?? base?.style ?? defaultStyle;
  return {
    text: writeJson(root, style),
    findings: [
      ...displaced.map((key) =>
        finding(
          'exchange-key-collision',
          { file, key },
          `The text of ${shown(key)} is left out: ${(base ?? existing)?.file ?? file} has other keys below that key. Rename one of them.`,
        ),
      ),
      ...lost.map(({ key, texts }) =>
        finding(
          'exchange-replaced',
          { file, key },
          `${shown(key)} has a text in ${file} and is something else in ${base?.file ?? 'the base'}, which holds: the text is gone from the file. Look whether it is needed elsewhere.`,
          { actual: JSON.stringify(texts) },
        ),
      ),
      ...findingOfKeys(
        'exchange-list-gap',
        file,
        gaps,
        (keys) =>
          `${keys} are items of a list without a text; they are null, so that the others keep their places and i18next falls back for them.`,
      ),
      ...(plurals ? checkPluralForms(draft, plurals, file) : []),
    ],
  };
}
