import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Splitter } from '../../core/segment/splitter.ts';
import { answerLines, decodedText, parseTextLine } from '../json-lines.ts';
import { explainLine, explainText } from '../report/explain.ts';
import { builtInBreakRules, chooseSplitter } from '../segment-rules.ts';
import { write } from '../standard-output.ts';

export interface SegmentOptions {
  readonly lang: string;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly srx?: string;
  readonly exportSrx?: boolean;
}

/** `passerelle segment`: streams text, or JSON lines, from a file or standard input; or prints the built-in rules. */
export async function segment(file: string, options: SegmentOptions): Promise<void> {
  if (options.exportSrx) return exportSrx();
  const split = await chooseSplitter(options.lang, options.srx, process.cwd());
  if (options.jsonl) return answerLines(file, (line, number) => jsonLine(line, number, split, options.explain));
  const lines = createInterface({ input: Readable.from(decodedText(file)), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    await write(options.explain ? explainLine(line, number, split) : textLines(line, split));
  }
}

async function exportSrx(): Promise<void> {
  const { srx } = await import('../../adapters/formats/srx/index.ts');
  for (const chunk of srx.write(await builtInBreakRules(process.cwd()))) await write(chunk);
}

function textLines(line: string, split: Splitter): string {
  return split(line)
    .map(({ start, end }) => `${line.slice(start, end)}\n`)
    .join('');
}

function jsonLine(line: string, number: number, split: Splitter, isExplained = false): string {
  const { id, text } = parseTextLine(line, number);
  const segments = split(text).map(({ start, end }) => text.slice(start, end));
  const decisions = isExplained ? { decisions: explainText(text, split) } : {};
  return `${JSON.stringify({ id, segments, ...decisions })}\n`;
}
