/** Whether a text has nothing but white space and invisible characters. */
export function isEmpty(text: string): boolean {
  return !/[^\s\p{Cf}]/u.test(text);
}
