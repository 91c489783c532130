import { isRawElement, type RawElement, valueNamed } from '../../xliff/edit/raw-tree.ts';
import { sdl } from '../confirmed.ts';

/** Whether a tool locked the segment with a mid: Trados by `<sdl:seg locked>`, memoQ and Phrase by the trans-unit. */
export function lockedIn(unit: RawElement): (mid: string) => boolean {
  if (unit.attributes.some(({ prefix, local, value }) => prefix !== '' && local === 'locked' && isYes(value)))
    return () => true;
  const definitions = unit.children.filter(isRawElement).find(({ local, uri }) => local === 'seg-defs' && uri === sdl);
  const locked = new Set(
    (definitions?.children ?? [])
      .filter(isRawElement)
      .filter((definition) => isYes(valueNamed(definition, 'locked') ?? ''))
      .map((definition) => valueNamed(definition, 'id')),
  );
  return (mid) => locked.has(mid);
}

function isYes(value: string): boolean {
  return value === 'true' || value === 'locked' || value === '1';
}
