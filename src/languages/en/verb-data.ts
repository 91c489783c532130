/**
 * English verbs whose past follows no rule: the infinitive, then its past forms and participles, each line one pattern.
 *
 * @see R. Quirk et al., A Comprehensive Grammar of the English Language, §§ 3.11–3.20
 */
const rows = `
arise arose arisen, awake awoke awoken awaked, bear bore borne, beat beaten, become became, begin began begun,
bend bent, bet betted, bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken,
breed bred, bring brought, broadcast broadcasted, build built, burn burnt burned, burst, buy bought, cast, catch caught,
choose chose chosen, cling clung, come came, cost, creep crept, cut, deal dealt, dig dug, do did done, draw drew drawn,
dream dreamt dreamed, drink drank drunk, drive drove driven, dwell dwelt dwelled, eat ate eaten, fall fell fallen,
feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
forecast forecasted, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung hanged, have had, hear heard,
hide hid hidden, hit, hold held, hurt, input inputted, keep kept, know knew known, lay laid, lead led, lean leant leaned,
leap leapt leaped, learn learnt learned, leave left, lend lent, let, lie lay lain lied, light lit lighted, lose lost,
make made, mean meant, meet met, mow mown mowed, offset, output outputted, overcome overcame, pay paid, plead pled pleaded,
prove proved proven, put, quit quitted, read, rend rent, ride rode ridden, ring rang rung, rise rose risen, run ran,
saw sawn sawed, say said, see saw seen, seek sought, sell sold, send sent, set, sew sewn sewed, shake shook shaken,
shed, shine shone shined, shoot shot, show showed shown, shrink shrank shrunk, shut, sing sang sung, sink sank sunk,
sit sat, sleep slept, slide slid, smell smelt smelled, sow sown sowed, speak spoke spoken, speed sped speeded,
spell spelt spelled, spend spent, spill spilt spilled, spin spun, split, spoil spoilt spoiled, spread, spring sprang sprung,
stand stood, steal stole stolen, stick stuck, sting stung, stride strode stridden, strike struck stricken, string strung,
strive strove striven strived, swear swore sworn, sweep swept, swell swollen swelled, swim swam swum, swing swung,
take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, thrust, tread trod trodden,
understand understood, undergo underwent undergone, undertake undertook undertaken, upset, wake woke woken, wear wore worn,
weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood,
wring wrung, write wrote written`;

export const irregularPasts: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split(',').map((row) => {
    const [infinitive = '', ...forms] = row.trim().split(/\s+/u);
    // Without other forms the past is the infinitive: put, set, cut.
    return [infinitive, forms.length > 0 ? forms : [infinitive]];
  }),
);

/** Prefixes with which an irregular verb stays irregular: `rewrite`, `override`, `misunderstand`. */
export const verbPrefixes: readonly string[] = ['re', 'un', 'over', 'under', 'out', 'mis', 'fore', 'up', 'pre', 'co'];
