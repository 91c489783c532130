/** The dialect of a termbase that has nothing beyond it. */
export const basicDialect = 'TBX-Basic';

/**
 * The dialect of one that has: TBX-Basic with processStatus, inflectedForm and collocation, and whatever else the
 * termbase was given.
 */
export const ownDialect = 'TBX-Passerelle';
