export { i18next } from './format.ts';
