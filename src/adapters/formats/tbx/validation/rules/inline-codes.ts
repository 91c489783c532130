import { attributeOf } from '../../../xml/element.ts';
import type { MakeRule, Visit } from '../visit.ts';

/** End codes of TBX v3 that don't say which code they end. */
export const checkInlineCodes: MakeRule = ({ report, version }) => {
  /** Texts that have a start code. */
  const started = new WeakSet<Visit>();
  return {
    open({ element, kind, parent }) {
      if (version !== 3 || !parent) return;
      if (kind === 'sc') started.add(parent);
      if (kind !== 'ec' || attributeOf(element, 'startRef') !== undefined) return;
      const isIsolated = attributeOf(element, 'isolated')?.trim() === 'yes' || !started.has(parent);
      if (isIsolated && attributeOf(element, 'id') !== undefined) return;
      const message = isIsolated
        ? 'An isolated <ec> has no id. Add one, or name the id of its <sc> in startRef.'
        : 'An <ec> behind an <sc> does not say which one it ends. Name the id of its <sc> in startRef.';
      report('tbx-inline-code', element.start, message, { expected: [isIsolated ? 'id' : 'startRef'] });
    },
  };
};
