import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import hunspell from 'hunspell-asm';
import type { Speller } from '../../core/checks/tools.ts';

/**
 * The English words of the British and the American dictionary of SCOWL: a word of either is one. Loads in 0.1 s and
 * takes 70 MB; ask for it once.
 */
export async function englishSpeller(): Promise<Speller> {
  const factory = await loadQuietly();
  const [first, second] = [british, american].map(({ aff, dic }, index) =>
    factory.create(factory.mountBuffer(aff, `${index}.aff`), factory.mountBuffer(dic, `${index}.dic`)),
  );
  if (!first || !second) throw new Error('hunspell made no dictionary.');
  const known = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  return {
    tag: 'en',
    isWord(word) {
      let is = known.get(word);
      if (is === undefined) {
        is = first.spell(word) || second.spell(word);
        remember(known, word, is);
      }
      return is;
    },
    suggest(word) {
      let list = suggested.get(word);
      if (!list) {
        list = first.suggest(word);
        if (list.length === 0) list = second.suggest(word);
        remember(suggested, word, list);
      }
      return list;
    },
  };
}

/** How many words are remembered; a large corpus has fewer different ones. */
const mostRemembered = 500_000;

function remember<Value>(map: Map<string, Value>, word: string, value: Value): void {
  if (map.size < mostRemembered) map.set(word, value);
}

/** The library, without the handler by which it would take the process's uncaught exceptions for its own. */
async function loadQuietly(): ReturnType<typeof hunspell.loadModule> {
  const before = new Set(process.listeners('uncaughtException'));
  const factory = await hunspell.loadModule();
  for (const listener of process.listeners('uncaughtException'))
    if (!before.has(listener)) process.removeListener('uncaughtException', listener);
  return factory;
}
