/** Letters with marks that are read as the ones they stand for; all are in Latin fonts. */
const from = 'aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ';
const to = 'åÅƀƁçÇðÐéÉƒƑĝĜĥĤîÎĵĴķĶļĻɱṀñÑöÖþÞʠǪŕŔšŠţŢûÛṽṼŵŴẋẊýÝžŽ';

const lookAlikes: ReadonlyMap<string, string> = new Map(
  [...from].map((letter, index) => [letter, [...to][index] ?? letter]),
);

const letterOrMark = /\p{L}\p{M}*/gu;

/** Every so many letters one is written twice, which makes a text a third longer, as translations of English often are. */
const lettersPerDouble = 3;

/** A function that gives texts their pseudo-translation; it counts letters from one text to the next. */
export function pseudoTranslator(): (text: string) => string {
  let letters = 0;
  return (text) =>
    text.replace(letterOrMark, (letter) => {
      letters++;
      const accented = lookAlikes.get(letter) ?? letter;
      return letters % lettersPerDouble === 0 ? accented + accented : accented;
    });
}

/** The content between brackets, which stand inside the white space at its ends. */
export function bracketed(xml: string): string {
  const inner = xml.trim();
  const start = xml.indexOf(inner);
  return `${xml.slice(0, start)}[${inner}]${xml.slice(start + inner.length)}`;
}
