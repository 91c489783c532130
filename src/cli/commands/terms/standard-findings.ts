import { validateTbx } from '../../../adapters/formats/tbx/index.ts';
import type { Finding } from '../../../core/finding.ts';
import type { GlossaryFile } from '../../glossary.ts';

/** What reading a file tells at a place, and the rules of the standard that say the same there. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  'tbx-language': ['tbx-attribute-missing', 'tbx-language-tag'],
  'tbx-concept-id': ['tbx-duplicate-id'],
  'tbx-no-terms': ['tbx-element-missing'],
  'tbx-empty-term': ['tbx-element-missing'],
  'tbx-status': ['tbx-picklist'],
};

/**
 * What the TBX files among the files break of the standard, without what reading them told.
 *
 * @param read what reading the files told
 * @param isId whether an id stands in any of the files: a termbase in several files may refer from one to another
 */
export function standardFindings(
  files: readonly GlossaryFile[],
  read: readonly Finding[],
  isId: (id: string) => boolean,
): readonly Finding[] {
  const told = new Set<string>();
  for (const finding of read)
    for (const ruleId of sameAs[finding.ruleId] ?? []) told.add(keyOf({ ...finding, ruleId }));
  return files
    .filter(({ text }) => /^\s*</u.test(text))
    .flatMap(({ text, path }) => {
      const result = validateTbx(text, path);
      return 'problem' in result ? [] : result.findings;
    })
    .filter(
      (finding) =>
        !told.has(keyOf(finding)) && !(finding.ruleId === 'tbx-dangling-target' && isId(finding.actual ?? '')),
    );
}

function keyOf({ ruleId, file, line, column }: Finding): string {
  return `${ruleId}\n${file}\n${line}\n${column}`;
}
