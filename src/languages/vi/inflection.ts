import type { InflectionFacts } from '../../core/terms/facts.ts';

/** How terms vary in running text. */
export const inflection: InflectionFacts = {
  forms: (term) => [term],
  elisions: {},
};
