import type { XmlElement, XmlNode } from '../xml/element.ts';
import type { CodeAttributes } from './code-attributes.ts';
import type { Report } from './report.ts';
import type { NoteWritten } from './written-codes.ts';

/** What the contents of a unit are read with. */
export interface ContentReading {
  readonly report: Report;
  readonly unit: string;
  /** The id of a code in the model: its own, or one that was made where it has none that the model can have. */
  idOf(element: XmlElement, name: 'id' | 'mid'): string;
  /** Takes up a code's own markup and gives the id of the data. */
  addData(form: string, id: string, text: string): string;
  /** The text of an element's content that is not text, as it stands in the file. */
  raw(node: XmlNode): string;
  /** Whether the file says all by itself, so that what it leaves out is left out. */
  readonly isOurs: boolean;
  /** The attributes that codes of XLIFF 2 do not admit. */
  readonly attributes: CodeAttributes;
  /** Whether what is read is a target. */
  readonly isTarget?: boolean;
  /** Told of each code and annotation, where somebody wants to know. */
  readonly note?: NoteWritten | undefined;
  /** Ids of starts by what their ends refer to. */
  readonly starts: Map<string, string>;
}
