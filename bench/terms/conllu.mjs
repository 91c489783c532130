/**
 * The sentences of a file in CoNLL-U: each with its text and its words, which know where they stand in it. Of a
 * contraction (`du`, `des`) the first word takes the place of the whole, the second none.
 *
 * @see https://universaldependencies.org/format.html
 */
export function readTrees(file) {
  return file
    .split(/\n\n+/u)
    .map(readTree)
    .filter(({ words }) => words.length > 0);
}

function readTree(block) {
  const lines = block.split('\n');
  const mark = '# text = ';
  const text = (lines.find((line) => line.startsWith(mark)) ?? mark).slice(mark.length).normalize('NFC');
  const words = [];
  let at = 0;
  let contraction;
  for (const line of lines) {
    const [id = '', form = '', lemma = '', tag = '', , features = '', head, , , misc = ''] = line.split('\t');
    if (!/^\d+(?:-\d+)?$/u.test(id)) continue;
    const isInside = contraction !== undefined && Number(id) <= contraction.end;
    const surface = form.normalize('NFC');
    const start = isInside ? contraction.start : Math.max(at, text.indexOf(surface, at));
    const end = isInside ? contraction.at : start + surface.length;
    if (id.includes('-')) {
      contraction = { end: Number(id.split('-')[1]), start, at: end };
      at = end;
      continue;
    }
    if (!isInside) at = end;
    words.push(wordOf({ id, surface, lemma, tag, features, head, misc, start, end, isInside }));
  }
  return { text, words };
}

function wordOf({ id, surface, lemma, tag, features, head, misc, start, end, isInside }) {
  return {
    id: Number(id),
    form: surface,
    normal: normalForm(surface, /(?:^|\|)wordform=([^|]+)/u.exec(misc)?.[1]),
    lemma: lemma.normalize('NFC').toLowerCase(),
    tag,
    isPlural: features.includes('Number=Plur'),
    isMasculine: !features.includes('Gender=Fem'),
    isParticiple: features.includes('VerbForm=Part'),
    isTypo: /Typo=Yes/u.test(features) || misc.includes('CorrectForm='),
    isContracted: isInside,
    head: Number(head),
    start,
    end,
  };
}

/** The form in lower case, with the accents that its capitals lost where the file says so (`Etats`, `états`). */
function normalForm(surface, given = surface) {
  const form = surface.toLowerCase();
  const normal = given.normalize('NFC').toLowerCase();
  return bare(form) === bare(normal) ? normal : form;
}

function bare(word) {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Abbreviations (`pts`, `km`, `St.`) have a lemma in common with the word they stand for, but no inflection. */
export function isAbbreviation({ form, lemma }) {
  return /\.$/u.test(form) || (form.toLowerCase() !== lemma && !/[aeiouyàâäéèêëîïôöùûüœ]/iu.test(form));
}
