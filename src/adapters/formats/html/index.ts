export { html } from './format.ts';
export { type LanguagePlace, languagePlaces } from './languages.ts';
