import { plainText } from '../../content.ts';
import { type Document, segments, units } from '../../document.ts';
import type { Language } from '../../ports.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { isOn, type Levels } from '../levels.ts';
import { isWindowSuspect } from './foreign-stretches.ts';
import { partlyUntranslated } from './partly-untranslated.ts';
import { countSigns } from './signs.ts';
import { targetLanguage } from './target-language.ts';
import { isWholeSuspect } from './whole-language.ts';

/** What decides whether the checks of a document ask for the language of some text in it. */
export interface DetectionNeeds {
  readonly source: Language;
  readonly target: Language;
  readonly levels?: Levels;
}

/** Whether a document has a target that its checks would give to a language detector: only then is one worth loading. */
export function needsDetection(document: Document, { source, target, levels }: DetectionNeeds): boolean {
  const [whole, part] = [isOn(targetLanguage, levels), isOn(partlyUntranslated, levels)];
  if (!whole && !part) return false;
  for (const unit of units(document)) {
    for (const segment of unit.translate ? segments(unit) : []) {
      if (segment.target === undefined) continue;
      const signs = countSigns(withoutAddresses(plainText(segment.target)), source, target);
      if (isWholeSuspect(signs) || (part && isWindowSuspect(signs))) return true;
    }
  }
  return false;
}
