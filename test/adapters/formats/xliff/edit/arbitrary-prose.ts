import fc from 'fast-check';

/** A piece of prose: raw XML, or a span around pieces in one of the ways in which XLIFF can write it. */
type Piece = string | { readonly span: 'pc' | 'sc' | 'mrk' | 'sm' | 'protected'; readonly inner: readonly Piece[] };

const sentences = [
  'Il part. ',
  'Elle reste ! ',
  'M. Dupont',
  ' écrit ',
  'Art. 5.',
  ' ',
  '\n   ',
  'Quoi ?',
  'fin',
  'Oui. Non. ',
];
const marks = [
  '&amp;',
  '&#233;',
  '&#x2E;',
  '<![CDATA[Un <b>. Deux.]]>',
  '<!-- a. B -->',
  '<?go on?>',
  '<ph id="#"/>',
  '<ph id="#" equiv=""/>',
  '<pc id="#"/>',
];

const prose = fc.letrec<{ list: Piece[] }>((tie) => ({
  list: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      { weight: 4, arbitrary: fc.constantFrom(...sentences) },
      { weight: 2, arbitrary: fc.constantFrom(...marks) },
      fc.record({
        span: fc.constantFrom('pc' as const, 'sc' as const, 'mrk' as const, 'sm' as const, 'protected' as const),
        inner: tie('list'),
      }),
    ),
    { maxLength: 6 },
  ),
})).list;

function written(pieces: readonly Piece[], nextId: () => string): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece.replaceAll('#"', () => `${nextId()}"`);
      const id = nextId();
      const inner = written(piece.inner, nextId);
      if (piece.span === 'pc') return `<pc id="${id}" dispStart="&lt;b>" equivEnd=''>${inner}</pc>`;
      if (piece.span === 'sc')
        return `<sc id="${id}" canDelete="no"/>${inner}<ec startRef="${id}" canDelete='no' disp="x"/>`;
      if (piece.span === 'mrk') return `<mrk id="${id}" type="term">${inner}</mrk>`;
      if (piece.span === 'sm') return `<sm id="${id}" type="my:x"/>${inner}<em startRef="${id}"/>`;
      return `<mrk id="${id}" translate="no">${inner}</mrk>`;
    })
    .join('');
}

/** A valid source document of French prose, with all that can stand in it, unit by unit as one or two segments. */
export const proseDocument: fc.Arbitrary<string> = fc
  .array(fc.record({ parts: fc.array(prose, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 })
  .map((units) => {
    const texts = units.map(({ parts }, unit) => {
      let count = 0;
      const nextId = () => `c${++count}`;
      const segments = parts.map((part, index) => {
        const name = index === 1 ? 'ignorable' : 'segment';
        return `   <${name}${index === 0 ? ' id="s1"' : ''}>\n    <source>${written(part, nextId)}</source>\n   </${name}>\n`;
      });
      return `  <unit id="u${unit}">\n${segments.join('')}  </unit>\n`;
    });
    return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version='2.1' srcLang="fr" trgLang="en">\n <file id="f">\n${texts.join('')} </file>\n</xliff>`;
  });
