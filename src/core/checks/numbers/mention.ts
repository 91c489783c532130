/** A place of a text that stands for a number. */
export interface NumberMention {
  readonly kind: 'digits' | 'fraction' | 'words' | 'roman' | 'calendar';
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it may mean, the likeliest first. */
  readonly values: readonly number[];
  /** What it means by the convention of another language: `1.234` is a thousand in Vietnamese and a fraction in English. */
  readonly foreign?: number;
}

/** The numbers of a text as a language writes them: in digits or as Roman ordinals, and apart from these what words, small fractions, Roman numerals and calendar names say. */
export interface NumberReading {
  readonly digits: readonly NumberMention[];
  readonly others: readonly NumberMention[];
  /** Whether an hour of the clock may be one of the afternoon. */
  readonly isAfternoon: boolean;
}
