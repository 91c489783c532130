import { replaceOne } from './random.mjs';

export const marks = {
  'end mark dropped': ({ target }) => (/[.?!]$/u.test(target) ? target.slice(0, -1) : undefined),
  'end mark changed': ({ target }) =>
    /[.?!]$/u.test(target) ? target.slice(0, -1) + (target.endsWith('?') ? '.' : '?') : undefined,
  'bracket dropped': ({ target, random }) => replaceOne(target, /[()[\]]/gu, random, ''),
  'quotation mark dropped': ({ target, random }) => replaceOne(target, /[“”"]/gu, random, ''),
  'guillemets left': ({ target }) =>
    /[“"][^“”"]+[”"]/u.test(target) ? target.replace(/[“"]([^“”"]+)[”"]/u, '« $1 »') : undefined,
  'French space left': ({ target, random }) =>
    replaceOne(target, /(\p{L})([:;?!])(?=\s|$|["”])/gu, random, ([, before, mark]) => `${before}\u00A0${mark}`),
  'space doubled': ({ target, random }) => replaceOne(target, /(?<=\p{L}) (?=\p{L})/gu, random, '  '),
  'space before a comma': ({ target, random }) => replaceOne(target, /(?<=\p{L}),(?= )/gu, random, ' ,'),
  'space missing after a comma': ({ target, random }) => replaceOne(target, /(?<=\p{L}), (?=\p{L})/gu, random, ','),
  'mark doubled': ({ target, random }) => replaceOne(target, /(?<=\p{L}),(?= )/gu, random, ',,'),
};
