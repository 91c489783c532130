export { type ConvertOptions, convertXliff, sourceLanguageOf } from './convert.ts';
