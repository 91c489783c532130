/**
 * Control characters, line and paragraph separators, and what turns the direction of text: in a terminal they would do
 * something instead of being seen.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const invisible = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** The text with characters that a terminal would obey written as `\u001b`. */
export function visible(text: string): string {
  return text.replace(invisible, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
