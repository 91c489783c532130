import { categories, valuesIn } from '../categories.ts';
import type { MakeRule } from '../visit.ts';
import { anyOf } from '../words.ts';

/** Values that a data category of TBX-Min or TBX-Basic does not have. */
export const checkPicklists: MakeRule = ({ report, dialect }) => ({
  close({ element, category, text, level }) {
    if (!dialect || category === undefined || level === undefined) return;
    const known = categories.get(category);
    const values = known && dialect.modules.has(known.module) ? valuesIn(dialect, known) : undefined;
    const value = text.trim();
    if (!values || values.includes(value)) return;
    const message = `"${value}" is no value of ${category}. Write ${anyOf(values)}.`;
    report('tbx-picklist', element.start, message, { actual: value, expected: values });
  },
});
