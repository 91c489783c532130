import { describe, expect, it } from 'vitest';
import type { Document, Unit } from '../../../src/core/document.ts';
import { findFurniture } from '../../../src/core/furniture/find.ts';
import { en } from '../../../src/languages/en/index.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { vi } from '../../../src/languages/vi/index.ts';

const body = [
  'Le Forum de l’avenir de l’ASEAN s’est tenu le 26 février à Hanoï.',
  'Quatre principes sont nécessaires pour promouvoir le développement durable de l’IA.',
  'Le ministre a réaffirmé la volonté de son pays de coopérer avec l’ASEAN.',
];

/** A line of a document: a paragraph, or a text with the type of its unit. */
type Line = string | { readonly text: string; readonly type?: string; readonly name?: string };

function documentOf(lines: readonly Line[]): Document {
  const children = lines.map((line, index): Unit => {
    const { text, ...kind } = typeof line === 'string' ? { text: line } : line;
    return {
      kind: 'unit',
      id: `u${index + 1}`,
      ...kind,
      translate: true,
      space: 'preserve',
      notes: [],
      originalData: [],
      parts: [{ kind: 'segment', id: 's1', state: 'initial', source: [{ kind: 'text', text }] }],
      glossary: [],
      matches: [],
      metadata: [],
    };
  });
  return { version: '2.1', srcLang: 'fr', files: [{ id: 'f1', notes: [], children }] };
}

/** The texts that are taken for furniture in a French document. */
function found(...lines: readonly Line[]): readonly string[] {
  const ids = findFurniture(documentOf(lines), fr, [en, vi]).keys();
  return [...ids].map((id) => {
    const line = lines[Number(id.slice(1)) - 1];
    return typeof line === 'string' ? line : (line?.text ?? '');
  });
}

describe('page furniture', () => {
  it.each([
    ...[
      'Comment (0)',
      'Comments',
      '12 comments',
      'Share',
      'Tweet',
      'Print',
      'Read more',
      'Related articles',
      'Subscribe',
    ],
    ...[
      'Follow us',
      'Leave a comment',
      'Back to top',
      'Bình luận (0)',
      'Chia sẻ',
      'In trang',
      'Tin liên quan',
      'Xem thêm',
    ],
  ])('in another language is found at the end of a document: %s', (text) => {
    expect(found(...body, text)).toEqual([text]);
  });

  it.each([
    ...[
      'Commentaires (3)',
      'Commentaires',
      'Partager',
      'Imprimer',
      'Lire aussi',
      'À lire aussi :',
      'S’abonner',
      "S'abonner",
    ],
    ...['Laisser un commentaire', 'Partager cet article', 'Haut de page'],
  ])('in the document’s own language is found right after the last sentence: %s', (text) => {
    expect(found(...body, text)).toEqual([text]);
  });

  it('is found before the beginning, where another language or a second piece shows it', () => {
    expect(found('Share', ...body)).toEqual(['Share']);
    expect(found('Partager', 'Imprimer', ...body)).toEqual(['Partager', 'Imprimer']);
  });

  it('is found as a run of several, in any mixture of languages', () => {
    expect(found('Print', 'Share', 'Un titre', ...body, 'Partager', 'Tweet', 'Comment (0)')).toEqual([
      'Print',
      'Share',
      'Comment (0)',
      'Tweet',
      'Partager',
    ]);
  });

  it('is found in any unit of an HTML or Markdown page that counts, and in its buttons', () => {
    expect(found(...body, { text: 'Comments (0)', type: 'psr:heading' })).toEqual(['Comments (0)']);
    expect(found(...body, { text: 'Share', type: 'psr:button' })).toEqual(['Share']);
  });

  it('is found behind the title and the attributes of a page, which are not on it', () => {
    const title = { text: 'Le forum de Hanoï', type: 'psr:title' };
    expect(found(title, 'Share', ...body, 'Print', { text: 'Logo', type: 'psr:attribute', name: 'alt' })).toEqual([
      'Share',
      'Print',
    ]);
  });

  it('is told apart by case, spaces and accents as little as sites do', () => {
    expect(found(...body, 'COMMENT\u00a0(0)')).toEqual(['COMMENT\u00a0(0)']);
    expect(found(...body, 'Bi\u0300nh lua\u0323\u0302n (0)')).toHaveLength(1);
  });
});

describe('no page furniture is', () => {
  it('a heading such as « Commentaires », in the middle or at an edge', () => {
    const heading = { text: 'Commentaires', type: 'psr:heading' };
    expect(found(body[0] ?? '', heading, ...body)).toEqual([]);
    expect(found(heading, ...body)).toEqual([]);
    expect(found(...body, heading)).toEqual([]);
  });

  it('a title that opens the document', () => {
    expect(found('Commentaires', ...body)).toEqual([]);
    expect(found('Partager', ...body)).toEqual([]);
    expect(found('L’intelligence artificielle', ...body)).toEqual([]);
  });

  it('an item of a list', () => {
    expect(found(...body, { text: 'Partager', type: 'psr:list-item' })).toEqual([]);
    expect(found(...body, { text: 'Share', type: 'psr:list-item' })).toEqual([]);
    expect(found(...body, 'Écouter', 'Donner', 'Partager')).toEqual([]);
  });

  it('a resource with a name, such as a string of a JSON file', () => {
    const strings = ['Share', 'Print', 'Comment (0)'].map((text) => ({ text, name: `page.${text}` }));
    expect(found(...body, ...strings)).toEqual([]);
  });

  it('anything in a document without running text', () => {
    expect(found('Share', 'Print', 'Comment (0)')).toEqual([]);
    expect(found('Partager', 'Imprimer', 'S’abonner')).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('a French word that is also an English one', () => {
    expect(found(...body, 'Comment')).toEqual([]);
  });

  it('a sentence, or a line that says more', () => {
    expect(found(...body, 'Partager.')).toEqual([]);
    expect(found(...body, 'Partager les fruits de l’IA')).toEqual([]);
    expect(found(...body, 'Hanoï, le 26 février 2025')).toEqual([]);
    expect(found(...body, 'Sun Weidong (1)')).toEqual([]);
  });

  it('what other text parts from the edge', () => {
    expect(found(...body, 'Share', 'Un post-scriptum qui parle encore longuement de la conférence de Hanoï.')).toEqual(
      [],
    );
  });

  it('what is not translated anyway', () => {
    const document = documentOf([...body, 'Comment (0)']);
    const [file] = document.files;
    const children = (file?.children ?? []).map((child) => ({ ...child, translate: false }));
    const protectedDocument = { ...document, files: [{ id: 'f1', notes: [], children }] };
    expect(findFurniture(protectedDocument, fr, [en, vi]).size).toBe(0);
  });
});

describe('the reason', () => {
  it('is a sentence that names the text and the evidence', () => {
    const reasons = findFurniture(documentOf([...body, 'Comment (0)']), fr, [en, vi]);
    expect(reasons.get('u4')).toBe(
      '“Comment (0)” looks like a remainder of a web page: it is worded as English sites word their controls, although ' +
        'the document is French; it stands at the very end; and it is a label with a counter.',
    );
    const own = findFurniture(documentOf([...body, 'Partager']), fr, [en]);
    expect(own.get('u4')).toBe(
      '“Partager” looks like a remainder of a web page: it is worded as French sites word their controls; it stands at ' +
        'the very end; and it is a label without end punctuation.',
    );
  });
});
