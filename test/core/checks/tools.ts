import { loadCheckTools } from '../../../src/cli/check-tools.ts';
import type { CheckTools } from '../../../src/core/checks/tools.ts';
import { en } from '../terms/languages.ts';

/** The libraries that checks ask, as the product has them; the speller is the English one. */
export function loadTools(): Promise<CheckTools> {
  return loadCheckTools(new Set(['detectLanguage', 'remarkProse', 'speller']), en);
}
