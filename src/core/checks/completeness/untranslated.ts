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
  falseAlarms: { en: 1.1, vi: 0 },
  examples: {
    passes: [
      ['en', 'Marie Curie', 'Marie Curie'],
      ['vi', 'https://example.org/une-page', 'https://example.org/une-page'],
    ],
    fails: [
      ['en', 'Le musée ferme à six heures.', 'Le musée ferme à six heures.'],
      ['vi', 'Conclusion générale', 'Conclusion générale'],
    ],
  },
  run(context) {
    const { source, target, environment } = context;
    if (isEmpty(target) || !isCopy(source, target)) return [];
    const prose = withoutAddresses(target);
    const signs = languageSigns(
      prose,
      environment.source.checks.functionWords,
      environment.target.checks.functionWords,
    );
    // `N/A` has the letters of words, and no word.
    const isProse = signs.source > 0 && /\p{L}{2}/u.test(prose);
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
  return !differsAtOnce(source, target) && foldForComparison(source).trim() === foldForComparison(target).trim();
}

/** Whether two texts are the same up to a place where they have different letters or figures that fold to themselves. */
function differsAtOnce(source: string, target: string): boolean {
  const end = Math.min(source.length, target.length);
  for (let at = 0; at < end; at++) {
    const [own, other] = [source.charCodeAt(at), target.charCodeAt(at)];
    if (own !== other) return isPlain(own) && isPlain(other);
  }
  return false;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Whether a word is neither a name, an acronym, a number nor part of an address: all in lower case, of three letters or more. */
function hasPlainWord(text: string): boolean {
  return text.split(/[\s\u00A0\u202F]+/u).some((word) => /^[\p{P}\p{S}]*\p{Ll}{3,}[\p{P}\p{S}]*$/u.test(word));
}
