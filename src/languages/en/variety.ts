import type { Variant } from '../../core/checks/facts.ts';

/**
 * Words by whose spelling a text shows whether it is British or American. Left out are words that one side writes in both
 * ways or in another sense: -ize (Oxford writes it too), program, license, meter, dialogue, catalogue, vigorous.
 *
 * @see New Oxford Style Manual, « British and American spelling differences »
 */
const our =
  'arbour armour behaviour candour clamour colour demeanour endeavour favour flavour harbour honour humour labour ' +
  'misdemeanour neighbour odour parlour rancour rumour saviour savour splendour tumour valour vapour';
const ourEndings = 's ed ing er ers able ably ful fully less ly y ies ite ites hood hoods al ally';
const doubling =
  'travel cancel model label fuel signal level counsel marvel quarrel total channel funnel tunnel dial fuel initial jewel ' +
  'panel pencil rival shovel spiral swivel unravel';
const endings = 'ed ing er ers';
/** British and American; each line is one word with its forms. */
const pairs = `
centre:center centres:centers centred:centered theatre:theater theatres:theaters litre:liter litres:liters fibre:fiber
fibres:fibers calibre:caliber sombre:somber spectre:specter lustre:luster kilometre:kilometer kilometres:kilometers
centimetre:centimeter centimetres:centimeters millimetre:millimeter millimetres:millimeters
defence:defense defences:defenses offence:offense offences:offenses pretence:pretense
analyse:analyze analysed:analyzed analysing:analyzing paralyse:paralyze paralysed:paralyzed paralysing:paralyzing
catalyse:catalyze catalysed:catalyzed
jewellery:jewelry enrol:enroll enrols:enrolls enrolment:enrollment fulfil:fulfill fulfils:fulfills fulfilment:fulfillment
instalment:installment instalments:installments skilful:skillful skilfully:skillfully wilful:willful
grey:gray mould:mold plough:plow sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism
aluminium:aluminum manoeuvre:maneuver manoeuvres:maneuvers cosy:cozy pyjamas:pajamas moustache:mustache sulphur:sulfur
paediatric:pediatric anaemia:anemia oestrogen:estrogen orthopaedic:orthopedic leukaemia:leukemia
catalogued:cataloged tyres:tires? kerb:curb? cheque:check? cheques:checks? programme:program? programmes:programs?
licence:license? licences:licenses? practise:practice? practised:practiced practising:practicing
`;
/** Verbs in -ise and their nouns; advise, promise and their like have no such stem. */
const ise = /^([a-z]{2,}(?:al|an|ern|on|er|or|ar|im|it|il|in|ym|at|ic))is(e|ed|es|er|ers|ing|ation|ations)$/u;

let table: ReadonlyMap<string, Variant> | undefined;

/** Which variety a word in lower case shows, and how the other one spells it; undefined where it shows none. */
export function variantOf(word: string): Variant | undefined {
  table ??= buildTable();
  const listed = table.get(word);
  if (listed) return listed;
  const [, stem, ending] = ise.exec(word) ?? [];
  return stem === undefined ? undefined : { variety: 'british', other: `${stem}iz${ending}` };
}

function buildTable(): ReadonlyMap<string, Variant> {
  const map = new Map<string, Variant>();
  const add = (british: string, american: string) => {
    map.set(british, { variety: 'british', other: american.replace('?', '') });
    // What a question mark follows is written in British texts too, in another sense.
    if (!american.endsWith('?')) map.set(american, { variety: 'american', other: british });
  };
  for (const word of our.split(' '))
    for (const ending of ['', ...ourEndings.split(' ')]) add(word + ending, word.replace(/our$/u, 'or') + ending);
  for (const word of doubling.split(' '))
    for (const ending of endings.split(' ')) add(`${word}l${ending}`, word + ending);
  for (const pair of pairs.trim().split(/\s+/u)) {
    const [british = '', american = ''] = pair.split(':');
    add(british, american);
  }
  return map;
}
