import fc from 'fast-check';
import { cutContent, isCode, plainText } from '../../../../src/core/content.ts';
import type {
  Content,
  Document,
  GlossEntry,
  Group,
  Inline,
  Match,
  MetaGroup,
  Note,
  OriginalData,
  Part,
  RawAttribute,
  StandaloneCode,
  StartCode,
  Unit,
} from '../../../../src/core/document.ts';

/** Text with everything that XML and XLIFF make difficult. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      fc.constantFrom(
        ...[' ', '  ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u202f', ']]>', '<b>', '&amp;', '"', "'", '&#1;', 'é'],
        ...[
          '\u0000',
          '\u0001',
          '\u001b',
          '\ufffe',
          '\uffff',
          '\ud83d',
          '\ude00',
          '\u{1f600}',
          '\u{10ffff}',
          'quản trị',
        ],
        ...['e\u0301', '\u200d', '<!--', '<cp hex="0001"/>', 'l’IA', '\ufeff', '\u0085', '\u2028'],
      ),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

/** Text that XML can hold, for where XLIFF has no `cp`. */
export const xmlText: fc.Arbitrary<string> = nastyText.map((text) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu, ''),
);

const maybe = <T, Name extends string>(name: Name, value: fc.Arbitrary<T>): fc.Arbitrary<{ [K in Name]?: T }> =>
  fc.option(value, { nil: undefined }).map((found) => {
    const field: { [K in Name]?: T } = {};
    if (found !== undefined) field[name] = found;
    return field;
  });

const merged = (...fields: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...fields).map((all) => Object.assign({}, ...all));

const foreignAttributes: fc.Arbitrary<readonly RawAttribute[]> = xmlText.map((value) => [
  { name: 'xmlns:my', value: 'urn:my' },
  { name: 'my:a', value },
]);

const codeFields = merged(
  fc.constantFrom({}, { type: 'fmt' }, { type: 'fmt', subType: 'xlf:b' }, { type: 'link', subType: 'my:x' }),
  maybe('disp', xmlText),
  maybe('equiv', xmlText),
  maybe('dataRef', fc.constantFrom('d1', 'd2')),
  maybe('canCopy', fc.boolean()),
  maybe('canDelete', fc.boolean()),
);

const spanFields = merged(codeFields, maybe('canOverlap', fc.boolean()));

/** A piece of a source before its ids are given: text, a code, or a span around pieces. */
type Piece =
  | { readonly text: string }
  | { readonly code: object }
  | {
      readonly span: 'code' | 'marker';
      readonly fields: object;
      readonly end: object;
      readonly inner: readonly Piece[];
    };

const markerFields = merged(
  fc.constantFrom({ type: 'term' }, { type: 'generic' }, { type: 'my:kind' }),
  maybe('value', xmlText),
  maybe('translate', fc.boolean()),
  maybe('attributes', foreignAttributes),
);

const endFields = merged(
  maybe('disp', xmlText),
  maybe('equiv', xmlText),
  maybe('dataRef', fc.constantFrom('d1', 'd2')),
);

const pieces = fc.letrec<{ list: Piece[] }>((tie) => ({
  list: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      nastyText.map((text): Piece => ({ text })),
      codeFields.map((code): Piece => ({ code })),
      fc
        .record({
          span: fc.constantFrom('code' as const, 'marker' as const),
          code: spanFields,
          marker: markerFields,
          end: endFields,
          inner: tie('list'),
        })
        .map(
          ({ span, code, marker, end, inner }): Piece => ({
            span,
            fields: span === 'code' ? code : marker,
            end,
            inner,
          }),
        ),
    ),
    { maxLength: 4 },
  ),
})).list;

function flatten(list: readonly Piece[], nextId: () => string, into: Inline[]): void {
  for (const piece of list) {
    if ('text' in piece) into.push({ kind: 'text', text: piece.text });
    else if ('code' in piece) into.push({ kind: 'ph', id: nextId(), ...piece.code } as StandaloneCode);
    else {
      const id = nextId();
      const isCodeSpan = piece.span === 'code';
      into.push({ kind: isCodeSpan ? 'sc' : 'sm', id, ...piece.fields } as StartCode);
      flatten(piece.inner, nextId, into);
      into.push(isCodeSpan ? { kind: 'ec', id, ...piece.end } : { kind: 'em', id });
    }
  }
}

