export { buildResource } from './build.ts';
export type { PluralCategories } from './plural-forms.ts';
export { type ExchangeReading, type Namespace, readExchange } from './read.ts';
export { type Resource, readResource } from './resource.ts';
export type { Side } from './unit-sides.ts';
export { type NamespaceResources, writeExchange } from './write.ts';
export type { ExchangeVersion } from './write-by-package.ts';
