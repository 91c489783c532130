import { describe, expect, it } from 'vitest';
import { readXliff, validateXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { readXliff12, writeXliff12 } from '../../../../src/adapters/formats/xliff12/index.ts';
import { isDeclaration, type XmlElement } from '../../../../src/adapters/formats/xml/element.ts';
import { scanXml } from '../../../../src/adapters/formats/xml/scan.ts';
import { plainText } from '../../../../src/core/content.ts';
import { type Document, segments, units } from '../../../../src/core/document.ts';
import { dialects } from './dialects.ts';

function read(text: string): Document {
  const reading = readXliff12(text, 'a.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return reading.document;
}

/** The file as XLIFF 2.1. */
function converted(text: string): string {
  return [...writeXliff(read(text))].join('');
}

/** The file as XLIFF 2.1 and as 1.2 again. */
function there(text: string): string {
  const reading = readXliff(converted(text), 'w.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return [...writeXliff12(reading.document)].join('');
}

/** Each segment as `unit/segment state: source = target`, a bar where there is no target; each note as `unit# note`. */
function told(text: string): readonly string[] {
  return [...units(read(text))].flatMap((unit) => [
    ...segments(unit).map(({ id, state, source, target }) => {
      const translation = target ? plainText(target) : '|';
      return `${unit.id}/${id} ${state}: ${plainText(source)} = ${translation}`;
    }),
    ...unit.notes.map(({ text: note }) => `${unit.id}# ${note}`),
  ]);
}

const expected: Readonly<Record<string, readonly string[]>> = {
  'trados.sdlxliff': [
    '8f0c-0/s1 initial:  = |',
    '8f0c-1/1 reviewed: Le vote est clos. = The vote is closed.',
    '8f0c-1/2 initial: Merci à tous. = |',
    '8f0c-2/3 final: Document confidentiel. = Confidential document.',
    '8f0c-2/4 initial: À suivre. = To be continued.',
  ],
  'memoq.mqxliff': [
    '1/s1 translated: Vu l’accord, = Căn cứ thỏa thuận,',
    '2/s1 initial: Fait à Hanoï. = Làm tại Hà Nội.',
    '3/s1 initial: Signé. = |',
  ],
  'phrase.mxliff': [
    'abc:0/s1 translated: Bonjour {1}le monde{2}. = Hello {1}world{2}.',
    'abc:1/s1 initial: À bientôt. = |',
  ],
  'okapi.xlf': [
    'tu1/0 translated: Guide = Guide',
    'tu2/0 translated: Voir ici. = See here.',
    'tu2/mid-1 translated: Puis sortez. = Then leave.',
  ],
  'weblate.xlf': [
    'k.title/s1 final: Bonjour %s ! = Hello %s!',
    'k.title# Au début.',
    'k.title# Vu.',
    'k.files/s1 translated: %d fichiers = %d files',
    'k.new/s1 initial: Quitter & fermer = |',
    'u-without-id-1/s1 translated: %d jour = %d day',
    'u-without-id-2/s1 translated: %d jours = %d days',
  ],
  'xcode.xliff': [
    '0dJ-fL-aBc.text/s1 translated: Réglages = Cài đặt',
    '0dJ-fL-aBc.text# Class = "UILabel"; text = "Réglages"; ObjectID = "0dJ-fL-aBc";',
    'u-without-id-1/s1 initial: %@ a terminé = |',
    'u-without-id-1# Le nom de la personne',
    'Annuler/s1 translated: Annuler = Hủy',
    'Annuler# ',
  ],
  'angular.xlf': [
    '4286451273117902052/s1 translated: Bonjour ,  = Hello , ',
    '4286451273117902052# Salut de la page d’accueil',
    '4286451273117902052# accueil',
    '3992088186118440331/s1 initial: {VAR_PLURAL, plural, =0 {aucun message} other { messages}} = |',
  ],
  'symfony.xlf': [
    'nTGj1wW/s1 translated: flash.saved = Saved <strong>%name%</strong>.',
    'nTGj1wW# messages',
    'pQ9_.x2/s1 translated: form.cancel = Cancel & <em>close</em>',
    'a8/s1 initial: form.new = __form.new',
  ],
};

const texts: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);

/** Each element outside of the texts of units, with its namespace, attributes and text of its own. */
function pieces(text: string): readonly string[] {
  const all: string[] = [];
  const add = ({ uri, local, attributes, children }: XmlElement): void => {
    for (const attribute of attributes)
      if (!isDeclaration(attribute)) all.push(`${local} ${attribute.name}=${attribute.value}`);
    if (texts.has(local)) return;
    all.push(`${local} ${uri}`);
    for (const child of children) {
      if (child.kind === 'element') add(child);
      else if (child.kind === 'text' && child.text.trim() !== '') all.push(`${local}: ${child.text.trim()}`);
    }
  };
  const nothing = () => undefined;
  scanXml(text, { open: () => 'collect', element: add, close: nothing });
  return all;
}

/** What is said elsewhere, or is so anyway. */
const implied: readonly (readonly [piece: RegExp, why: string])[] = [
  [/^(?:xliff|source|target) xml:lang=/u, 'the languages are those of the file'],
  [/^(?:source|target) xml:space=preserve$/u, 'the unit says it'],
  [/^(?:note annotates=general|trans-unit translate=yes)$/u, 'this is the default'],
  [/^target state=needs-translation$/u, 'there is no target'],
];

/** The pieces of the first text that the second has not, or has not as often. */
function lost(before: string, after: string): readonly string[] {
  const left = new Map<string, number>();
  for (const piece of pieces(after)) left.set(piece, (left.get(piece) ?? 0) + 1);
  return pieces(before).filter((piece) => {
    const count = left.get(piece) ?? 0;
    left.set(piece, count - 1);
    return count <= 0;
  });
}

describe.each(Object.entries(expected))('%s', (name, wanted) => {
  it('is read with its sources, targets, states and notes', () => {
    expect(told(dialects[name] ?? '')).toEqual(wanted);
  });
});

describe.each(Object.entries(dialects))('%s', (_name, text) => {
  it('is valid as XLIFF 2.1', () => {
    expect(validateXliff(converted(text), 'w.xlf').findings).toEqual([]);
  });

  it('says the same when it comes back from XLIFF 2.1', () => {
    expect(told(there(text))).toEqual(told(text));
    expect(converted(there(text))).toBe(converted(text));
  });

  it('comes back from XLIFF 2.1 with all of its elements, attributes and texts', () => {
    const all = lost(text, there(text)).filter((piece) => !implied.some(([known]) => known.test(piece)));
    expect(all).toEqual([]);
  });
});

describe('the attributes of codes', () => {
  it('come back, those too that codes of XLIFF 2 may not have', () => {
    const text = there(dialects['everything.xlf'] ?? '');
    for (const attributes of ['xid="b1"', 'crc="q"', 'assoc="preceding"', 'clone="no"', 'ctype="image"'])
      expect(text).toContain(` ${attributes}`);
  });
});
