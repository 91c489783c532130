import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext, type SegmentTexts } from '../check.ts';
import { type QuoteMark, readQuotes } from './quote-marks.ts';
import { loneSingleQuote } from './single-quotes.ts';

/**
 * A quotation that is opened and not closed in the target, or closed and not opened, where the source's is whole.
 * Let pass are a mark that the source leaves without partner too, and a quotation that runs over several segments:
 * opened in one, perhaps opened anew at the beginning of the next ones, closed in the last. Where the source has no
 * quotation marks at all, only an opening mark that is never closed is reported.
 *
 * @see New Hart's Rules, 9.2.4: opening marks at each paragraph of a quotation, the closing mark at its end
 */
export const quotes: Check = {
  id: 'quotes',
  title: 'Unpaired quotation mark',
  category: 'linguistic-conventions',
  severity: 'minor',
  why: 'The reader cannot tell where a quotation ends.',
  falseAlarms: { en: 5.4, vi: 8.6 },
  examples: {
    passes: [
      ['en', '« Nous avons le temps », dit-elle.', '“We have time,” she said.'],
      [
        'en',
        '« Nous avons le temps.',
        '“We have time.',
        'Rien ne presse », dit-elle.',
        'There is no hurry,” she said.',
      ],
      ['vi', 'Un écran de « 15 pouces »', 'Màn hình "15 inch"'],
    ],
    fails: [
      ['en', '« Nous avons le temps », dit-elle.', '“We have time, she said.'],
      ['vi', 'Elle parle d’« une bonne année ».', 'Bà nói về một năm tốt đẹp”.'],
    ],
  },
  run(context) {
    const { source, target } = context;
    if (!hasQuotes(source) && !hasQuotes(target)) return [];
    const surplus = surplusOf(context);
    if (surplus === 0) return singles(context);
    if (isMadeUpFor(surplus, context) || isInQuotation(surplus, context)) return [];
    const mark = readQuotes(target).lone.find(({ opens }) => opens === surplus > 0);
    if (!mark) return isAwaited(surplus, context) ? [missing(surplus, context)] : [];
    if (!hasQuotes(source) && !(mark.opens && isBehindSpace(target, mark.at))) return [];
    return [unpaired(mark, context)];
  },
};

/** How many more quotations the target leaves open than the source; negative where it closes more. */
function surplusOf({ source, target }: SegmentTexts): number {
  return balanceOf(target) - balanceOf(source);
}

/** 1 where a quotation stays open, -1 where one is closed that was not opened. */
function balanceOf(text: string): number {
  let balance = 0;
  for (const { opens } of readQuotes(text).lone) balance += opens ? 1 : -1;
  return Math.sign(balance);
}

/** Whether a neighbour's marks differ from its source's the other way: a mark has moved there, or stands there alone too. */
function isMadeUpFor(surplus: number, context: SegmentContext): boolean {
  return [1, -1].some((distance) => {
    const texts = context.near(distance);
    return texts !== undefined && Math.sign(surplusOf(texts)) === -Math.sign(surplus);
  });
}

/** Over how many segments a quotation may run. */
const longestRun = 12;

/**
 * Whether an earlier segment of the target has opened the quotation, so that a mark at the beginning opens it anew, or
 * need not.
 */
function isInQuotation(surplus: number, context: SegmentContext): boolean {
  const [first] = readQuotes(context.target).lone;
  if (surplus > 0 && (!first?.opens || context.target.slice(0, first.at).trim() !== '')) return false;
  if (surplus < 0 && first !== undefined) return false;
  for (let distance = 1; distance <= longestRun; distance++) {
    const { lone, pairs } = readQuotes(context.near(-distance)?.target ?? '');
    const last = lone.at(-1);
    if (last || pairs.length > 0) return last?.opens === true;
  }
  return false;
}

/** Whether the target has no mark, and its neighbours leave a quotation open before it, or close one behind it. */
function isAwaited(surplus: number, context: SegmentContext): boolean {
  if (hasQuotes(context.target)) return false;
  for (let distance = 1; distance <= longestRun; distance++) {
    const { lone, pairs } = readQuotes(context.near(surplus > 0 ? -distance : distance)?.target ?? '');
    const other = surplus > 0 ? lone.at(-1) : lone[0];
    if (other || pairs.length > 0) return other?.opens === surplus > 0;
  }
  return false;
}

function isBehindSpace(text: string, at: number): boolean {
  return at === 0 || /\s/u.test(text[at - 1] ?? '');
}

/** The single mark without partner in a target that has no double ones, where the source has its quotations in pairs. */
function singles(context: SegmentContext): readonly Finding[] {
  const { source, target } = context;
  if (!hasQuotes(source) || hasQuotes(target) || readQuotes(source).lone.length > 0) return [];
  const mark = loneSingleQuote(target, clippedWords(context));
  if (!mark || readQuotes(context.near(mark.opens ? 1 : -1)?.target ?? '').lone.length > 0) return [];
  return [unpaired(mark, context)];
}

function clippedWords({ environment }: SegmentContext): ReadonlySet<string> {
  return environment.target.checks.clipped ?? new Set();
}

function hasQuotes(text: string): boolean {
  return /[«»“”„"]/u.test(text);
}

function unpaired(lone: QuoteMark, context: SegmentContext): Finding {
  return findingOf(quotes, context, {
    message: `“${lone.mark}” ${lone.opens ? 'opens a quotation that is not closed' : 'closes a quotation that is not opened'}. Add the other mark, or remove this one.`,
    start: lone.at,
    end: lone.at + lone.mark.length,
    actual: lone.mark,
  });
}

function missing(surplus: number, context: SegmentContext): Finding {
  const [at, says] = surplus > 0 ? [context.target.length, 'closes'] : [0, 'opens'];
  return findingOf(quotes, context, {
    message: `The source ${says} a quotation of several segments, and the target has no mark for it.`,
    start: at,
    end: at,
    actual: '',
  });
}
