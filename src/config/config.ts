import type { HouseStyle } from '../core/checks/check.ts';
import type { Level } from '../core/checks/levels.ts';
import type { Severity } from '../core/finding.ts';
import type { Gate } from '../core/gate.ts';
import type { AbbreviationClass } from '../core/segment/facts.ts';

/** How the source language is split into sentences, where that differs from the built-in rules. */
export interface SegmentationConfig {
  /** An SRX file; for the languages that it has rules for, these stand in place of the built-in ones. */
  readonly srx?: string;
  /**
   * Abbreviations of the source language to be added, with or without their full stop. In a plain list they never end a
   * sentence; by class, `beforeName`, `beforeNumber`, `inner` and `mayEnd`, they behave as the built-in ones of the class.
   */
  readonly abbreviations?: readonly string[] | Readonly<Partial<Record<AbbreviationClass, readonly string[]>>>;
  /** Built-in rules that are not asked, by their names as `passerelle segment --explain` gives them. */
  readonly disabledRules?: readonly string[];
}

/** What checks are asked, by their `ruleId`: a severity in place of the usual one, `off`, or `on` for an optional one. */
export type CheckLevels = Readonly<Record<string, Level>>;

/** Levels for some languages or files only; a file has to fit both where both are named. */
export interface CheckOverride {
  /** Target languages, BCP 47; `en` includes `en-GB`. */
  readonly languages?: readonly string[];
  /** Globs of work files or of their source documents. */
  readonly paths?: readonly string[];
  readonly checks: CheckLevels;
}

/** What people write in pipeline.config.ts; everything has a default. Paths are relative to the config, with forward slashes. */
export interface Config {
  /** Language of the source documents, BCP 47; `fr` by default. */
  readonly srcLang?: string;
  /** Languages to translate into; `['en', 'vi']` by default. */
  readonly trgLangs?: readonly string[];
  /** Folder of the source documents; `locales/fr` by default. */
  readonly sourceDir?: string;
  /** Globs within `sourceDir`, a `!` in front excludes; every known format by default. */
  readonly include?: readonly string[];
  /** Folder of the work files, with `{lang}` for the target language; `locales/{lang}` by default. */
  readonly workDir?: string;
  /** Globs of the termbases (TBX, CSV, TSV); `glossary/*.tbx` by default. */
  readonly glossary?: readonly string[];
  /** File of the approvals of the termbase's entries; `glossary/approvals.tsv` by default. */
  readonly approvals?: string;
  /** Globs of the translation memories (TMX); `memory/*.tmx` by default. */
  readonly memory?: readonly string[];
  /** Folder of everything generated; `out` by default. */
  readonly outDir?: string;
  /** XLIFF version of work files that are made anew; `2.0` by default, which every XLIFF 2 tool reads. */
  readonly xliffVersion?: '2.0' | '2.1';
  /** Segmentation rules and abbreviations of one's own. */
  readonly segmentation?: SegmentationConfig;
  /** Whether remainders of a web page (`Comment (0)`) are recognised and left out; true by default. */
  readonly leaveOutPageFurniture?: boolean;
  /** What an exact match from memory becomes: a target in that state, or with `match` only a proposal. `translated` by default. */
  readonly exactMatch?: 'translated' | 'initial' | 'match';
  /**
   * What a release asks of every language, and of single ones where they differ. By default: every segment at least
   * `translated`, no finding worse than `minor`, no proposed term; whether concepts in use are approved is not asked.
   */
  readonly gate?: Partial<Gate>;
  readonly gates?: Readonly<Record<string, Partial<Gate>>>;
  /** Severities of checks, and which are at work; each check's own default where nothing is said. */
  readonly checks?: CheckLevels;
  /** Levels for some languages or files only; the last that fits wins. */
  readonly checkOverrides?: readonly CheckOverride[];
  /**
   * Words that the spelling check lets pass, beside those of the termbase: words themselves, or globs of `.txt` files
   * with a word a line; a line that begins with `#` is a comment.
   */
  readonly allowedWords?: readonly string[];
  /** Spellings to be held to where a language accepts several; one spelling a document where nothing is said. */
  readonly house?: HouseStyle;
  /** The severity from which `build` and `check` exit with 1; `major` by default. */
  readonly failOn?: Severity;
}

