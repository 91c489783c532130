/** What an element takes from those around it where it says nothing itself. */
export interface Inherited {
  readonly translate: boolean;
  readonly space: 'default' | 'preserve';
}

/** What the root takes from nowhere: the defaults. */
export const inheritedByRoot: Inherited = { translate: true, space: 'default' };
