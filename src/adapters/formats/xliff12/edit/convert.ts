import { type Edit, splice } from '../../xliff/edit/splice.ts';
import { fillEdits } from './fill-targets.ts';
import { pseudoEdits } from './pseudo.ts';
import { type RawTransUnit, rawTransUnits } from './raw-trans-unit.ts';

/** What is done to the targets of a 1.2 text, in this order. */
export interface TargetOptions {
  readonly pseudo?: boolean;
  readonly fillTargets?: boolean;
}

/**
 * A well-formed 1.2 text, of any tool, with its targets changed as the options ask; every other byte stays as it is.
 */
export function convertTargets(text: string, { pseudo, fillTargets }: TargetOptions): string {
  let converted = text;
  for (const edits of [pseudo ? pseudoEdits : undefined, fillTargets ? fillEdits : undefined])
    if (edits) converted = [...splice(converted, allEdits(converted, edits))].join('');
  return converted;
}

function* allEdits(text: string, edits: (text: string, unit: RawTransUnit) => readonly Edit[]): Generator<Edit> {
  for (const unit of rawTransUnits(text)) if (unit) yield* edits(text, unit);
}
