import { categoryElements } from '../categories.ts';
import type { Step } from '../model.ts';
import { otherName } from '../other-names.ts';
import type { FileContext, MakeRule, Visit } from '../visit.ts';
import { anyOf, tagged } from '../words.ts';

/** How far the children of an open element have come. */
interface Progress {
  step: number;
  /** Steps that have had a child, by index. */
  readonly filled: Set<number>;
  /** Something stood here that has no place; what is missing may be what was meant by it. */
  isDisturbed: boolean;
}

/** Whether each child may stand where it stands, and whether those that must be there are. */
export const checkChildren: MakeRule = (context) => {
  const progresses = new Map<Visit, Progress>();
  return {
    open(visit) {
      if (visit.model) progresses.set(visit, { step: 0, filled: new Set(), isDisturbed: false });
      const { parent } = visit;
      const progress = parent && progresses.get(parent);
      if (progress && parent.model) accept(visit, parent, parent.model.steps, progress, context);
    },
    text(visit) {
      const progress = progresses.get(visit);
      if (progress) progress.isDisturbed = true;
    },
    close(visit) {
      const progress = progresses.get(visit);
      progresses.delete(visit);
      if (visit.model && progress) finish(visit, visit.model.steps, progress, context);
    },
  };
};

function accept(visit: Visit, parent: Visit, steps: readonly Step[], progress: Progress, context: FileContext): void {
  const { filled } = progress;
  const isOpen = (index: number) => !filled.has(index) || steps[index]?.isRepeatable === true;
  const next = steps.findIndex((step, index) => index >= progress.step && takes(step, visit) && isOpen(index));
  if (next >= 0) {
    progress.step = next;
    filled.add(next);
    return;
  }
  const place = steps.findIndex((step) => takes(step, visit));
  if (place < 0) {
    progress.isDisturbed = true;
    reportPlace(visit, parent, context);
  } else if (isOpen(place)) {
    filled.add(place);
    reportOrder(visit, parent, steps[progress.step], context);
  } else reportRepeated(visit, parent, context);
}

/** A category of a module that nobody knows may be one of any element. */
function takes({ names }: Step, { kind }: Visit): boolean {
  if (kind !== '*') return kind !== undefined && names.has(kind);
  for (const name of names) if (categoryElements.has(name)) return true;
  return false;
}

function finish(visit: Visit, steps: readonly Step[], progress: Progress, { report }: FileContext): void {
  const { element } = visit;
  if (progress.isDisturbed) return;
  for (const [index, step] of steps.entries()) {
    if (!step.isRequired || progress.filled.has(index)) continue;
    const wanted = [...step.names];
    const message = `${tagged(element)} has no ${anyOf(wanted.map((name) => `<${name}>`))}, and it must have one. Add it.`;
    report('tbx-element-missing', element.start, message, { expected: wanted });
  }
}

function reportPlace(visit: Visit, parent: Visit, { report, version }: FileContext): void {
  const { element } = visit;
  const allowed = [...new Set((parent.model?.steps ?? []).flatMap((step) => [...step.names]))];
  const other = otherName(element.local, version);
  const instead = allowed.length === 0 ? 'no elements at all' : allowed.map((name) => `<${name}>`).join(', ');
  const hint =
    other === undefined
      ? 'Move it to where it belongs, or remove it.'
      : `Its name in TBX ${version === 3 ? 'v3' : '2'} is <${other}>.`;
  const message = `${tagged(element)} may not stand in ${tagged(parent.element)}, which may have ${instead}. ${hint}`;
  report('tbx-element-not-allowed', element.start, message, { actual: element.name, expected: allowed });
}

function reportOrder(visit: Visit, parent: Visit, current: Step | undefined, { report }: FileContext): void {
  const { element } = visit;
  const later = [...(current?.names ?? [])].map((name) => `<${name}>`).join(', ');
  const message = `${tagged(element)} stands too late in ${tagged(parent.element)}: it comes before all of ${later}. Move it up.`;
  report('tbx-order', element.start, message, { actual: element.name });
}

function reportRepeated(visit: Visit, parent: Visit, { report }: FileContext): void {
  const { element } = visit;
  const message = `${tagged(parent.element)} has more than one ${tagged(element)}, and one is all that it may have. Give each its own ${tagged(parent.element)}, or remove it.`;
  report('tbx-repeated', element.start, message, { actual: element.name });
}
