import { decodeText } from '../../../../src/adapters/formats/decode.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';
import { type Random, randomOf } from './mutate-xml.ts';

/** How many mutations a reader has to stand; `FUZZ_RUNS=200000 npx vitest run fuzz` for a long night. */
const runs = Number(process.env.FUZZ_RUNS ?? 10_000);
/** What the mutations are drawn from; another word gives others. */
const seed = process.env.FUZZ_SEED ?? 'passerelle';

/** Changes a text; what it makes need not be a text of the format any more. */
export type Mutate = (text: string, below: Random) => { readonly text: string; readonly how: string };

export interface FuzzOptions {
  /** What is done beside changes of bytes; changes of the markup of XML where it is left out. */
  readonly mutate?: Mutate;
  /** One in how many mutations is made on bytes, and goes through the decoder. */
  readonly bytesOneIn?: number;
  /** One in how many of the runs is made, where `stand` takes long. */
  readonly oneIn?: number;
}

/**
 * Hands seeded mutations of the texts to `stand`, which throws where one brings a reader down or loses text; what is
 * thrown then names the mutation, so that it can be made again.
 *
 * @param name of the reader; part of the seed
 */
export function fuzz(
  name: string,
  texts: readonly string[],
  stand: (text: string, number: number) => void,
  { mutate = mutateMarkup, bytesOneIn = 4, oneIn = 1 }: FuzzOptions = {},
): void {
  for (let number = 0; number < runs / oneIn; number++) {
    const below = randomOf(`${name} ${seed} ${number}`);
    const base = texts[below(texts.length)] ?? '';
    const { text: mutated, how } = below(bytesOneIn) === 0 ? throughBytes(base, below) : mutate(base, below);
    if (mutated === undefined) continue;
    // No file holds half a pair of surrogates, so none gets past the decoder.
    const text = mutated.replace(/\p{Cs}/gu, '\uFFFD');
    try {
      stand(text, number);
    } catch (error) {
      const shown = JSON.stringify(text.length > 4000 ? `${text.slice(0, 4000)}…` : text);
      throw new Error(`mutation ${number} of ${name} (${how}): ${describe(error)}\n${shown}`, { cause: error });
    }
  }
}

/** The text of mutated bytes, undefined where the decoder refuses them. */
function throughBytes(base: string, below: Random): { readonly text: string | undefined; readonly how: string } {
  const { bytes, how } = mutateBytes(base, below);
  const decoded = decodeText(bytes);
  if (!('problem' in decoded)) {
    if (!Buffer.from(decoded.text).equals(bytes)) throw new Error(`the decoder changed the bytes (${how})`);
    return { text: decoded.text, how };
  }
  if (!/^The file .*\.$/u.test(decoded.problem.message)) throw new Error(`no sentence: ${decoded.problem.message}`);
  return { text: undefined, how };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
