/** What segmentation knows about a language. */
export interface SegmentationFacts {
  /** Abbreviations without their last full stop, lower case, by what may follow them. */
  readonly abbreviations: {
    /** Titles and the like, before a name: `M`, `Mme`, `Dr`. */
    readonly beforeName: ReadonlySet<string>;
    /** References, before a number: `art`, `p`, `n`. */
    readonly beforeNumber: ReadonlySet<string>;
    /** Those that never end a sentence: `cf`, `p. ex`. */
    readonly inner: ReadonlySet<string>;
    /** Those that may end one, and do before a capital: `etc`. */
    readonly mayEnd: ReadonlySet<string>;
  };
}
