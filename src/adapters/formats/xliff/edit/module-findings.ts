import { type Place, placesIn } from '../../xml/place.ts';
import type { XliffVersion } from '../namespaces.ts';
import { elementsIn, rawEvents } from './raw-tree.ts';

interface Module {
  readonly name: string;
  readonly versions: readonly XliffVersion[];
}

const changeTracking: Module = { name: 'change tracking', versions: ['2.0', '2.1'] };
const its: Module = { name: 'ITS', versions: ['2.1', '2.2'] };

/** The modules that not every version has. */
const modules: ReadonlyMap<string, Module> = new Map([
  ['urn:oasis:names:tc:xliff:changetracking:2.0', changeTracking],
  ['urn:oasis:names:tc:xliff:changetracking:2.1', changeTracking],
  ['http://www.w3.org/2005/11/its', its],
  ['urn:oasis:names:tc:xliff:itsm:2.1', its],
  ['urn:oasis:names:tc:xliff:pgs:1.0', { name: 'plural, gender and select', versions: ['2.2'] }],
]);

/** One sentence, with its place, for each module in a document that a version does not have: it is kept as an extension. */
export function* moduleFindings(text: string, to: XliffVersion): Generator<Place & { readonly message: string }> {
  const placeOf = placesIn(text);
  const told = new Set<Module>();
  for (const { element } of rawEvents(text)) {
    for (const inner of elementsIn(element)) {
      for (const { uri } of [inner, ...inner.attributes]) {
        const module = modules.get(uri);
        if (!module || told.has(module) || module.versions.includes(to)) continue;
        told.add(module);
        const message = `XLIFF ${to} has no module for ${module.name}; what the file has of it is kept, and other tools may take it for an extension.`;
        yield { message, ...placeOf(inner.start) };
      }
    }
  }
}
