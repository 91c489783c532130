export { readXliff12 } from './read.ts';
export { isXliff12 } from './root.ts';
export { problemIn } from './scan.ts';
export { fromOldState, stateTable, toOldState } from './states.ts';
export { validateXliff12 } from './validate.ts';
export { writeXliff12 } from './write.ts';
export { writtenCodesOf } from './written-codes.ts';
