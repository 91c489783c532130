/** The text in NFC; looking for a combining mark first costs less than normalising what is composed already. */
export function composed(text: string): string {
  return /[\u0300-\u036F]/u.test(text) ? text.normalize('NFC') : text;
}
