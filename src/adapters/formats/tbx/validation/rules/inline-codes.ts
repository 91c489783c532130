import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import type { MakeRule, Report, Visit } from '../visit.ts';

interface Codes {
  /** Start codes that no end code has named so far. */
  readonly started: XmlElement[];
  /** All start codes by id. */
  readonly byId: Map<string, XmlElement>;
}

/**
 * Inline codes of TBX v3, which are those of XLIFF 2: an end code names its start code where that stands in the same
 * text, and only a code whose partner does not is isolated.
 */
export const checkInlineCodes: MakeRule = ({ report, version }) => {
  const texts = new Map<Visit, Codes>();
  return {
    open({ element, kind, parent }) {
      if (version !== 3 || !parent || (kind !== 'sc' && kind !== 'ec')) return;
      const codes: Codes = texts.get(parent) ?? { started: [], byId: new Map() };
      texts.set(parent, codes);
      if (kind === 'ec') checkEnd(element, codes, report);
      else {
        codes.started.push(element);
        codes.byId.set(attributeOf(element, 'id') ?? '', element);
      }
    },
    close(visit) {
      for (const start of texts.get(visit)?.started ?? [])
        if (isolationOf(start) === 'no')
          report(
            'tbx-inline-code',
            start.start,
            'An <sc> with isolated="no" has no <ec> behind it in its text. Add the <ec>, or write isolated="yes".',
          );
      texts.delete(visit);
    },
  };
};

function checkEnd(end: XmlElement, { started, byId }: Codes, report: Report): void {
  const startRef = attributeOf(end, 'startRef')?.trim();
  const named = startRef === undefined ? undefined : byId.get(startRef);
  const wrong = (message: string, at = end) => report('tbx-inline-code', at.start, message);
  if (named) {
    const at = started.indexOf(named);
    if (at >= 0) started.splice(at, 1);
    for (const code of [named, end])
      if (isolationOf(code) === 'yes')
        wrong(`This <${code.name}> is not isolated: its partner is in the same text. Remove isolated="yes".`, code);
  } else if (startRef === undefined) {
    const isStarted = started.findLastIndex((start) => isolationOf(start) !== 'yes');
    if (isStarted >= 0) {
      started.splice(isStarted, 1);
      wrong('An <ec> behind an <sc> does not say which one it ends. Name the id of its <sc> in startRef.');
    } else if (attributeOf(end, 'id') === undefined)
      wrong('An isolated <ec> has no id. Add one, or name the id of its <sc> in startRef.');
    else if (isolationOf(end) === 'no')
      wrong('An <ec> with isolated="no" has no <sc> before it in its text. Add the <sc>, or write isolated="yes".');
  }
}

function isolationOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'isolated')?.trim();
}
