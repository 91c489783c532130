import { type Models, modelsOf } from './model.ts';

const noteText = '#text|hi|foreign|bpt|ept|ph*';
const about = 'descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref';
const links = 'admin|adminGrp|transacGrp|note|ref|xref';
const category = 'id xml:lang target datatype type!';

const table: Readonly<Record<string, readonly [string, string]>> = {
  martif: ['martifHeader, text', 'type! xml:lang! id'],

  martifHeader: ['fileDesc, encodingDesc?, revisionDesc?', 'id'],
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
  body: ['termEntry+', 'id'],
  termEntry: [`${about}*, langSet+`, 'id'],
  langSet: [`${about}*, tig|ntig+`, 'id xml:lang!'],
  tig: [`term, termNote*, ${about}*`, 'id'],
  ntig: [`termGrp, ${about}*`, 'id'],
  termGrp: ['term, termNote|termNoteGrp*, termCompList*', 'id'],
  term: ['#text|hi*', 'id'],
  termCompList: [`${about}*, termComp|termCompGrp+`, 'id type!'],
  termCompGrp: [`termComp, termNote|termNoteGrp*, ${links}*`, 'id'],
  termComp: ['#text', 'id xml:lang'],

  termNote: [noteText, category],
  descrip: [noteText, category],
  admin: [noteText, category],
  transac: ['#text', category],
  descripNote: ['#text', category],
  adminNote: ['#text', category],
  transacNote: ['#text', category],
  ref: ['#text', category],
  xref: ['#text', 'id xml:lang type target!'],
  note: [noteText, 'id xml:lang'],
  date: ['#text', 'id'],

  termNoteGrp: [`termNote, ${links}*`, 'id'],
  descripGrp: [`descrip, descripNote|${links}*`, 'id'],
  adminGrp: ['admin, adminNote|note|ref|xref*', 'id'],
  transacGrp: ['transac, transacNote|date|note|ref|xref*', 'id'],

  back: ['refObjectList*', 'id'],
  refObjectList: ['refObject+', 'id type!'],
  refObject: ['itemSet|itemGrp|item+', 'id'],
  itemSet: ['item|itemGrp+', 'id type'],
  itemGrp: [`item, ${links}*`, 'id'],
  item: [noteText, 'id type'],

  hi: ['#text', 'type target xml:lang'],
  foreign: [noteText, 'id xml:lang'],
  bpt: ['#text', 'i type'],
  ept: ['#text', 'i'],
  ph: ['#text', 'type'],
};

/** The core structure of TBX 2, ISO 30042:2008, whose root is `<martif>`. */
export function structureOfTbx2(): Models {
  models ??= modelsOf(table);
  return models;
}

/** Made when it is first asked for: who only reads or writes does without it. */
let models: Models | undefined;
