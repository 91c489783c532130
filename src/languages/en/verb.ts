/** Verbs that AI and policy terms contain whose past follows no rule: infinitive, past, participle. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bring: ['brought'],
    build: ['built'],
    choose: ['chose', 'chosen'],
    draw: ['drew', 'drawn'],
    find: ['found'],
    give: ['gave', 'given'],
    hold: ['held'],
    keep: ['kept'],
    lead: ['led'],
    make: ['made'],
    put: ['put'],
    run: ['ran'],
    set: ['set'],
    take: ['took', 'taken'],
    undertake: ['undertook', 'undertaken'],
    withdraw: ['withdrew', 'withdrawn'],
    write: ['wrote', 'written'],
  }),
);

/**
 * The forms of a verb term: its first word with -s, -ed and -ing, the rest as it stands.
 *
 * @see R. Quirk et al., A Comprehensive Grammar of the English Language, §§ 3.5–3.10
 */
export function conjugate(term: string): readonly string[] {
  const end = term.search(/\s/u);
  const verb = end < 0 ? term : term.slice(0, end);
  const rest = end < 0 ? '' : term.slice(end);
  const past = irregular.get(verb.toLowerCase()) ?? pasts(verb);
  return [...new Set([verb, thirdPerson(verb), ...past, ...participles(verb)])].map((form) => form + rest);
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pasts(verb: string): readonly string[] {
  if (/e$/u.test(verb)) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

function participles(verb: string): readonly string[] {
  if (/[^eoy]e$/u.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stems(verb).map((stem) => `${stem}ing`);
}

/** The stem before a vowel: with its last consonant doubled, and without, since stress does not show in spelling. */
function stems(verb: string): readonly string[] {
  return /[^aeiou][aeiou][bdfglmnprt]$/u.test(verb) ? [verb, verb + verb.slice(-1)] : [verb];
}
