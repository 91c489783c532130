import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { Language, Workspace } from '../core/ports.ts';
import { freezeIndex, freezeTermbase, type ReadTermbase, thawIndex, thawTermbase } from '../core/terms/frozen-index.ts';
import { matcherOn, type TermMatcher } from '../core/terms/matcher.ts';
import { mergeTermbases, type NamedTermbase } from '../core/terms/merge-termbases.ts';
import { indexTerms } from '../core/terms/term-index.ts';
import type { Termbase } from '../core/terms/termbase.ts';
import type { Adapters } from './adapters.ts';
import { decodedText, orThrow } from './read-text.ts';

/** A file of a termbase, as it was read. */
export interface TermbaseFile {
  /** What messages call it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads files as one termbase. */
export type ReadTermbases = () => ReadTermbase | Promise<ReadTermbase>;

/** Several files as one termbase, and what finds its terms. */
export interface LoadedTermbase {
  /** Its concepts are parsed at the first use where they come from the cache. */
  readonly termbase: Termbase;
  /** What was found amiss while the files were read. */
  readonly findings: readonly Finding[];
  /** SHA-256 of the files' bytes, a line end between them. */
  readonly hash: string;
  /** The matcher of a language; made once, or taken from the cache. */
  matcherFor(language: Language): Promise<TermMatcher>;
}

/**
 * Loads termbases: from the cache where it holds what these very files gave this very product, and else by reading them,
 * after which the cache holds it. A cache that can't be read or written makes no difference but in time.
 *
 * @param read reads the files as one termbase where the cache does not know them; what it throws is thrown
 */
export async function loadTermbases(
  files: readonly TermbaseFile[],
  adapters: TermbaseAdapters,
  read: ReadTermbases,
): Promise<LoadedTermbase> {
  const hash = adapters.digest(joined(files));
  const names = files.map(({ path, bytes }) => [path, bytes.length]);
  const isWorthIt = files.some(({ bytes }) => bytes.length >= smallestCached);
  const cache = new TermCache(isWorthIt ? adapters.cache : undefined, JSON.stringify([adapters.product, hash, names]));
  const { findings, termbase } = await cache.get('termbase', thawTermbase, freezeTermbase, read);
  const made = new Map<string, Promise<TermMatcher>>();
  return {
    termbase,
    findings,
    hash,
    matcherFor(language) {
      const matcher = made.get(language.tag) ?? loadMatcher(termbase, language, cache);
      made.set(language.tag, matcher);
      return matcher;
    },
  };
}

/** What loading termbases needs of the adapters. */
export type TermbaseAdapters = Pick<Adapters, 'cache' | 'digest' | 'product'>;

/** Files of TBX, and tables by their endings, as one termbase. @throws PasserelleError where one is no text or no termbase */
export function readTermbaseFiles(
  files: readonly TermbaseFile[],
  adapters: Pick<Adapters, 'decode' | 'tbx' | 'termTable'>,
): ReadTermbase {
  const parts: NamedTermbase[] = [];
  const findings: Finding[] = [];
  for (const { path, bytes } of files) {
    const format = /\.[ct]sv$/iu.test(path) ? adapters.termTable : adapters.tbx;
    const reading = orThrow(format.read(decodedText(bytes, adapters, path), path), 'bad-termbase', path);
    parts.push({ termbase: reading.termbase, path });
    for (const finding of reading.findings) findings.push(finding);
  }
  const merged = mergeTermbases(parts);
  return { termbase: merged.termbase, findings: [...findings, ...merged.findings] };
}

async function loadMatcher(termbase: Termbase, language: Language, cache: TermCache): Promise<TermMatcher> {
  const index = await cache.get(`terms-${language.tag}`, thawIndex, freezeIndex, () => indexTerms(termbase, language));
  const { compounds, isCompoundPart } = language.inflection;
  return matcherOn(index, termbase, compounds, isCompoundPart);
}

/** Smaller termbases are read sooner than their cache is written. */
const smallestCached = 1 << 15;

/** The files of the cache; each is replaced when its termbase has changed, so that there is one of a kind. */
class TermCache {
  private readonly folder: Workspace | undefined;
  private readonly key: string;

  /** @param folder undefined where nothing is to be kept */
  constructor(folder: Workspace | undefined, key: string) {
    this.folder = folder;
    this.key = key;
  }

  /** What the file of that name holds, or else what `make` gives, which the file holds from then on. */
  async get<Value>(
    name: string,
    thaw: (file: Uint8Array, key: string) => Value | undefined,
    freeze: (value: Value, key: string) => Iterable<Uint8Array>,
    make: () => Value | Promise<Value>,
  ): Promise<Value> {
    const { folder } = this;
    if (!folder) return make();
    const file = await unlessRefused(() => folder.read(`${name}.bin`));
    const known = file && thaw(file, this.key);
    if (known) return known;
    const value = await make();
    await unlessRefused(() => folder.write(`${name}.bin`, freeze(value, this.key)));
    return value;
  }
}

/** What the work gives, or undefined where the cache's folder refuses it. */
async function unlessRefused<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PasserelleError)) throw error;
    return undefined;
  }
}

function joined(files: readonly TermbaseFile[]): Uint8Array {
  const [only] = files;
  if (files.length === 1 && only) return only.bytes;
  const all = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length + 1, 0) - (files.length > 0 ? 1 : 0));
  let at = 0;
  for (const { bytes } of files) {
    if (at > 0) all[at - 1] = lineEnd;
    all.set(bytes, at);
    at += bytes.length + 1;
  }
  return all;
}

const lineEnd = 0x0a;
