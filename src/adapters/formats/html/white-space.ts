/** The text with each run of HTML's white space as one space, as a browser shows it; no-break spaces stay. */
export function collapseWhiteSpace(text: string): string {
  return /[\t\n\f\r]| {2}/.test(text) ? text.replace(/[\t\n\f\r ]+/g, ' ') : text;
}
