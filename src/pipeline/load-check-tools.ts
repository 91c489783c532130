import { type DetectionNeeds, needsDetection } from '../core/checks/completeness/needs-detection.ts';
import type { CheckTools } from '../core/checks/tools.ts';
import type { Document } from '../core/document.ts';
import type { Adapters } from './adapters.ts';

/** The libraries that the checks of a document ask, each loaded only where something in it needs it. */
export async function loadCheckTools(
  document: Document,
  needs: DetectionNeeds,
  adapters: Pick<Adapters, 'loadDetector'>,
): Promise<CheckTools> {
  return {
    ...(needsDetection(document, needs) && { detectLanguage: await adapters.loadDetector() }),
  };
}
