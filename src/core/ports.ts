/**
 * The interfaces that the outer floors implement and the pipeline is handed: languages, formats, the workspace.
 * Each has a conformance suite in test/conformance, which every implementation runs.
 */

import type { CheckFacts } from './checks/facts.ts';
import type { Content, Document, LanguageTag, Segment, Unit } from './document.ts';
import type { Finding } from './finding.ts';
import type { MemoryUnit } from './memory/memory.ts';
import type { BreakRules } from './segment/break-rules/break-rules.ts';
import type { SegmentationFacts } from './segment/facts.ts';
import type { TermhoodFacts } from './terms/extract/facts.ts';
import type { InflectionFacts } from './terms/facts.ts';
import type { TextEdit } from './terms/replace/edit-content.ts';
import type { RewritingFacts } from './terms/replace/facts.ts';
import type { Termbase } from './terms/termbase.ts';

/** What the product knows about a language; data and small functions, all with their sources. */
export interface Language {
  /** The base tag: `fr`, `en`, `vi`. */
  readonly tag: LanguageTag;
  /** The language's name in English, and in itself. */
  readonly name: string;
  readonly ownName: string;
  /** ISO 639-3, as language detection names it. */
  readonly iso6393: string;
  /** Plural categories of cardinal numbers, as CLDR names them, in CLDR's order. */
  readonly pluralCategories: readonly string[];
  readonly segmentation: SegmentationFacts;
  readonly inflection: InflectionFacts;
  /** What finds term candidates, and their renderings; none are looked for in a language without it. */
  readonly termhood?: TermhoodFacts;
  /** Absent where terms can't be replaced by rule, because words around them would have to agree. */
  readonly rewriting?: RewritingFacts;
  readonly checks: CheckFacts;
  /** Short texts of web pages that are no part of a document, such as `Comment (0)`; each matches a whole line. */
  readonly pageFurniture: readonly RegExp[];
}

/** A document format: text to units and back. It knows no disk and no network. */
export interface Format {
  readonly id: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Parses a source text. Never throws on content: what it can't parse is carried verbatim and reported. */
  read(text: string, options: ReadOptions): SourceReading;
  /**
   * The source form of a content for a slot: text escaped as the slot needs it, codes as their original data.
   * Rendering the source content of an untouched unit gives the slot's own text back wherever the text had one spelling.
   */
  render(content: Content, unit: Unit, slot: Slot): string;
}

export interface ReadOptions {
  readonly srcLang: LanguageTag;
  /** Path relative to the project, forward slashes; becomes the file's `original`. */
  readonly path: string;
}

/** A source text as units, with what is needed to put targets back into it. */
export interface SourceReading {
  /** One file; every unit has one unsegmented segment that holds its whole source content. */
  readonly document: Document;
  readonly skeleton: Skeleton;
  readonly findings: readonly Finding[];
}

/** The original text and where in it each unit stands. Everything outside the slots is emitted byte for byte. */
export interface Skeleton {
  readonly text: string;
  /** Ascending by `start`; a slot with an `owner` lies inside its owner's slot, all others are apart. */
  readonly slots: readonly Slot[];
  /** Where the text names its own language, outside all slots, ascending; a translation names the target's there. */
  readonly languagePlaces?: readonly TextRange[];
}

/** UTF-16 offsets into a text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Slot {
  /** Id of the unit as the format gave it. */
  readonly unit: string;
  /** UTF-16 offsets into the skeleton's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The format's own word for how text is escaped here, for example `attribute`. */
  readonly context?: string;
  /** For text inside an inline code of another unit (an `alt`): that unit, the code's data, and where that data begins in the skeleton's text. */
  readonly owner?: { readonly unit: string; readonly data: string; readonly dataStart: number };
}

/** Why a file can't be read at all: not well-formed, cut off, refused. Lines and columns count from 1. */
export interface SyntaxProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What reading a file gave: its value with findings about its content, or the problem that made it unreadable. */
export type FileReading<Value> =
  | (Value & { readonly findings: readonly Finding[] })
  | { readonly problem: SyntaxProblem };

