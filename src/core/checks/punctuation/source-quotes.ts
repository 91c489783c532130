import { type Check, findingOf } from '../check.ts';

/** Quotation marks of the source's language in a target whose language has others. */
export const sourceQuotes: Check = {
  id: 'source-quotes',
  title: 'Quotation marks of the source language',
  category: 'locale-conventions',
  severity: 'minor',
  why: 'Guillemets left in English or Vietnamese show that the text was not edited.',
  run(context) {
    const { source, target } = context.environment;
    const own = new Set(target.checks.quotes.flat());
    const foreign = source.checks.quotes.flat().filter((mark) => !own.has(mark));
    const at = [...context.target].findIndex((character) => foreign.includes(character));
    if (at < 0) return [];
    const start = [...context.target].slice(0, at).join('').length;
    const mark = context.target[start] ?? '';
    const expected = target.checks.quotes.map((pair) => pair.join('…'));
    return [
      findingOf(sourceQuotes, context, {
        message: `“${mark}” is a ${source.name} quotation mark. ${target.name} uses ${expected.join(' or ')}.`,
        start,
        end: start + mark.length,
        actual: mark,
        expected,
      }),
    ];
  },
};
