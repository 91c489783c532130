export { markdown } from './format.ts';
