import { wordsOf } from './random.mjs';

/** From how many words a segment can be halved. */
const halvable = 8;

function half(text, keepsFirst) {
  const list = wordsOf(text);
  if (list.length < halvable) return undefined;
  const middle = Math.ceil(list.length / 2);
  return (keepsFirst ? list.slice(0, middle) : list.slice(middle)).join(' ');
}

/** The first half of the target with the second half of the source, or the other way round. */
function halfFrench({ source, target, random }) {
  const keepsFirst = random() < 0.5;
  const [kept, left] = [half(target, keepsFirst), half(source, !keepsFirst)];
  if (kept === undefined || left === undefined) return undefined;
  return keepsFirst ? `${kept} ${left}` : `${left} ${kept}`;
}

/** Four words of the source in the middle of the target. */
function clauseFrench({ source, target, random }) {
  const [from, to] = [wordsOf(source), wordsOf(target)];
  if (from.length < 12 || to.length < 12) return undefined;
  const at = 3 + Math.floor(random() * (Math.min(from.length, to.length) - 9));
  return [...to.slice(0, at), ...from.slice(at, at + 4), ...to.slice(at + 4)].join(' ');
}

function cutInHalf({ target }) {
  const cut = half(target, true);
  return cut === undefined ? undefined : `${cut.replace(/[\s,;:]+$/u, '')}${/[.?!]$/u.exec(target)?.[0] ?? ''}`;
}

export const wholes = {
  empty: () => '',
  untranslated: ({ source }) => (source.split(' ').length > 3 ? source : undefined),
  'half untranslated': halfFrench,
  'four words untranslated': clauseFrench,
  'second half dropped, end mark kept': cutInHalf,
  'first half dropped': ({ target }) => half(target, false),
  'in the other language': ({ other }) => (other.split(' ').length > 3 ? other : undefined),
  'target of the next segment': ({ next }) => next,
  'target of the segment before': ({ previous }) => previous,
  'target doubled': ({ target }) => `${target} ${target}`,
};
