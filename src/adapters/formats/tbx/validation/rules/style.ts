import { attributeOf } from '../../../xml/element.ts';
import { categoryElements } from '../categories.ts';
import type { MakeRule } from '../visit.ts';
import { tagged } from '../words.ts';

/** Data categories that are written in the other style than the root declares. */
export const checkStyle: MakeRule = ({ report, style, version }) => ({
  open({ element, kind, isDct, category, level }) {
    if (version !== 3 || kind === undefined || level === undefined) return;
    if (isDct && style === 'dca') {
      const instead = kind === '*' ? 'an element of TBX with a type' : `<${kind} type="${category ?? ''}">`;
      const message = `${tagged(element)} is in DCT style, and the file declares style="dca". Write ${instead}, or declare style="dct".`;
      report('tbx-style', element.start, message, { actual: element.name });
    } else if (!isDct && style === 'dct' && categoryElements.has(kind)) {
      const type = attributeOf(element, 'type');
      const message = `${tagged(element)}${type === undefined ? '' : ` of the type ${type}`} is in DCA style, and the file declares style="dct". Write an element that is named for the data category, or declare style="dca".`;
      report('tbx-style', element.start, message, { actual: element.name });
    }
  },
});
