import type { CheckTools } from '../../../src/core/checks/tools.ts';

/** The libraries that checks ask, as the product has them. */
export async function loadTools(): Promise<CheckTools> {
  const { detectLanguage } = await import('../../../src/adapters/detect/eld.ts');
  return { detectLanguage };
}
