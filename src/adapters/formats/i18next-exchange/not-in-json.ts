import { type Document, type Group, segments, type Unit, units } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';
import { findingOfKeys } from './report.ts';

/** What XLIFF says of a text that a JSON resource has no place for. */
const kinds: readonly (readonly [name: string, has: (unit: Unit, isOld: boolean) => boolean])[] = [
  ['Notes', ({ notes }) => notes.length > 0],
  [
    'States',
    // A target without a state is read as translated from 1.2 and as initial from 2.
    (unit, isOld) => segments(unit).some(({ state, target }) => target && state !== (isOld ? 'translated' : 'initial')),
  ],
  [
    'Annotations',
    ({ parts }) => parts.some(({ source, target }) => [...source, ...(target ?? [])].some(({ kind }) => kind === 'sm')),
  ],
  ['Boundaries of segments', ({ parts }) => parts.length > 1],
  ['Matches', ({ matches }) => matches.length > 0],
  ['Glossary entries', ({ glossary }) => glossary.length > 0],
  ['Metadata', ({ metadata }) => metadata.length > 0],
  ['Elements of other modules or tools', ({ extras }) => (extras?.elements.length ?? 0) > 0],
];

/** One finding for each kind of content that stays behind in the XLIFF, with the units that have it. */
export function findNotInJson(document: Document, isOld: boolean, file: string): readonly Finding[] {
  const all = [...units(document)];
  const rich = document.files.flatMap((file) => [
    ...(isRich(file) ? [file.original ?? file.id] : []),
    ...namesOfRicher(file.children),
  ]);
  const ofContainers = findingOfKeys(
    'exchange-not-in-json',
    file,
    rich,
    (names) => `Notes and other elements of files and groups, ${names}, stay in the XLIFF; JSON has no place for them.`,
  );
  const ofUnits = kinds.flatMap(([name, has]) =>
    findingOfKeys(
      'exchange-not-in-json',
      file,
      all.filter((unit) => has(unit, isOld)).map((unit) => unit.name ?? unit.id),
      (keys) => `${name} of ${keys} stay in the XLIFF; JSON has no place for them.`,
    ),
  );
  return [...ofContainers, ...ofUnits];
}

/** Files and groups with more than their names: notes, and elements of modules and tools. */
function namesOfRicher(children: Document['files'][number]['children']): readonly string[] {
  return children.flatMap((child) =>
    child.kind === 'unit' ? [] : [...(isRich(child) ? [child.id] : []), ...namesOfRicher(child.children)],
  );
}

function isRich({ notes, extras }: Pick<Group, 'notes' | 'extras'>): boolean {
  return notes.length > 0 || (extras?.elements.length ?? 0) > 0;
}