/** Work files: bilingual documents as text. */
export interface BilingualFormat {
  read(text: string, path: string): FileReading<{ readonly document: Document }>;
  /**
   * The file's text in chunks; the same document gives the same text.
   *
   * @param annotate what marks the terms of a unit, applied as each unit is written, so that a large document is never
   * held with its annotations
   */
  write(document: Document, annotate?: (unit: Unit) => Unit): Iterable<string>;
  /**
   * The file's text with stretches of its targets replaced, every other byte as it was; what can't be replaced so stays.
   *
   * @param document what reading `text` gave
   * @param edits by segment of the document, ascending and apart, in offsets of the target's plain text, none across a code
   */
  editTargets(text: string, document: Document, edits: ReadonlyMap<Segment, readonly TextEdit[]>): Iterable<string>;
}

/** A file of texts with their translations, in whatever format: a bilingual document for each document and language in it. */
export interface Translations {
  /** Read as they are asked for; a language in which a document has nothing may be left out. */
  readonly documents: Iterable<Document>;
  /** How many units the documents have together, at most. */
  readonly unitCount: number;
  /** The line of the file, from 1, on which a unit of these documents begins. */
  lineOf(unit: Unit): number | undefined;
}

/** What has to be known to read a file of translations. */
export interface TranslationsOptions {
  /** The source language where a file leaves it open. */
  readonly srcLang: LanguageTag;
  /** Whether a tag is of a language that the product knows. */
  isKnown(tag: string): boolean;
}

export interface TermbaseFormat {
  read(text: string, path: string): FileReading<{ readonly termbase: Termbase }>;
}

export interface MemoryFormat {
  read(text: string, path: string): FileReading<{ readonly units: readonly MemoryUnit[] }>;
  write(units: Iterable<MemoryUnit>, srcLang: LanguageTag): Iterable<string>;
}

/** Segmentation rules in the exchange format of the field, SRX. */
export interface BreakRulesFormat {
  /** Expressions that can't be compiled make the file unreadable. */
  read(text: string, path: string): FileReading<{ readonly breakRules: BreakRules }>;
  write(breakRules: BreakRules): Iterable<string>;
}

/** What a prose checker says of one text of one language. */
export interface ProseRemark {
  /** The checker's own name of the rule, kebab-case. */
  readonly rule: string;
  readonly message: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start?: number;
  readonly end?: number;
  readonly actual?: string;
  readonly expected: readonly string[];
}

/** Where a project's texts live. Paths are relative to the project, with forward slashes. */
export interface Workspace {
  /** Paths of the files that match any of the globs and none of those with `!` in front, sorted by code point. */
  list(patterns: readonly string[]): Promise<readonly string[]>;
  /**
   * A file's bytes, or undefined where there is none; one of more bytes than `limit` is refused with `too-large`, before it
   * is read where that can be.
   */
  read(path: string, limit?: number): Promise<Uint8Array | undefined>;
  /**
   * Replaces a file at once or not at all, and only where its bytes change.
   *
   * @param chunks texts, which are written as UTF-8, and bytes
   * @param expected the stamp that the file has, null where there is none: with another one, somebody changed it since it
   * was read, and a PasserelleError `changed-meanwhile` leaves it as it is
   */
  write(path: string, chunks: Iterable<string | Uint8Array>, expected?: string | null): Promise<Written>;
  /** Removes a file that the tool itself made; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** A string that changes when a file was rewritten, cheap to get; undefined where there is no such file. */
  stamp(path: string): Promise<string | undefined>;
  /** Takes the project for one writer; throws a PasserelleError `locked` where another has it. */
  lock(): Promise<Release>;
}

export interface Written {
  /** False where the bytes were there already. */
  readonly isChanged: boolean;
  /** What `stamp` gives for the file as it was left; it does not change when somebody edits the file right afterwards. */
  readonly stamp: string;
}

export type Release = () => Promise<void>;
