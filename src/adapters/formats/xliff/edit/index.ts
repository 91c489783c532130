export { type Conversion, type ConvertOptions, convertXliff, sourceLanguageOf } from './convert.ts';
