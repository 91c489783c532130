import { foldForComparison } from '../../text.ts';
import { type Check, findingOf } from '../check.ts';
import { withoutAddresses } from '../identity/addresses.ts';
import { isEmpty } from './emptiness.ts';
import { languageSigns } from './reading.ts';

/** A target that repeats its source, unless it is a name, a number, an address or the like. */
export const untranslated: Check = {
  id: 'untranslated',
  title: 'Untranslated text',
  category: 'accuracy',
  severity: 'major',
  why: 'A copy of the source looks finished to every tool and is unreadable to the reader.',
  run(context) {
    const { source, target, environment } = context;
    if (isEmpty(target) || !isCopy(source, target)) return [];
    const prose = withoutAddresses(target);
    const signs = languageSigns(
      prose,
      environment.source.checks.functionWords,
      environment.target.checks.functionWords,
    );
    const isProse = signs.source > 0;
    if (!isProse && !hasPlainWord(prose)) return [];
    return [
      findingOf(untranslated, context, {
        message: isProse
          ? `The target is the same as the ${environment.source.name} source. Translate it.`
          : `The target is the same as the source. Check that it reads so in ${environment.target.name} too.`,
        severity: isProse ? 'major' : 'minor',
        start: 0,
        end: target.length,
        actual: target,
      }),
    ];
  },
};

/** Whether two texts are the same but for spaces at the edges, normal form and kinds of apostrophe, hyphen and space. */
export function isCopy(source: string, target: string): boolean {
  // Most pairs differ in their first letters, which costs less to see than folding both texts.
  const [start, other] = [
    foldForComparison(source.slice(0, 24)).trimStart(),
    foldForComparison(target.slice(0, 24)).trimStart(),
  ];
  if (start.length > 8 && other.length > 8 && start.slice(0, 4) !== other.slice(0, 4)) return false;
  return foldForComparison(source).trim() === foldForComparison(target).trim();
}

/** Whether a word is neither a name, an acronym, a number nor part of an address: all in lower case, of three letters or more. */
function hasPlainWord(text: string): boolean {
  return text.split(/[\s\u00A0\u202F]+/u).some((word) => /^[\p{P}\p{S}]*\p{Ll}{3,}[\p{P}\p{S}]*$/u.test(word));
}
