import { SaxesParser } from 'saxes';

/**
 * The runs of text with a letter or digit in elements that `isWanted`, read by a plain walk that knows nothing of the
 * readers; what XML gives for them, with white space made one space.
 *
 * @param text a well-formed document
 */
export function textsIn(text: string, isWanted: (local: string, parents: readonly string[]) => boolean): string[] {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const found: string[] = [];
  const open: string[] = [];
  let wanted = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => {
    if (wanted > 0 || isWanted(local, open)) wanted++;
    open.push(local);
  });
  parser.on('closetag', () => {
    open.pop();
    if (wanted > 0) wanted--;
  });
  const take = (run: string) => {
    const plain = oneSpace(run);
    if (wanted > 0 && /[\p{L}\p{N}]/u.test(plain)) found.push(plain);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text).close();
  return found;
}

/** White space of any length as one space, none at the edges. */
export function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Every text in a value, objects and maps included, with line ends between them; texts of XML with their references read,
 * and read once more, since XML may be carried as text.
 */
function textsOfModel(model: unknown): string {
  const found: string[] = [];
  const waiting: unknown[] = [model];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') found.push(oneSpace(next));
    else if (next instanceof Map) waiting.push(...next.keys(), ...next.values());
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  const all = found.join('\n');
  if (!all.includes('&') && !all.includes('<![CDATA[')) return all;
  const once = unescaped(all);
  return `${all}\n${once}\n${unescaped(once)}`;
}

function unescaped(text: string): string {
  return text
    .replace(/<!\[CDATA\[|\]\]>/gu, '')
    .replace(/&#x([0-9a-fA-F]+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#([0-9]+);/gu, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** The texts of `textsIn` that a model has nowhere. */
export function missingTexts(found: readonly string[], model: unknown): string[] {
  const all = textsOfModel(model);
  return found.filter((text) => !all.includes(text));
}
