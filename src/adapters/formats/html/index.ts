export { html } from './format.ts';
export { languagePlaces } from './languages.ts';
