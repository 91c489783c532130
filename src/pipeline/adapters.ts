import type { CheckTools } from '../core/checks/tools.ts';
import type {
  BilingualFormat,
  BreakRulesFormat,
  FileReading,
  Format,
  Language,
  MemoryFormat,
  TermbaseFormat,
  Translations,
  TranslationsOptions,
  Workspace,
} from '../core/ports.ts';

/** What the pipeline is handed: everything that touches the world or parses a foreign format. */
export interface Adapters {
  /** The project's own files. */
  readonly workspace: Workspace;
  /** Generated files; its root is the output folder. */
  readonly output: Workspace;
  /** What may be deleted at any time, apart from project and output; its root belongs to this project and output folder alone. */
  readonly cache: Workspace;
  readonly xliff: BilingualFormat;
  readonly tbx: TermbaseFormat;
  /** Termbases as tables, CSV and TSV. */
  readonly termTable: TermbaseFormat;
  readonly tmx: MemoryFormat;
  /** Memories as tables, CSV and TSV. */
  readonly memoryTable: Pick<MemoryFormat, 'read'>;
  /** A file of translations in any format that is known; undefined where it is none. Loads its readers when first asked. */
  readTranslations(
    text: string,
    path: string,
    options: TranslationsOptions,
  ): Promise<FileReading<Translations> | undefined>;
  /** SRX; loads its reader when it is first asked. */
  loadSrx(): Promise<BreakRulesFormat>;
  /** The format of a source document, by its name, or undefined where there is none. */
  formatFor(path: string): Promise<Format | undefined>;
  /** The endings that `formatFor` knows, for messages. */
  readonly formatNames: string;
  /** Bytes as text; a problem is a clause that follows the path: `is not UTF-8: …`. The byte order mark stays in the text. */
  decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: string };
  /** The tag of the language of a whole document, one of `candidates`, or undefined where it can't be told. */
  detectLanguage(text: string, candidates: readonly Language[]): Promise<string | undefined>;
  /** The libraries that checks ask, loaded where they are named; of the spellers, that of the target language. */
  loadCheckTools(names: ReadonlySet<keyof CheckTools>, target: Language): Promise<CheckTools>;
  /** What tells this build of the product from any other; what another one has cached is of no use. */
  readonly product: string;
  /** SHA-256 of bytes, in hexadecimal. */
  digest(bytes: Uint8Array): string;
}

/** Told of each step of a long run: how many of how many documents or outputs are done, and what is at work. */
export type OnProgress = (done: number, total: number, label: string) => void;