/** A unit whose content is sound, cut into parts anywhere, so that spans run over several; some ends are swapped. */
const parts: fc.Arbitrary<readonly Part[]> = fc
  .record({
    pieces,
    cuts: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
    swap: fc.boolean(),
    targets: fc.array(fc.option(nastyText, { nil: undefined }), { minLength: 8, maxLength: 8 }),
    isIgnorable: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    states: fc.array(fc.constantFrom('initial', 'translated', 'reviewed', 'final'), { minLength: 8, maxLength: 8 }),
    isReversed: fc.boolean(),
  })
  .map((given) => {
    let count = 0;
    const inlines: Inline[] = [];
    flatten(given.pieces, () => `c${++count}`, inlines);
    const content = given.swap ? swapEnds(inlines) : inlines;
    const length = plainText(content).length;
    const cuts = [...new Set(given.cuts.map((cut) => cut % (length + 1)))].sort((a, b) => a - b);
    const sources = cutContent(content, cuts);
    const isAllTranslated = sources.every((_source, i) => given.targets[i] !== undefined);
    return sources.map((source, i): Part => {
      const text = given.targets[i];
      const target = text === undefined ? {} : { target: targetOf(source, text) };
      // Only where all parts have a target can any order be complete.
      const order = given.isReversed && isAllTranslated ? { order: sources.length - i } : {};
      if (given.isIgnorable[i] && i > 0) return { kind: 'ignorable', source, ...target, ...order };
      const state = text === undefined ? 'initial' : given.states[i];
      return { kind: 'segment', id: `s${i + 1}`, state, source, ...target, ...order } as Part;
    });
  });

/** Two neighbouring ends exchanged, so that their spans overlap. */
function swapEnds(content: Content): Content {
  const at = content.findIndex((inline, i) => isEnd(inline) && isEnd(content[i + 1]));
  const first = content[at];
  const second = content[at + 1];
  if (!first || !second) return content;
  return [...content.slice(0, at), second, first, ...content.slice(at + 2)];
}

function isEnd(inline: Inline | undefined): boolean {
  return inline?.kind === 'ec' || inline?.kind === 'em';
}

/** All codes and annotations of a source, with one text before them. */
function targetOf(source: Content, text: string): Content {
  return [{ kind: 'text', text }, ...source.filter((inline) => isCode(inline) || inline.kind !== 'text')];
}

const note: fc.Arbitrary<Note> = fc
  .tuple(
    xmlText,
    maybe('category', xmlText),
    maybe('appliesTo', fc.constantFrom('source', 'target')),
    maybe('priority', fc.integer({ min: 1, max: 10 })),
    maybe('attributes', foreignAttributes),
  )
  .map(([text, ...fields]) => Object.assign({ text }, ...fields) as Note);

const metadata: fc.Arbitrary<readonly MetaGroup[]> = fc
  .array(fc.tuple(xmlText, xmlText), { maxLength: 2 })
  .map((pairs) =>
    pairs.map(([category, value]) => ({
      category,
      children: [{ type: 'a', value }, { children: [{ type: value, value: category }] }],
    })),
  );

const glossary: fc.Arbitrary<readonly GlossEntry[]> = fc
  .array(fc.tuple(xmlText, fc.array(xmlText, { minLength: 1, maxLength: 2 }), foreignAttributes), { maxLength: 2 })
  .map((entries) =>
    entries.map(([term, translations, attributes], i) => ({
      id: `g${i}`,
      ref: '#s1',
      term,
      translations,
      ...(i > 0
        ? { definition: term, extras: { attributes, elements: ['<my:x xmlns:my="urn:my">1 &lt; 2</my:x>'] } }
        : {}),
    })),
  );