/** A Config with every default filled in, what code works with. */
export interface NormalizedConfig {
  readonly srcLang: string;
  readonly trgLangs: readonly string[];
  readonly sourceDir: string;
  readonly include: readonly string[];
  readonly workDir: string;
  readonly glossary: readonly string[];
  readonly approvals: string;
  readonly memory: readonly string[];
  readonly outDir: string;
  readonly xliffVersion: '2.0' | '2.1';
  readonly segmentation: {
    readonly srx: string | undefined;
    readonly abbreviations: Readonly<Partial<Record<AbbreviationClass, readonly string[]>>>;
    readonly disabledRules: readonly string[];
  };
  readonly leaveOutPageFurniture: boolean;
  readonly exactMatch: 'translated' | 'initial' | 'match';
  readonly gates: ReadonlyMap<string, Gate>;
  readonly checks: CheckLevels;
  readonly checkOverrides: readonly CheckOverride[];
  readonly allowedWords: { readonly words: readonly string[]; readonly files: readonly string[] };
  readonly house: HouseStyle;
  readonly failOn: Severity;
}

/** The config as it is: gives an editor the types while pipeline.config.ts is written. */
export function defineConfig(config: Config): Config {
  return config;
}

const defaultGate: Gate = {
  lowestState: 'translated',
  highestSeverity: 'minor',
  allowProposedTerms: false,
  requireApprovedTerms: false,
};

/** A config with its defaults filled in. */
export function normalizeConfig(config: Config): NormalizedConfig {
  const trgLangs = config.trgLangs ?? ['en', 'vi'];
  const srcLang = config.srcLang ?? 'fr';
  const approvals = normalFolder(config.approvals ?? 'glossary/approvals.tsv');
  return {
    srcLang,
    trgLangs,
    sourceDir: normalFolder(config.sourceDir ?? `locales/${srcLang}`),
    include: config.include ?? ['**/*.{txt,md,markdown,html,htm,xhtml,json}'],
    workDir: normalFolder(config.workDir ?? 'locales/{lang}'),
    glossary: withoutFile(config.glossary ?? ['glossary/*.tbx'], approvals),
    approvals,
    memory: config.memory ?? ['memory/*.tmx'],
    outDir: normalFolder(config.outDir ?? 'out'),
    xliffVersion: config.xliffVersion ?? '2.0',
    segmentation: normalizeSegmentation(config.segmentation ?? {}),
    leaveOutPageFurniture: config.leaveOutPageFurniture ?? true,
    exactMatch: config.exactMatch ?? 'translated',
    gates: new Map(trgLangs.map((lang) => [lang, { ...defaultGate, ...config.gate, ...config.gates?.[lang] }])),
    checks: config.checks ?? {},
    checkOverrides: config.checkOverrides ?? [],
    allowedWords: normalizeAllowedWords(config.allowedWords ?? []),
    house: config.house ?? {},
    failOn: config.failOn ?? 'major',
  };
}

/** The globs so that they leave out a file, as those that only find TBX do anyway. */
function withoutFile(globs: readonly string[], file: string): readonly string[] {
  return globs.every((glob) => glob.endsWith('.tbx')) ? globs : [...globs, `!${file}`];
}

function normalizeSegmentation(config: SegmentationConfig): NormalizedConfig['segmentation'] {
  const { srx, abbreviations = [], disabledRules = [] } = config;
  const isList = (value: typeof abbreviations): value is readonly string[] => Array.isArray(value);
  return { srx, abbreviations: isList(abbreviations) ? { inner: abbreviations } : abbreviations, disabledRules };
}

function normalizeAllowedWords(entries: readonly string[]): NormalizedConfig['allowedWords'] {
  const files = entries.filter(isWordFile);
  return {
    words: entries.filter((entry) => !isWordFile(entry)),
    files: files.map((file) => file.replace(/^(!?)(?:\.\/)+/u, '$1')),
  };
}

/** Whether an entry of `allowedWords` is a glob of files, and not a word. */
export function isWordFile(entry: string): boolean {
  return entry.endsWith('.txt');
}

/** A folder without `./` in front and without a slash at its end; empty for the project's own folder. */
function normalFolder(folder: string): string {
  return folder
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
