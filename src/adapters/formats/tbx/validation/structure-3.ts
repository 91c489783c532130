import { type Models, modelsOf } from './model.ts';

/** Text with inline markup: ISO 30042:2019 calls it noteText. */
const noteText = '#text|hi|foreign|sc|ec|ph*';
/** What any level may say of itself, auxInfo, and what a group may say of its first member. */
const about = 'descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref';
const links = 'admin|adminGrp|transacGrp|note|ref|xref';
const category = 'id xml:lang target datatype module type!';

const table: Readonly<Record<string, readonly [string, string]>> = {
  tbx: ['tbxHeader, text', 'style! type! xml:lang! id'],

  tbxHeader: ['fileDesc, encodingDesc?, revisionDesc?', 'id'],
  fileDesc: ['titleStmt?, publicationStmt?, sourceDesc+', 'id'],
  titleStmt: ['title, note*', 'id xml:lang'],
  title: ['#text', 'id xml:lang'],
  publicationStmt: ['p+', 'id'],
  sourceDesc: ['p+', 'id xml:lang'],
  encodingDesc: ['p+', 'id'],
  revisionDesc: ['change+', 'id xml:lang'],
  change: ['p+', 'id xml:lang'],
  p: [noteText, 'id xml:lang type'],

  text: ['body, back?', 'id'],
  body: ['conceptEntry+', 'id'],
  conceptEntry: [`${about}*, langSec+`, 'id'],
  langSec: [`${about}*, termSec+`, 'id xml:lang!'],
  termSec: [`term, termNote|termNoteGrp*, ${about}*`, 'id'],
  term: ['#text|hi*', 'id'],

  termNote: [noteText, category],
  descrip: [noteText, category],
  admin: [noteText, category],
  transac: ['#text', category],
  descripNote: ['#text', category],
  adminNote: ['#text', category],
  transacNote: ['#text', category],
  ref: ['#text', category],
  xref: ['#text', 'id xml:lang datatype module target! type!'],
  note: [noteText, 'id xml:lang'],
  date: ['#text', 'id'],

  termNoteGrp: [`termNote, ${links}*`, 'id'],
  descripGrp: [`descrip, descripNote|${links}*`, 'id'],
  adminGrp: ['admin, adminNote|note|ref|xref*', 'id'],
  transacGrp: ['transac, transacNote|date|note|ref|xref*', 'id'],

  back: ['refObjectSec*', 'id'],
  refObjectSec: ['refObject+', 'id type!'],
  refObject: ['itemSet|itemGrp|item+', 'id'],
  itemSet: ['item|itemGrp+', 'id type'],
  itemGrp: [`item, ${links}*`, 'id'],
  item: [noteText, 'id type'],

  hi: ['#text', 'type target xml:lang'],
  foreign: [noteText, 'id xml:lang'],
  // As in XLIFF 2; an earlier draft had text in them, and a type of any kind.
  sc: ['#text', 'id! isolated type subType disp equiv target'],
  ec: ['#text', 'id startRef isolated type subType disp equiv target'],
  ph: ['#text', 'id type subType disp equiv'],
};

/**
 * The core structure of TBX v3, ISO 30042:2019. Where its published schemas differ from each other the wider reading
 * holds: a langSec may have an id, an xref a language, and the inline codes text.
 */
export function structureOfTbx3(): Models {
  dca ??= modelsOf(table);
  return dca;
}

/**
 * The same in DCT style, where a data category is an element of its own name; it stands for the element of the table
 * that holds it in DCA style. Of a term they may come in any order.
 */
export function structureOfTbx3Dct(): Models {
  dct ??= modelsOf({ ...table, termSec: [`term, termNote|termNoteGrp|${about}*`, 'id'] });
  return dct;
}

/** Made when they are first asked for: who only reads or writes does without them. */
let dca: Models | undefined;
let dct: Models | undefined;
