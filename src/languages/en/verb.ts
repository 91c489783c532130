import { irregularPasts, verbPrefixes } from './verb-data.ts';

/**
 * The forms of a verb term: its first word with -s, -ed and -ing, or its own past, the rest as it stands. A `to` before
 * the verb is no part of its forms.
 *
 * @see R. Quirk et al., A Comprehensive Grammar of the English Language, §§ 3.5–3.20
 */
export function conjugate(term: string): readonly string[] {
  const bare = term.replace(/^to\s+(?=\S)/iu, '');
  const end = bare.search(/\s/u);
  const verb = end < 0 ? bare : bare.slice(0, end);
  const rest = end < 0 ? '' : bare.slice(end);
  return [...new Set([term, ...formsOf(verb).map((form) => form + rest)])];
}

function formsOf(verb: string): readonly string[] {
  if (verb.toLowerCase() === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];
  return [verb, thirdPerson(verb), ...(pastOf(verb.toLowerCase()) ?? pasts(verb)), ...participles(verb)];
}

function pastOf(verb: string): readonly string[] | undefined {
  const own = irregularPasts.get(verb);
  if (own) return own;
  for (const prefix of verbPrefixes) {
    const joint = verb.startsWith(`${prefix}-`) ? `${prefix}-` : prefix;
    const forms = verb.startsWith(joint) ? irregularPasts.get(verb.slice(joint.length)) : undefined;
    if (forms) return forms.map((form) => joint + form);
  }
  return undefined;
}

function thirdPerson(verb: string): string {
  if (verb.toLowerCase() === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pasts(verb: string): readonly string[] {
  if (/e$/u.test(verb)) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

function participles(verb: string): readonly string[] {
  if (/^(?:\p{L}*[^aeiou])?ie$/u.test(verb)) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/u.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stems(verb).map((stem) => `${stem}ing`);
}

/** The stem before a vowel: with its last consonant doubled, and without, since stress does not show in spelling. */
function stems(verb: string): readonly string[] {
  if (/[^aeiou][aeiou]c$/u.test(verb)) return [`${verb}k`];
  return /(?:[^aeiou]|qu)[aeiou][bdfglmnprtvz]$/u.test(verb) ? [verb, verb + verb.slice(-1)] : [verb];
}
