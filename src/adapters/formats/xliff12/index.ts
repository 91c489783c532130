export { readXliff12, type Xliff12Reading } from './read.ts';
export { isXliff12 } from './root.ts';
export { fromOldState, stateTable, toOldState } from './states.ts';
export { type WriteXliff12Options, writeXliff12 } from './write.ts';
