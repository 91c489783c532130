/** A place of a text that stands for a number. */
export interface NumberMention {
  /** Roman ordinals (`XIXe`) count as digits; other Roman numerals do not. */
  readonly kind: 'digits' | 'fraction' | 'words' | 'roman' | 'calendar';
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it may mean, the likeliest first. Hours with minutes are a fraction of hours: `2.30 pm` is 2.5. */
  readonly values: readonly number[];
  /** What it means by the convention of another language: `1.234` is a thousand in Vietnamese and a fraction in English. */
  readonly foreign?: number;
  /** The day of the week that it may be: `thứ ba` is third and Tuesday. */
  readonly weekday?: number;
  /** Years that it may be short for: `1990-95`, the `90`s. */
  readonly years?: readonly number[];
  /** The numbers that a composite one is written with: hours and minutes, feet and inches. */
  readonly parts?: readonly number[];
  /** What it counts, by the ids of `NumberFacts.units`; several where the unit's name has several meanings. */
  readonly units?: readonly string[];
  /** The stretch with the unit: `$5`, `5 km`. */
  readonly measure?: { readonly start: number; readonly end: number };
  /** How far a measured value may be off by rounding, in its own unit. */
  readonly precision?: number;
}

/** A number of the source and the number of the target that stands for it. */
export interface NumberPair {
  readonly source: NumberMention;
  readonly target: NumberMention;
}

/** The name of a month, 1 to 12, or of a day of the week, Monday 1 to Sunday 7. */
export interface NameMention {
  readonly field: 'month' | 'weekday';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** False where the word may be another one: `thứ ba` is Tuesday and third. */
  readonly isSure: boolean;
}

/** The numbers of a text as a language writes them. */
export interface NumberReading {
  /** Those that the other language must have too: in digits, or as Roman ordinals (`XIXe`). */
  readonly digits: readonly NumberMention[];
  /** Number words and Roman numerals that surely mean their number. */
  readonly words: readonly NumberMention[];
  /** What may answer for a number of the other language: loose words, small fractions, names of months and days. */
  readonly others: readonly NumberMention[];
  readonly names: readonly NameMention[];
  /** Every unit that the text names beside a number or alone. */
  readonly units: readonly string[];
  /** Whether an hour of the clock may be one of the afternoon. */
  readonly isAfternoon: boolean;
  /** Whether a word says what 100 % says. */
  readonly isComplete: boolean;
  /** Whether a year is named by its place before or after the present: `last year`. */
  readonly namesYear: boolean;
}
