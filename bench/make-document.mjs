/** Words that make French sentences of the length that news has, about 150 bytes each. */
const subjects = [
  'Le ministre',
  'La séance plénière',
  "L'Association",
  'Cette proposition',
  'Une technologie émergente',
  'Le système d’IA',
];
const verbs = ['a rappelé', 'présente', 'renforce', 'évoque', 'met en place', 'décrit'];
const objects = [
  'les principes de transparence',
  'la gouvernance de l’IA',
  'des centres de données',
  'un écosystème numérique durable',
  'les parties prenantes',
];
const ends = [
  'lors du forum de Hanoï',
  'dans tous les pays de la région',
  'à un coût de 1 234,56 €',
  'avec M. Dupont et Mme Durand',
  'selon l’art. 5 du règlement',
];

/** A sentence that is the same for the same number on every machine. */
function sentence(n) {
  const pick = (list, step) => list[Math.floor(n / step) % list.length];
  return `${pick(subjects, 1)} ${pick(verbs, 6)} ${pick(objects, 36)} ${pick(ends, 180)}, ce que confirme le rapport numéro ${n} des services.`;
}

/**
 * A document of so many sentences, three a paragraph, with headings, lists, links and emphasis.
 *
 * @param {'md' | 'html'} format
 */
export function makeDocument(format, segments) {
  const blocks = [];
  for (let n = 0; n < segments; ) {
    const kind = blocks.length % 10;
    const count = Math.min(kind === 0 || kind === 5 ? 1 : 3, segments - n);
    const sentences = Array.from({ length: count }, (_, i) => sentence(n + i));
    blocks.push(format === 'md' ? markdownBlock(kind, sentences) : htmlBlock(kind, sentences));
    n += count;
  }
  return format === 'md'
    ? `${blocks.join('\n\n')}\n`
    : `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"></head><body>\n${blocks.join('\n')}\n</body></html>\n`;
}

function markdownBlock(kind, sentences) {
  if (kind === 0) return `## ${sentences[0]}`;
  if (kind === 5) return `- ${sentences[0]}`;
  if (kind === 7) return `> ${sentences.join('\n> ')}`;
  return sentences
    .join(' ')
    .replace('principes', '**principes**')
    .replace('rapport', '[rapport](https://exemple.fr/r "Le rapport")');
}

function htmlBlock(kind, sentences) {
  if (kind === 0) return `<h2>${sentences[0]}</h2>`;
  if (kind === 5) return `<ul><li>${sentences[0]}</li></ul>`;
  if (kind === 7) return `<blockquote><p>${sentences.join('\n')}</p></blockquote>`;
  return `<p>${sentences.join(' ').replace('principes', '<b>principes</b>').replace('rapport', '<a href="r.html" title="Le rapport">rapport</a>')}</p>`;
}
