/** What the checks know about a language. */
export interface CheckFacts {
  /** Opening and closing quotation marks, the outer pair first. */
  readonly quotes: readonly (readonly [string, string])[];
  /** Marks that have a space before them in this language. */
  readonly spaceBefore: readonly string[];
  readonly numbers: NumberFacts;
  /** Frequent small words by which a text shows its language, lower case, NFC. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that coordinate, so that two terms may share a word: `training and exchange programmes`. */
  readonly conjunctions: ReadonlySet<string>;
  readonly identity: IdentityFacts;
}

/** What a language has for names and acronyms. Keys are shared between languages: `GB`, `who`. */
export interface IdentityFacts {
  /** Names of places that differ between languages, with those of their people where they stand for them. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Acronyms, and what stands in their place in running text. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** Words that have a capital in many names and are translated there, lower case without accents, in the singular. */
  readonly capitalised: ReadonlySet<string>;
  /** What a word of the language itself looks like, lower case without accents, where foreign names look otherwise. */
  readonly nativeWord?: RegExp;
}

/** How a language writes numbers. Words are lower case, NFC; a hyphen in running text counts as a space. */
export interface NumberFacts {
  readonly decimal: string;
  /** Characters that group thousands, the one to write first. */
  readonly grouping: readonly string[];
  /** Number words and ordinals that surely stand for their number. A key may have several words. */
  readonly words: Readonly<Record<string, number>>;
  /** Words that may stand for a number: `double`, `century`, the article `un`. They answer for digits and need no answer. */
  readonly looseWords: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, digits or words: `cent`, `million`, `mươi`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Abbreviations that multiply the digits before them: `k`, `M`, `bn`. Case counts; some are units too. */
  readonly multiplierSigns: Readonly<Record<string, number>>;
  /** Words that add half of the last multiplier: `et demi`, `rưỡi`. */
  readonly halves: readonly string[];
  /** Words that join the parts of one number and say nothing themselves: `et`, `and`, `linh`. */
  readonly links: readonly string[];
  /** Names of the months, 1 to 12, and of the days of the week, Monday 1 to Sunday 7. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Names among them that are other words too unless they have a capital letter, or unless they have none. */
  readonly capitalNames: readonly string[];
  readonly smallNames: readonly string[];
  /** Words before a number that make it a month (`tháng 3`) or a day of the week (`thứ 2` is Monday). */
  readonly monthBefore: readonly string[];
  readonly weekdayBefore: readonly string[];
  /** What a number counts: units of measure, `percent` and currencies (ISO 4217), with their forms, `|` between. Those of up to three letters are written so, capitals and all. */
  readonly units: Readonly<Record<string, string>>;
  /** Words between a number and its unit: `3 millions d'euros`. */
  readonly unitLinks: readonly string[];
  /** Words for hours that minutes follow without a word of their own: `14 h 30`. */
  readonly clockHours: readonly string[];
  /** Words that place an hour of the clock in the afternoon or evening: `pm`, `chiều`. */
  readonly afternoon: readonly string[];
  /** Words that say what 100 % says: `fully`, `hoàn toàn`. */
  readonly complete: readonly string[];
  /** Words that name a year by its place before or after the present: `last year`. */
  readonly relativeYears: readonly string[];
}
