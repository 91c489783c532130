import type { Severity } from '../core/finding.ts';
import type { Gate } from '../core/gate.ts';

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
  /** Globs of the termbases (TBX); `glossary/*.tbx` by default. */
  readonly glossary?: readonly string[];
  /** Globs of the translation memories (TMX); `memory/*.tmx` by default. */
  readonly memory?: readonly string[];
  /** Folder of everything generated; `out` by default. */
  readonly outDir?: string;
  /** XLIFF version of work files that are made anew; `2.0` by default, which every XLIFF 2 tool reads. */
  readonly xliffVersion?: '2.0' | '2.1';
  /** Whether remainders of a web page (`Comment (0)`) are recognised and left out; true by default. */
  readonly leaveOutPageFurniture?: boolean;
  /** What an exact match from memory becomes: a target in that state, or with `match` only a proposal. `translated` by default. */
  readonly exactMatch?: 'translated' | 'initial' | 'match';
  /**
   * What a release asks of every language, and of single ones where they differ. By default: every segment at least
   * `translated`, no finding worse than `minor`, no proposed term.
   */
  readonly gate?: Partial<Gate>;
  readonly gates?: Readonly<Record<string, Partial<Gate>>>;
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
  readonly memory: readonly string[];
  readonly outDir: string;
  readonly xliffVersion: '2.0' | '2.1';
  readonly leaveOutPageFurniture: boolean;
  readonly exactMatch: 'translated' | 'initial' | 'match';
  readonly gates: ReadonlyMap<string, Gate>;
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
};

/** A config with its defaults filled in. */
export function normalizeConfig(config: Config): NormalizedConfig {
  const trgLangs = config.trgLangs ?? ['en', 'vi'];
  const srcLang = config.srcLang ?? 'fr';
  return {
    srcLang,
    trgLangs,
    sourceDir: normalFolder(config.sourceDir ?? `locales/${srcLang}`),
    include: config.include ?? ['**/*.{txt,md,markdown,html,htm,xhtml,json}'],
    workDir: normalFolder(config.workDir ?? 'locales/{lang}'),
    glossary: config.glossary ?? ['glossary/*.tbx'],
    memory: config.memory ?? ['memory/*.tmx'],
    outDir: normalFolder(config.outDir ?? 'out'),
    xliffVersion: config.xliffVersion ?? '2.0',
    leaveOutPageFurniture: config.leaveOutPageFurniture ?? true,
    exactMatch: config.exactMatch ?? 'translated',
    gates: new Map(trgLangs.map((lang) => [lang, { ...defaultGate, ...config.gate, ...config.gates?.[lang] }])),
    failOn: config.failOn ?? 'major',
  };
}

/** A folder without `./` in front and without a slash at its end; empty for the project's own folder. */
function normalFolder(folder: string): string {
  return folder
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
