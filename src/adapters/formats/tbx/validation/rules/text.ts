import type { MakeRule } from '../visit.ts';
import { anyOf, tagged } from '../words.ts';

/** Text where an element has only elements. */
export const checkText: MakeRule = ({ report }) => ({
  text({ element, model }, offset) {
    if (!model || model.hasText) return;
    const children = model.steps.flatMap((step) => [...step.names]).map((name) => `<${name}>`);
    const message = `Text stands directly in ${tagged(element)}, which may have no text of its own. Put it into ${anyOf(children)}, or remove it.`;
    report('tbx-text-not-allowed', offset, message, { expected: children });
  },
});
