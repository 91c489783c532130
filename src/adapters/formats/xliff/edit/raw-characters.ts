import { codePointOf } from '../read-content.ts';
import { type Item, itemsOf } from './items.ts';
import { type RawElement, valueNamed } from './raw-tree.ts';
import { readReferences } from './read-references.ts';

/** The plain text of a source or target, and where in the file each of its UTF-16 units is written. */
export interface RawCharacters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Stretches of `text` that stand in CDATA sections, where nothing is escaped. */
  readonly cdata: readonly { readonly start: number; readonly end: number }[];
}

/** The characters of a source or target. Those of one reference, and of a line end of two characters, share a place. */
export function rawCharacters(file: string, content: RawElement, core: string): RawCharacters {
  const collector = new Collector(file, core);
  for (const item of itemsOf(file, content, core)) collector.take(item);
  return collector;
}

class Collector implements RawCharacters {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly cdata: { readonly start: number; readonly end: number }[] = [];
  readonly #file: string;
  readonly #core: string;

  constructor(file: string, core: string) {
    this.#file = file;
    this.#core = core;
  }

  take(item: Item): void {
    const before = this.text.length;
    if (item.kind === 'reference')
      this.#add(readReferences(this.#file.slice(item.start, item.end)), item.start, item.end);
    else if (item.kind === 'characters' || item.kind === 'cdata') this.#addRun(item.start, item.end);
    else if (item.kind === 'alone' && item.element.local === 'cp' && item.element.uri === this.#core)
      this.#add(codePointOf(valueNamed(item.element, 'hex')), item.element.start, item.element.end);
    if (item.kind === 'cdata') this.cdata.push({ start: before, end: this.text.length });
  }

  #addRun(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const character = this.#file[at] ?? '';
      const width = character === '\r' && this.#file[at + 1] === '\n' && at + 1 < end ? 2 : 1;
      this.#add(character === '\r' ? '\n' : character, at, at + width);
      at += width - 1;
    }
  }

  #add(read: string, start: number, end: number): void {
    this.text += read;
    for (let i = 0; i < read.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

export function isCdata({ cdata }: RawCharacters, offset: number): boolean {
  return cdata.some(({ start, end }) => start <= offset && offset < end);
}
