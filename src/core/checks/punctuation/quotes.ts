import { type Check, findingOf } from '../check.ts';

/**
 * A quotation mark without its partner in the target, where the source's are all paired. A source without any says
 * nothing: the translator may have made direct speech of it that runs over several segments.
 */
export const quotes: Check = {
  id: 'quotes',
  title: 'Unpaired quotation mark',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'The reader cannot tell where a quotation ends.',
  run(context) {
    if (!/[«»“”„"]/u.test(context.source) || unpaired(context.source)) return [];
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

/** The closing marks with their openers; a straight one closes and is closed by any but guillemets. */
const openersOf: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['”', '“„"'],
  ['"', '“„"'],
]);

/**
 * The first quotation mark without partner. Only marks that are nothing else are paired: an apostrophe is left alone,
 * and so is a straight mark behind a figure (inches, seconds) where no quotation is open.
 */
function unpaired(text: string): Mark | undefined {
  const open: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const opener = open.at(-1);
    const openers = openersOf.get(mark);
    if (openers && opener && openers.includes(opener.mark)) open.pop();
    else if (mark === '«' || mark === '“' || mark === '„') open.push({ mark, at });
    else if (mark === '"' && !/\d/u.test(text[at - 1] ?? '')) open.push({ mark, at });
    else if (mark === '»' || mark === '”') return opener ?? { mark, at };
  }
  return open[0];
}
