import type { Severity } from '../../core/finding.ts';

/** What makes a text look otherwise in a terminal; without colours, the text as it is. */
export interface Colours {
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly changed: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const codes: Readonly<Record<Severity, string>> = { critical: '31', major: '31', minor: '33', neutral: '36' };

export function colours(isOn: boolean): Colours {
  const sgr = (start: string, end: string) => (text: string) =>
    isOn && text !== '' ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return {
    dim: sgr('2', '22'),
    bold: sgr('1', '22'),
    underline: sgr('4', '24'),
    removed: sgr('31', '39'),
    added: sgr('32', '39'),
    changed: sgr('7', '27'),
    severity: (severity, text) => sgr(codes[severity], '39')(text),
  };
}

/** Whether standard output shows colours. */
export function hasColours(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
