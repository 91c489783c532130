import { type Check, findingOf } from '../check.ts';

/** What people write where a translation is still to come. */
const marks =
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|TBC|XXX|lorem ipsum|à traduire|chưa dịch|cần dịch)(?![\p{L}\p{N}_])|\[\s*(?:translate|translation|traduire|traduction|dịch|todo|missing|xxx)[^\]\n]{0,40}\]|\?{3,}/giu;

/** One of these has to stand in a target before it is searched. */
const trace = /\?\?\?|\[|todo|fixme|tbd|tbc|xxx|lorem|traduire|dịch/iu;

/** A mark or filler text in place of a translation, which the source has not. */
export const placeholderText: Check = {
  id: 'placeholder-text',
  title: 'Filler text in place of a translation',
  category: 'accuracy',
  severity: 'major',
  why: 'A note to oneself such as TODO is printed like any other word.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'La liste des choses à faire est longue.', 'The to-do list is long.'],
      ['en', 'Ajoutez un commentaire TODO dans le code.', 'Add a TODO comment to the code.'],
      ['vi', 'Cette page reste à traduire.', 'Trang này chưa được dịch.'],
    ],
    fails: [
      ['en', 'Le rapport paraît en juin.', 'TODO'],
      ['en', 'Le rapport paraît en juin.', 'The report comes out in ???.'],
      ['vi', 'Le rapport paraît en juin.', '[dịch sau]'],
    ],
  },
  run(context) {
    const { source, target } = context;
    if (!trace.test(target)) return [];
    const folded = source.toLowerCase();
    return [...target.matchAll(marks)].flatMap(({ 0: actual, index }) => {
      if (isOfTheText(actual, folded)) return [];
      return findingOf(placeholderText, context, {
        message: `“${actual}” stands where a translation should. Translate the source there, or remove it.`,
        start: index,
        end: index + actual.length,
        actual,
      });
    });
  },
};

/** Whether the source, in lower case, has the mark too; question marks in a row are a matter of tone where it asks at all. */
function isOfTheText(mark: string, source: string): boolean {
  if (mark.startsWith('?')) return source.includes('?');
  return source.includes(mark.replace(/[[\]]/gu, '').trim().toLowerCase());
}
