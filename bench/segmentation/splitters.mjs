import { ParseLatin } from 'parse-latin';
import { splitterFor } from '../../dist/lib/core/segment/split.js';
import { fr } from '../../dist/lib/languages/fr/index.js';

/** The splitters that are compared, by name: a text to the UTF-16 offsets at which its sentences end, in order. */
export const splitters = {
  Passerelle: passerelle(),
  'Intl.Segmenter': intlSegmenter(),
  'parse-latin': parseLatin(),
};

function passerelle() {
  const split = splitterFor(fr.segmentation);
  return (text) => split(text).map(({ end }) => end);
}

/** ICU's, as Node has it; its segments hold the space after them. */
function intlSegmenter() {
  const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
  return (text) => [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
}

/** retext's parser. */
function parseLatin() {
  const parser = new ParseLatin();
  return (text) =>
    parser
      .parse(text)
      .children.flatMap((paragraph) => paragraph.children ?? [])
      .filter(({ type }) => type === 'SentenceNode')
      .map(({ position }) => position.end.offset);
}
