const address = /(?:https?:\/\/|www\.)[^\s<>«»“”"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/giu;

/** The text with addresses of pages and mail blanked out, at the same offsets: what stands in them is no prose. */
export function withoutAddresses(text: string): string {
  if (!/:\/\/|www\.|@/iu.test(text)) return text;
  return text.replace(address, (found) => ' '.repeat(found.length));
}
