import { type Check, findingOf } from './check.ts';

/** A quotation mark without its partner in the target, unless the source's are unpaired too. */
export const quotes: Check = {
  id: 'quotes',
  title: 'Unpaired quotation mark',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'The reader cannot tell where a quotation ends.',
  run(context) {
    if (unpaired(context.source) !== undefined) return [];
    const lone = unpaired(context.target);
    if (!lone) return [];
    return [
      findingOf(quotes, context, {
        message: `“${lone.mark}” opens or closes a quotation whose other end is missing.`,
        start: lone.at,
        end: lone.at + lone.mark.length,
        actual: lone.mark,
      }),
    ];
  },
};

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** The closing mark's possible openers. */
const openersOf: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['”', '“„'],
]);

/**
 * The first quotation mark without partner. Only marks that are nothing else are paired: an apostrophe is left alone,
 * and so is a straight mark behind a figure (inches, seconds) where no quotation is open.
 */
function unpaired(text: string): Mark | undefined {
  const open: Mark[] = [];
  let straight: Mark | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '"') straight = straightAt(text, at, straight);
    else if (mark === '«' || mark === '“' || mark === '„') open.push({ mark, at });
    const openers = openersOf.get(mark);
    if (openers === undefined) continue;
    const opener = open.pop();
    if (!opener) return { mark, at };
    if (!openers.includes(opener.mark)) return opener;
  }
  return open[0] ?? straight;
}

function straightAt(text: string, at: number, open: Mark | undefined): Mark | undefined {
  if (open) return undefined;
  return /\d/u.test(text[at - 1] ?? '') ? undefined : { mark: '"', at };
}
