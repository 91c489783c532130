import { PasserelleError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import type { FileReading, Language } from '../core/ports.ts';
import { freezeConcepts, freezeIndex, type ReadConcepts, thawConcepts, thawIndex } from '../core/terms/frozen-index.ts';
import { matcherOn, type TermMatcher } from '../core/terms/matcher.ts';
import { indexTerms } from '../core/terms/term-index.ts';
import type { ConceptEntry, Termbase } from '../core/terms/termbase.ts';
import type { Adapters } from './adapters.ts';
import { decodedText, orThrow } from './read-text.ts';

/** A file of a termbase, as it was read. */
export interface TermbaseFile {
  /** What messages call it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads the text of one file of a termbase. */
export type ReadTermbase = (text: string, path: string) => FileReading<{ readonly termbase: Termbase }>;

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
 * @param read by default the reader of TBX
 * @throws PasserelleError where a file is no text or no termbase
 */
export async function loadTermbases(
  files: readonly TermbaseFile[],
  adapters: Adapters,
  read: ReadTermbase = adapters.tbx.read,
): Promise<LoadedTermbase> {
  const hash = adapters.digest(joined(files));
  const cache = new TermCache(
    adapters,
    JSON.stringify([adapters.product, productFile, hash, files.map(({ path }) => path)]),
  );
  const { findings, termbase } = await loadConcepts(files, adapters, read, cache);
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

/** The bundle's file names have a hash of their code, so that another build of the product is another key. */
const productFile = import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1);

async function loadConcepts(
  files: readonly TermbaseFile[],
  adapters: Adapters,
  read: ReadTermbase,
  cache: TermCache,
): Promise<{ readonly termbase: Termbase; readonly findings: readonly Finding[] }> {
  const known = await cache.load('termbase', thawConcepts);
  const concepts = known ?? readFiles(files, adapters, read);
  if (!known) await cache.save('termbase', freezeConcepts, concepts);
  return {
    findings: concepts.findings,
    termbase: {
      get concepts() {
        return concepts.concepts;
      },
    },
  };
}

function readFiles(files: readonly TermbaseFile[], adapters: Adapters, read: ReadTermbase): ReadConcepts {
  const concepts: ConceptEntry[] = [];
  const findings: Finding[] = [];
  for (const { path, bytes } of files) {
    const reading = orThrow(read(decodedText(bytes, adapters, path), path), 'bad-termbase', path);
    for (const concept of reading.termbase.concepts) concepts.push(concept);
    for (const finding of reading.findings) findings.push(finding);
  }
  return { concepts, findings };
}

async function loadMatcher(termbase: Termbase, language: Language, cache: TermCache): Promise<TermMatcher> {
  const name = `terms-${language.tag}`;
  const known = await cache.load(name, thawIndex);
  const index = known ?? indexTerms(termbase, language);
  if (!known) await cache.save(name, freezeIndex, index);
  return matcherOn(index, termbase);
}

/** The files of the cache; each is replaced when its termbase has changed, so that there is one of a kind. */
class TermCache {
  private readonly adapters: Adapters;
  private readonly key: string;

  constructor(adapters: Adapters, key: string) {
    this.adapters = adapters;
    this.key = key;
  }

  async load<Value>(
    name: string,
    thaw: (file: Uint8Array, key: string) => Value | undefined,
  ): Promise<Value | undefined> {
    const file = await unlessImpossible(() => this.adapters.cache.read(`${name}.bin`));
    return file && thaw(file, this.key);
  }

  async save<Value>(
    name: string,
    freeze: (value: Value, key: string) => Iterable<Uint8Array>,
    value: Value,
  ): Promise<void> {
    await unlessImpossible(() => this.adapters.cache.write(`${name}.bin`, freeze(value, this.key)));
  }
}

/** What the work gives, or undefined where the cache's folder refuses it. */
async function unlessImpossible<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
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
