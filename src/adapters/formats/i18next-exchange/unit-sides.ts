import { segments, type Unit } from '../../../core/document.ts';
import { assembleSource, assembleTarget } from '../../../core/emit/assemble.ts';
import type { Finding } from '../../../core/finding.ts';
import { finding, shown, type Where } from './report.ts';
import { textOfContent } from './unit-text.ts';

export type Side = 'source' | 'target';

/** The text of a side of a unit; undefined where there is none, or none that can be used, which a finding tells. */
export interface SideText {
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The whole text of a side of a unit, all its segments in the order of that side. A translation counts only where every
 * segment has one; an empty one of a text counts as none, and so does a copy of the source that says that it is still
 * to be translated.
 *
 * @param isOld whether it was XLIFF 1.2, where a target without a state is a translation
 */
export function sideText(unit: Unit, side: Side, isOld: boolean, where: Where): SideText {
  const key = shown(where.key ?? unit.id);
  if (segments(unit).length === 0) return none();
  const content = side === 'source' ? assembleSource(unit) : assembleTarget(unit, 'refuse');
  if (content === undefined) {
    const translated = segments(unit).filter(({ target }) => target !== undefined).length;
    if (translated === 0) return none();
    const message = `The key ${key} is left out: ${translated} of its ${segments(unit).length} segments ${translated === 1 ? 'has a translation' : 'have translations'}. Translate the others.`;
    return none(finding('exchange-partly-translated', where, message));
  }
  const result = textOfContent(content, unit);
  if ('lost' in result) {
    const message = `The key ${key} is left out: nothing in the file tells what its inline code ${result.lost} stands for. Write the placeholder or tag as text, or as the code's original data.`;
    return none(finding('exchange-code-lost', where, message, { side }));
  }
  if (side === 'target' && isUntranslated(unit, result.text, isOld)) return none();
  const message = `The text of the key ${key} has the text equivalent of its inline codes ${result.guessed.join(', ')}, because nothing else tells what they stand for. Look at it.`;
  const findings =
    result.guessed.length > 0 ? [finding('exchange-code-guessed', where, message, { actual: result.text, side })] : [];
  return { text: result.text, findings };
}

function none(...findings: Finding[]): SideText {
  return { text: undefined, findings };
}

function isUntranslated(unit: Unit, target: string, isOld: boolean): boolean {
  const source = textOfContent(assembleSource(unit), unit);
  if (!('text' in source)) return false;
  if (target === '') return source.text !== '';
  return isOld && target === source.text && segments(unit).every(({ state }) => state === 'initial');
}
