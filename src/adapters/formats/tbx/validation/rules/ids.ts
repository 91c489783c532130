import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { isNmtoken } from '../../../xml/names.ts';
import type { MakeRule, Report } from '../visit.ts';
import { tagged } from '../words.ts';

interface Target {
  readonly name: string;
  readonly attribute: string;
  readonly target: string;
  readonly offset: number;
}

/** The beginning of an address with a scheme, as RFC 3986 has it (3.1); ids have no colon. */
const address = /^[A-Za-z][A-Za-z0-9+.-]*:/u;

/** Ids that are no names, or stand twice, and targets that lead nowhere. */
export const checkIds: MakeRule = ({ report, version }) => {
  const ids = new Set<string>();
  const targets: Target[] = [];
  return {
    open({ element, kind }) {
      const id = attributeOf(element, 'id')?.trim();
      if (id !== undefined) {
        if (!isName(id)) {
          // Files with such ids are everywhere, and only validators by schema mind.
          const message = `The id "${id}" of ${tagged(element)} is no XML name, which begins with a letter or _ and has no space or colon. Other tools may refuse it.`;
          report('tbx-id-name', element.start, message, { actual: id, severity: 'minor' });
        }
        if (ids.has(id)) {
          const message = `The id ${id} of ${tagged(element)} stands twice in the file. Give one of the elements another.`;
          report('tbx-duplicate-id', element.start, message, { actual: id });
        }
        ids.add(id);
      }
      if (kind === 'xref') {
        checkAddress(element, version, report);
        return;
      }
      for (const attribute of ['target', 'startRef']) {
        const target = attributeOf(element, attribute)?.trim();
        if (target !== undefined && !address.test(target))
          targets.push({ name: element.name, attribute, target, offset: element.start });
      }
    },
    end() {
      for (const { name, attribute, target, offset } of targets) {
        if (ids.has(target) || (target.startsWith('#') && ids.has(target.slice(1)))) continue;
        const message = `${attribute}="${target}" of ${tagged({ name })} names no id of the file. Correct it, or write the whole address of something outside.`;
        report('tbx-dangling-target', offset, message, { actual: target });
      }
    },
  };
};

/** The schemas of TBX v3 want an address with its scheme; many files name pictures beside them. */
function checkAddress(element: XmlElement, version: 2 | 3, report: Report): void {
  const target = attributeOf(element, 'target')?.trim();
  if (version === 2 || target === undefined || address.test(target)) return;
  const message = `target="${target}" of ${tagged(element)} is no whole address, such as https://example.org/picture.png. Other tools may refuse it.`;
  report('tbx-relative-address', element.start, message, { actual: target, severity: 'minor' });
}

/** Whether a text is an NCName, what XML Schema wants of an id. */
function isName(text: string): boolean {
  return isNmtoken(text) && !/:|^(?:[-.0-9\u00B7\u203F\u2040]|[\u0300-\u036F])/u.test(text);
}
