/**
 * The offset in a line of what must be escaped so that the line is text and begins no block of its own: a list, a
 * heading, a quote, a rule, a fence, a definition, a task's box, or the line under a heading or a table's head.
 * Undefined where the line is text as it stands.
 */
export function blockSignOffset(line: string): number | undefined {
  const number = /^\d{1,9}(?=[.)](?:[ \t]|$))/u.exec(line)?.[0];
  if (number !== undefined) return number.length;
  return blockSign.test(line) ? 0 : undefined;
}

const blockSign = new RegExp(
  [
    '^#{1,6}(?:[ \\t]|$)',
    '^>',
    '^[-+*](?:[ \\t]|$)',
    '^(?:-[ \\t]*){3,}$',
    '^(?:\\*[ \\t]*){3,}$',
    '^(?:_[ \\t]*){3,}$',
    '^~{3}',
    '^=+[ \\t]*$',
    '^-+[ \\t]*$',
    '^[|:-][|: \\t-]*$',
    '^\\[[ xX]\\](?:\\s|$)',
    '^\\[(?:[^[\\]\\\\]|\\\\[\\s\\S]){1,999}\\]:',
  ].join('|'),
  'u',
);
