import type { Content, LanguageTag, State } from '../document.ts';

/** A translation that no segment of the document uses any more; it goes to memory, so that it is never lost. */
export interface Retired {
  readonly unit: string;
  readonly srcLang: LanguageTag;
  readonly trgLang: LanguageTag;
  readonly source: Content;
  readonly target: Content;
  /** The state that the translation had. */
  readonly state: State;
  /** Notes of a person on the unit, where the whole unit is gone. */
  readonly notes: readonly string[];
}
