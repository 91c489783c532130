import { plainText } from '../../../core/content.ts';
import { type Document, segments, units } from '../../../core/document.ts';
import type { Finding } from '../../../core/finding.ts';

/** The plain texts of the segment that a finding is about. */
export interface FindingContext {
  readonly srcLang: string;
  readonly trgLang: string | undefined;
  /** The how manieth it is of all whose texts are kept. */
  readonly order: number;
  readonly source: string;
  readonly target: string | undefined;
}

/** What a report asks of the documents that were checked. */
export interface Contexts {
  /** Undefined where a finding is about no segment, or about one of a run so large that its texts were let go. */
  of(finding: Finding): FindingContext | undefined;
}

/** So many segments are kept whole, for what is found only when all documents were seen. */
const mostKept = 20_000;
/** Findings of larger documents whose texts are kept; more than any report shows. */
const mostTexts = 20_000;

/** Gathers the texts that findings are about while files are checked, and keeps no more than reports can show. */
export class ContextCollector implements Contexts {
  readonly #texts = new Map<string, FindingContext[]>();
  #kept = 0;
  #count = 0;
  #order = 0;

  /** Takes a document that was checked, and what was found in it. */
  see(document: Document, file: string, findings: readonly Finding[]): void {
    let size = 0;
    for (const unit of units(document)) size += unit.parts.length;
    const isKept = this.#kept + size <= mostKept;
    if (isKept) this.#kept += size;
    else if (findings.length === 0 || this.#count >= mostTexts) return;
    const wanted = isKept ? undefined : new Set(findings.slice(0, mostTexts - this.#count).map(keyOf));
    this.#count += wanted?.size ?? 0;
    for (const unit of units(document)) {
      for (const { id, source, target } of segments(unit)) {
        const key = keyOf({ file, unit: unit.id, segment: id });
        if (wanted && !wanted.has(key)) continue;
        this.#add(key, {
          srcLang: document.srcLang,
          trgLang: document.trgLang,
          order: this.#order++,
          source: copied(plainText(source)),
          target: target && copied(plainText(target)),
        });
      }
    }
  }

  of(finding: Finding): FindingContext | undefined {
    const found = this.#texts.get(keyOf(finding));
    // A file of several documents may use an id in each of them, as a table does that has several languages.
    const own = found?.filter(({ trgLang }) => finding.trgLang === undefined || trgLang === finding.trgLang);
    return own?.find((context) => hasActual(finding, context)) ?? own?.[0] ?? found?.[0];
  }

  #add(key: string, context: FindingContext): void {
    const list = this.#texts.get(key);
    if (list) list.push(context);
    else this.#texts.set(key, [context]);
  }
}

function hasActual({ side, start, end, actual }: Finding, { source, target }: FindingContext): boolean {
  return (side === 'source' ? source : target)?.slice(start, end) === actual;
}

function keyOf({ file, unit, segment }: Pick<Finding, 'file' | 'unit' | 'segment'>): string {
  return `${file ?? ''}\n${unit ?? ''}\n${segment ?? ''}`;
}

/** The text without the file behind it: a part of a string keeps the whole string alive. */
function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