const matches: fc.Arbitrary<readonly Match[]> = fc
  .array(fc.tuple(nastyText, nastyText, fc.float({ min: 0, max: 100, noNaN: true })), { maxLength: 2 })
  .map((found) =>
    found.map(([source, target, similarity], i) => ({
      id: `p${i}`,
      ref: '#s1',
      type: 'tm' as const,
      similarityPct: Math.round(similarity * 100) / 100,
      originalData: [{ id: 'd1', text: source }],
      source: [
        { kind: 'text' as const, text: source },
        { kind: 'ph' as const, id: '1', dataRef: 'd1' },
      ],
      target: [{ kind: 'text' as const, text: target }],
    })),
  );

const originalData: fc.Arbitrary<readonly OriginalData[]> = fc.tuple(nastyText, nastyText).map(([first, second]) => [
  { id: 'd1', text: first },
  { id: 'd2', text: second },
]);

const extras = fc.option(
  fc.record({ attributes: foreignAttributes, elements: fc.constant(['<!-- kept -->', '<my:e xmlns:my="urn:my"\n/>']) }),
  { nil: undefined },
);

const unitFields = fc.record({
  parts,
  originalData,
  glossary,
  matches,
  metadata,
  extras,
  notes: fc.array(note, { maxLength: 2 }),
  translate: fc.boolean(),
  space: fc.constantFrom('default' as const, 'preserve' as const),
  more: merged(maybe('name', xmlText), maybe('canResegment', fc.boolean())),
});

/** Documents that XLIFF 2.1 allows, with every feature of the model and every difficulty of text. */
export const soundDocument: fc.Arbitrary<Document> = fc
  .record({
    units: fc.array(unitFields, { minLength: 1, maxLength: 3 }),
    inGroup: fc.array(unitFields, { maxLength: 2 }),
    extras,
    isGroupTranslated: fc.option(fc.boolean(), { nil: undefined }),
    version: fc.constantFrom('2.0' as const, '2.1' as const),
  })
  .map(({ units, inGroup, extras: fileExtras, isGroupTranslated, version }) => {
    let count = 0;
    const unit = ({ extras: unitExtras, more, ...fields }: (typeof units)[number]): Unit => ({
      kind: 'unit',
      id: `u${++count}`,
      ...fields,
      ...(unitExtras ? { extras: unitExtras } : {}),
      ...more,
    });
    const group: Group = {
      kind: 'group',
      id: 'g1',
      ...(isGroupTranslated === undefined ? {} : { translate: isGroupTranslated }),
      notes: [],
      children: inGroup.map(unit),
    };
    const children = [...units.map(unit), group];
    return {
      version,
      srcLang: 'fr',
      trgLang: 'vi',
      files: [{ id: 'f1', original: 'a/b.txt', notes: [], children, ...(fileExtras ? { extras: fileExtras } : {}) }],
    };
  });

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  nastyText.map((text): Inline => ({ kind: 'text', text })),
  fc
    .tuple(fc.constantFrom('ph', 'sc', 'ec', 'sm', 'em'), fc.constantFrom('1', '2', '3'), spanFields, fc.boolean())
    .map(([kind, id, fields, isIsolated]) => {
      if (kind === 'em') return { kind, id };
      if (kind === 'sm') return { kind, id, type: 'term' };
      return { kind, id, ...fields, ...(isIsolated ? { isolated: true } : {}) } as Inline;
    }),
);

const anyContent: fc.Arbitrary<Content> = fc.array(anyInline, { maxLength: 8 });

/** Documents whose codes are in any disorder: ends without starts, ids that stand twice. */
export const disorderedDocument: fc.Arbitrary<Document> = fc
  .array(fc.tuple(anyContent, anyContent), { minLength: 1, maxLength: 3 })
  .map((contents) => ({
    version: '2.1',
    srcLang: 'fr',
    trgLang: 'en',
    files: [
      {
        id: 'f1',
        notes: [],
        children: [
          {
            kind: 'unit',
            id: 'u1',
            translate: true,
            space: 'preserve',
            notes: [],
            originalData: [],
            parts: contents.map(([source, target], i) => ({
              kind: 'segment',
              id: `s${i}`,
              state: 'initial',
              source,
              target,
            })),
            glossary: [],
            matches: [],
            metadata: [],
          },
        ],
      },
    ],
  }));
