import { defineConfig } from 'passerelle';

export default defineConfig({
  srcLang: 'fr',
  trgLangs: ['en', 'vi'],
  gate: { lowestState: 'translated', highestSeverity: 'minor', allowProposedTerms: false },
});
