import type { ConceptEntry, Termbase, TermSec } from '../../../core/terms/termbase.ts';
import { basicDialect, ownDialect } from './dialect-names.ts';
import { textAfter, textBefore } from './frame.ts';
import { dca } from './markup.ts';
import { categories, type Dialect, dialectNamed } from './validation/categories.ts';
import { validateTbx } from './validation/validate.ts';
import { conceptText } from './write-entry.ts';

/**
 * The type that a file of the termbase may declare: its own, where that is true or can't be judged, else TBX-Basic, or
 * Passerelle's own where the termbase has categories or values that TBX-Basic does not have.
 */
export function dialectOf({ concepts, frame }: Termbase): string {
  const declared = frame?.dialect ?? basicDialect;
  if (isWithin(concepts, declared)) return declared;
  return isWithin(concepts, basicDialect) ? basicDialect : ownDialect;
}

/** Whether concepts have nothing that the dialect does not have; so it is where its categories are not known. */
export function isWithin(concepts: readonly ConceptEntry[], type: string): boolean {
  const dialect = dialectNamed(type);
  if (!dialect) return true;
  if (concepts.some((concept) => termsOf(concept).some((term) => isBeyondBasic(term)))) return false;
  // What the model has names for is in TBX-Basic, so that only what else there is has to be looked at.
  const doubtful = dialect.name === 'TBX-Min' ? concepts : concepts.filter(hasExtras);
  for (let i = 0; i < doubtful.length; i += batch) {
    if (!isFoundWithin(doubtful.slice(i, i + batch), dialect)) return false;
  }
  return true;
}

/** Concepts that are looked at together, so that neither the texts nor their number grow without end. */
const batch = 200;

function isBeyondBasic({ isProposed, forms, collocations, partOfSpeech }: TermSec): boolean {
  if (isProposed || forms.length > 0 || (collocations?.length ?? 0) > 0) return true;
  return partOfSpeech !== undefined && categories.get('partOfSpeech')?.values?.includes(partOfSpeech.trim()) !== true;
}

function hasExtras(concept: ConceptEntry): boolean {
  const has = ({ extras }: Pick<ConceptEntry, 'extras'>) => extras?.some((raw) => !raw.startsWith('<!--')) === true;
  return has(concept) || concept.langSecs.some(has) || termsOf(concept).some(has);
}

function termsOf(concept: ConceptEntry): readonly TermSec[] {
  return concept.langSecs.flatMap(({ terms }) => terms);
}

function isFoundWithin(concepts: readonly ConceptEntry[], { name }: Dialect): boolean {
  const entries = concepts.map((concept) => conceptText(concept, dca));
  const result = validateTbx(textBefore({}, name, dca) + entries.join('') + textAfter({}, dca), '');
  if ('problem' in result) return false;
  return !result.findings.some(({ ruleId }) => /^tbx-(?:category-|picklist$|style$)/u.test(ruleId));
}
