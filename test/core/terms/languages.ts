export { en } from '../../../src/languages/en/index.ts';
export { fr } from '../../../src/languages/fr/index.ts';
export { vi } from '../../../src/languages/vi/index.ts';
