import type { TermhoodFacts } from '../../core/terms/extract/facts.ts';
import { words } from '../words.ts';

/**
 * The grammatical words of English: no rendering of a term begins or ends with one. Written by hand after the grammars'
 * closed classes.
 *
 * @see R. Quirk et al., A Comprehensive Grammar of the English Language, 1985, chapter 2, for the closed classes
 */
export const termhood: TermhoodFacts = {
  functionWords: new Set(
    words(
      'a an the this that these those my your his her its our their whose which what who whom where when why how',
      'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves one ones',
      'of in on at to from by with without within into onto upon for about above below under over between among through',
      'during before after since until till against toward towards across along around behind beside besides beyond near off',
      'out up down per via as than like unlike despite regarding concerning including according amid and or but nor so yet',
      'if unless because although though while whereas whether not no none neither either both each every any some all',
      'many much more most few fewer less least several such same other others another own also too very just only even still',
      'already again then there here now thus hence therefore however moreover furthermore meanwhile instead rather quite',
      'am is are was were be been being have has had having do does did doing done will would shall should can could may',
      'might must ought let s t d ll re ve m say says said first second third fourth firstly secondly thirdly',
      'january february march april june july august september october november december mr mrs ms dr',
    ),
  ),
  wordsPerWord: { fewest: 1, most: 1 },
  wordKey: singularKey,
};

/** A word without the ending of the plural; what is no plural may lose an s too, which does no harm to a key. */
function singularKey(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return /s$/u.test(word) ? word.slice(0, -1) : word;
}
