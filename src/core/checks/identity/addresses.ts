/** An address of a page or of mail as it stands in a text, without the punctuation of the sentence around it. */
export interface Address {
  readonly kind: 'page' | 'mail';
  readonly text: string;
  /** UTF-16 offsets into the plain text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const address = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>«»“”"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/giu;
const mayHaveOne = /:\/\/|www\.|@/iu;

/** The text with addresses of pages and mail blanked out, at the same offsets: what stands in them is no prose. */
export function withoutAddresses(text: string): string {
  if (!mayHaveOne.test(text)) return text;
  return text.replace(address, (found) => ' '.repeat(found.length));
}

/** The addresses of pages and mail of a text, in order. */
export function readAddresses(text: string): readonly Address[] {
  if (!mayHaveOne.test(text)) return [];
  const found: Address[] = [];
  for (const { 0: match, index } of text.matchAll(address)) {
    const own = withoutEndMarks(match);
    if (own.length < 4) continue;
    const kind = /^(?:[a-z]+:\/\/|www\.)/iu.test(own) ? 'page' : 'mail';
    if (kind === 'mail' && !/@[^@]+\.\p{L}{2,}$/u.test(own)) continue;
    found.push({ kind, text: own, start: index, end: index + own.length });
  }
  return found;
}

/** An address without the marks that end its sentence, and without closing brackets that it does not open. */
function withoutEndMarks(match: string): string {
  let surplus = count(match, ')') - count(match, '(');
  let end = match.length;
  while (end > 0) {
    const last = match[end - 1] ?? '';
    if (last === ')' && surplus > 0) surplus--;
    else if (!".,;:!?…'’*_]".includes(last)) break;
    end--;
  }
  return match.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
