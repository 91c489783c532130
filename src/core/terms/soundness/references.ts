import type { ConceptEntry, LangSec } from '../termbase.ts';
import { attributeIn } from './locate-entries.ts';
import type { Problem, SoundnessRule } from './rule.ts';
import { listed } from './words.ts';

/** A reference from one concept to another, as TBX has it. */
interface Reference {
  readonly target: string;
  /** The target is the broader concept, or the narrower one; undefined where the two are only related. */
  readonly direction: 'broader' | 'narrower' | undefined;
}

/** A reference that no concept answers to, or that leads back to its own concept. */
export const danglingReferences: SoundnessRule = {
  id: 'reference-dangling',
  severity: 'minor',
  wants: 'A reference to a concept leads to another concept of the termbase.',
  *find({ termbase, isOtherId }): Generator<Problem> {
    const ids = new Set(termbase.concepts.map(({ id }) => id));
    for (const concept of termbase.concepts) {
      for (const { target } of referencesOf(concept)) {
        if (target === concept.id) {
          const message = `Concept ${concept.id} refers to itself. Name the concept that was meant, or remove the reference.`;
          yield { concept, message, actual: target };
        } else if (!ids.has(target) && !isOtherId(target)) {
          const message = `Concept ${concept.id} refers to ${target}, and no concept has that id. Correct the target, or remove the reference.`;
          yield { concept, message, actual: target };
        }
      }
    }
  },
};

/** Concepts each of which is broader than the next, and the last broader than the first. */
export const cyclicReferences: SoundnessRule = {
  id: 'reference-cyclic',
  severity: 'minor',
  wants: 'No concept is, over others, broader than itself.',
  *find({ termbase }): Generator<Problem> {
    const broader = broaderConcepts(termbase.concepts);
    const byId = new Map(termbase.concepts.map((concept) => [concept.id, concept]));
    for (const cycle of cyclesIn(broader)) {
      const concept = byId.get(cycle[0] ?? '');
      const path = listed(cycle);
      const message = `The concepts ${path} are each broader than the one before, in a circle. Correct one of the references.`;
      yield { ...(concept ? { concept } : {}), message, actual: cycle.slice(0, 8).join(' → ') };
    }
  },
};

/** An element that points elsewhere: a name or a type that speaks of concepts, and a target. */
const elementStart = /<(?:[^\s<>"'/:=]+:)?([^\s<>"'/:=]+)((?:\s+[^\s<>"'/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))+)/gu;

/** TBX's data categories that relate concepts, as types or element names. */
function isConceptRelation(category: string): boolean {
  return category === 'crossReference' || /[cC]oncept(?:Generic|Partitive|Broader|Narrower)?$/u.test(category);
}

function* referencesOf(concept: ConceptEntry): Generator<Reference> {
  yield* referencesIn(concept.extras);
  for (const section of concept.langSecs) yield* sectionReferences(section);
}

function* sectionReferences(section: LangSec): Generator<Reference> {
  yield* referencesIn(section.extras);
  for (const term of section.terms) yield* referencesIn(term.extras);
}

function* referencesIn(extras: readonly string[] = []): Generator<Reference> {
  for (const extra of extras) {
    if (!extra.includes('target')) continue;
    for (const [, name = '', attributes = ''] of extra.matchAll(elementStart)) {
      const target = attributeIn(attributes, 'target')?.trim().replace(/^#/u, '');
      const category = attributeIn(attributes, 'type') ?? name;
      if (target && isConceptRelation(category)) yield { target, direction: directionOf(category) };
    }
  }
}

function directionOf(category: string): Reference['direction'] {
  if (/^(?:superordinate|broader)Concept|ConceptBroader$/u.test(category)) return 'broader';
  return /^(?:subordinate|narrower)Concept|ConceptNarrower$/u.test(category) ? 'narrower' : undefined;
}

/** The ids of the next broader concepts, by id. */
function broaderConcepts(concepts: readonly ConceptEntry[]): ReadonlyMap<string, readonly string[]> {
  const broader = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = broader.get(from);
    if (list) list.push(to);
    else broader.set(from, [to]);
  };
  for (const concept of concepts) {
    for (const { target, direction } of referencesOf(concept)) {
      // One that refers to itself is told by the other rule.
      if (target === concept.id) continue;
      if (direction === 'broader') add(concept.id, target);
      if (direction === 'narrower') add(target, concept.id);
    }
  }
  return broader;
}

/** The circles of a graph, one for each edge that closes one on a walk in depth; linear, but for the circles' own lengths. */
function* cyclesIn(graph: ReadonlyMap<string, readonly string[]>): Generator<readonly string[]> {
  const done = new Set<string>();
  for (const root of graph.keys()) {
    if (done.has(root)) continue;
    /** The way from the root: nodes in order with how many of their edges were taken. */
    const way = new Map<string, number>([[root, 0]]);
    const stack = [root];
    while (stack.length > 0) {
      const node = stack.at(-1) as string;
      const taken = way.get(node) ?? 0;
      const next = graph.get(node)?.[taken];
      if (next === undefined) {
        stack.pop();
        way.delete(node);
        done.add(node);
        continue;
      }
      way.set(node, taken + 1);
      if (way.has(next)) {
        yield stack.slice(stack.indexOf(next));
        // One circle of a walk is told; the edges that close others through the same nodes would repeat it.
        done.add(next);
      } else if (!done.has(next)) {
        way.set(next, 0);
        stack.push(next);
      }
    }
  }
}
