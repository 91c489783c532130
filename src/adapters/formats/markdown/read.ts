import type { ReadOptions, SourceReading } from '../../../core/ports.ts';
import { type Lengths, readBlocks, type Sink } from './block-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Origin, unchanged } from './joined-text.ts';
import { definableLabels } from './labels.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { endOf, parseWhole, startOf } from './parse.ts';
import { Problems } from './problems.ts';
import { UnitWriter } from './unit-writer.ts';
import { yamlContext } from './yaml-render.ts';

/**
 * The units of a Markdown text, read block by block.
 *
 * @param lengths how much text is parsed at once, where the default does not serve
 */
export function read(text: string, options: ReadOptions, lengths?: Lengths): SourceReading {
  const labels = definableLabels(text);
  const first = new Reading(text, options, labels.size > 0);
  const { used, defined } = readBlocks({ text, from: first.start }, labels, first, lengths);
  if (isSubset(used, defined) && isSubset(defined, labels)) return first.result();
  // Some label was taken for defined that is not, or the other way round: what it names is read with the right labels.
  const second = new Reading(text, options, defined.size > 0);
  readBlocks({ text, from: second.start }, defined, second, lengths);
  return second.result();
}

/**
 * The units of a Markdown text, parsed as a whole: slow and in need of much memory, it is the measure of `read`, which
 * must give the same units and slots.
 */
export function readWhole(text: string, options: ReadOptions): SourceReading {
  const reading = new Reading(text, options, definableLabels(text).size > 0);
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const parsed = text.slice(shift);
  for (const leaf of leavesOf(parseWhole(parsed), parsed)) reading.addLeaf(leaf, unchanged(shift));
  return reading.result();
}

class Reading implements Sink {
  /** Where the document's own text begins, after a byte order mark and front matter. */
  readonly start: number;
  private readonly text: string;
  private readonly options: ReadOptions;
  private readonly units: UnitWriter;
  private readonly problems: Problems;

  constructor(text: string, options: ReadOptions, hasReferences: boolean) {
    this.text = text;
    this.options = options;
    this.units = new UnitWriter(text, hasReferences);
    this.problems = new Problems(text, options.path);
    this.start = this.readFrontMatter(text.startsWith('\uFEFF') ? 1 : 0);
  }

  addLeaf(leaf: Leaf, origin: Origin): void {
    if (leaf.kind !== 'html') this.units.addLeaf(leaf, origin);
    else this.addHtml(origin.at(startOf(leaf.node)), origin.at(endOf(leaf.node)));
  }

  addUnread(start: number, end: number, isTooLong: boolean): void {
    if (isTooLong) this.problems.addTooLong(start);
    else if (/^ {0,3}</u.test(this.text.slice(start, start + 4))) this.addHtml(start, end);
  }

  result(): SourceReading {
    const file = { id: 'f1', original: this.options.path, notes: [], children: this.units.units };
    return {
      document: { version: '2.1', srcLang: this.options.srcLang, files: [file] },
      skeleton: { text: this.text, slots: this.units.slots },
      findings: this.problems.findings(),
    };
  }

  private addHtml(start: number, end: number): void {
    this.problems.addHtml(start, this.text.slice(start, end));
  }

  private readFrontMatter(from: number): number {
    const frontMatter = readFrontMatter(this.text, from);
    if (!frontMatter) return from;
    if (frontMatter.isToml) this.problems.addToml(from);
    this.problems.addValues(frontMatter.unreadable);
    const newline = /\r\n|\r|\n/u.exec(this.text)?.[0] ?? '\n';
    for (const { path, scalar } of frontMatter.values) {
      this.units.addText(scalar.value, scalar, {
        type: 'psr:front-matter',
        name: path,
        context: yamlContext(scalar, newline),
      });
    }
    return frontMatter.end;
  }
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const each of part) if (!whole.has(each)) return false;
  return true;
}
