import { matchEnds, matchStarts } from '../pattern/occurrences.ts';
import type { Pattern } from '../pattern/pattern.ts';
import type { Decision } from '../splitter.ts';
import type { BreakRule, LanguageRules } from './break-rules.ts';
import { compilePattern } from './compile-pattern.ts';

/** What a rule decides at a place. */
export type Outcome = Pick<Decision, 'verdict' | 'rule'>;

/** Tells of a text what is decided at an offset: undefined where no rule matches, or only exceptions to no break. */
export type Places = (text: string) => (offset: number) => Outcome | undefined;

/** A rule with the indices of its expressions in the lists of all; undefined for an empty one, which always matches. */
interface Compiled {
  readonly isBreak: boolean;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly outcome: Outcome;
}

/**
 * What rules decide, for any number of texts.
 *
 * @throws Error if an expression is none
 */
export function placesOf(languageRules: readonly LanguageRules[]): Places {
  const befores = new Expressions();
  const afters = new Expressions();
  const rules = languageRules.flatMap((each) =>
    each.rules.map((rule, index) => ({
      isBreak: rule.isBreak,
      before: befores.add(rule.beforeBreak),
      after: afters.add(rule.afterBreak),
      outcome: outcomeOf(rule, `${each.name} ${index + 1}`),
    })),
  );
  const endsIn = matchEnds(befores.patterns);
  const startsIn = matchStarts(afters.patterns);
  const decide = remember((before, after) => firstOf(rules, before, after));
  const needsBefore = rules.every(({ before }) => before !== undefined);
  return (text) => {
    const ends = endsIn(text);
    const starts = startsIn(text);
    return (offset) => {
      const before = ends.at(offset);
      return needsBefore && before.length === 0 ? undefined : decide(before, starts.at(offset));
    };
  };
}

/** Expressions without duplicates: many rules share one, such as `\s`. */
class Expressions {
  readonly patterns: Pattern[] = [];
  readonly #indices = new Map<string, number>();

  /** The index of an expression; undefined for an empty one. */
  add(source: string): number | undefined {
    if (source === '') return undefined;
    const known = this.#indices.get(source);
    if (known !== undefined) return known;
    this.#indices.set(source, this.patterns.length);
    return this.patterns.push(compilePattern(source)) - 1;
  }
}

function firstOf(rules: readonly Compiled[], before: readonly number[], after: readonly number[]): Outcome | undefined {
  const matching = rules.filter(
    (rule) =>
      (rule.before === undefined || before.includes(rule.before)) &&
      (rule.after === undefined || after.includes(rule.after)),
  );
  // An exception decides nothing where no later rule would break.
  return matching.some(({ isBreak }) => isBreak) ? matching[0]?.outcome : undefined;
}

type Decide = (before: readonly number[], after: readonly number[]) => Outcome | undefined;

/** Decides once for each pair of lists: a matcher gives the same few lists, the very objects, again and again. */
function remember(decide: Decide): Decide {
  type Known = WeakMap<readonly number[], { readonly outcome: Outcome | undefined }>;
  const knownFor = new WeakMap<readonly number[], Known>();
  return (before, after) => {
    let known = knownFor.get(before);
    if (!known) {
      known = new WeakMap();
      knownFor.set(before, known);
    }
    let decided = known.get(after);
    if (!decided) {
      decided = { outcome: decide(before, after) };
      known.set(after, decided);
    }
    return decided.outcome;
  };
}

function outcomeOf(rule: BreakRule, name: string): Outcome {
  const verb = rule.isBreak ? 'Breaks' : 'Does not break';
  const comment = rule.comment === undefined ? '' : `: ${oneLine(rule.comment)}`;
  const intent = `${verb} after ${shown(rule.beforeBreak)} and before ${shown(rule.afterBreak)}${comment}`;
  return {
    verdict: rule.isBreak ? 'break' : 'join',
    rule: { name, intent: /[.!?…]$/u.test(intent) ? intent : `${intent}.` },
  };
}

/** Longer expressions are cut in what people read. */
const longestShown = 60;

function shown(expression: string): string {
  if (expression === '') return 'anything';
  const line = oneLine(expression);
  const characters = [...line];
  return characters.length <= longestShown ? `‹${line}›` : `‹${characters.slice(0, longestShown - 1).join('')}…›`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
