import type { Change, ConceptChange } from './changes.ts';

/** A change as a line for a person, its language in front where it has one: `vi: preferred is “a”, was “b”`. */
export function describeChange(change: Change, quote: (text: string) => string): string {
  const lang = change.lang === undefined ? '' : `${change.lang}: `;
  return lang + whatChanges(change, quote);
}

/** A change as a line for a person, without its language. */
export function whatChanges(change: Change, quote: (text: string) => string): string {
  const listed = (terms: readonly string[]) => terms.map(quote).join(', ');
  switch (change.what) {
    case 'termAdded':
      return `${quote(change.term)} added (${change.status})`;
    case 'termRemoved':
      return `${quote(change.term)} removed (was ${change.status})`;
    case 'status':
      return `${quote(change.term)} is ${change.after}, was ${change.before}`;
    case 'preferred':
      return `preferred is ${listed(change.after)}, was ${listed(change.before)}`;
    case 'exact':
    case 'proposed':
      return `${quote(change.term)} is ${change.after === 'yes' ? '' : 'no longer '}${change.what}`;
    case 'partOfSpeech':
    case 'forms':
    case 'collocations':
    case 'source':
    case 'termNotes':
    case 'termOther':
      return `${names[change.what]} of ${quote(change.term)} ${fromTo(change, quote)}`;
    default:
      return `${names[change.what]} ${fromTo(change, quote)}`;
  }
}

const names = {
  partOfSpeech: 'part of speech',
  forms: 'forms by hand',
  collocations: 'collocations',
  source: 'source',
  termNotes: 'notes',
  termOther: 'other content',
  subjectField: 'subject field',
  definition: 'definition',
  definitionSource: 'source of the definition',
  notes: 'notes',
  other: 'other content',
} as const;

function fromTo(
  { before, after }: { readonly before?: string; readonly after?: string },
  quote: (text: string) => string,
): string {
  if (after === undefined) return `removed: ${quote(before ?? '')}`;
  return before === undefined ? `added: ${quote(after)}` : `is ${quote(after)}, was ${quote(before)}`;
}

/** The names of a concept in all its languages: `fr gouvernance, vi quản trị`. */
export function conceptNames({ names: terms }: ConceptChange): string {
  return Object.entries(terms)
    .map(([lang, term]) => `${lang} ${term}`)
    .join(', ');
}
