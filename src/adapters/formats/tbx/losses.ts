import type { ConceptEntry, Termbase } from '../../../core/terms/termbase.ts';
import type { TbxStyle } from './markup.ts';

/** Elements of the one version of TBX that the other has nothing for. */
const onlyInTbx2 = new Set(['bpt', 'ept', 'termCompList', 'termCompGrp', 'termComp']);
const onlyInTbx3 = new Set(['sc', 'ec']);

/**
 * What a style has no place for, a sentence for each kind: it is written as it stands, so that nothing is lost, but
 * other tools may refuse it.
 */
export function lossesInTbx({ concepts }: Termbase, style: TbxStyle): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const concept of concepts)
    for (const name of elementsIn(concept))
      if (isStrange(name, style)) {
        const ids = found.get(name) ?? new Set();
        found.set(name, ids.add(concept.id));
      }
  return [...found].map(([name, ids]) => sentence(name, [...ids], style));
}

function isStrange(name: string, style: TbxStyle): boolean {
  // DCT style takes in elements of any namespace.
  if (name.includes(':')) return style !== 'dct';
  return (style === 'tbx2' ? onlyInTbx3 : onlyInTbx2).has(name);
}

function* elementsIn(concept: ConceptEntry): Generator<string> {
  const extras = [concept, ...concept.langSecs, ...concept.langSecs.flatMap(({ terms }) => terms)];
  for (const raw of extras.flatMap((each) => each.extras ?? []))
    if (!raw.startsWith('<!--')) for (const [, name = ''] of raw.matchAll(/<([^\s<>/!?]+)/gu)) yield name;
}

function sentence(name: string, ids: readonly string[], style: TbxStyle): string {
  const where = ids.length > 3 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ');
  const kinds = { dca: 'TBX v3 in DCA style', dct: 'TBX v3', tbx2: 'TBX 2' };
  return `${kinds[style]} has no <${name}>, which is written as it stands (concepts ${where}); other tools may refuse it.`;
}
