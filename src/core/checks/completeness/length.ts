import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { cutSign, leastShortness } from './cut-signs.ts';
import { foreignStretches } from './foreign-stretches.ts';
import { lengthDeviation } from './length-deviation.ts';
import { placeholderText } from './placeholder-text.ts';
import { findRepetition } from './repeated-clause.ts';
import { isCopy } from './untranslated.ts';
import { wholeLanguage } from './whole-language.ts';

/** Deviations from the mean beyond which a length alone is reported: two in 1,000 good segments are. */
const tooShort = 2.7;
const tooLong = 3;

/**
 * A target that is far shorter or longer than its source leads one to expect. A headline or a label that is only short is
 * let pass.
 */
export const length: Check = {
  id: 'length',
  title: 'Part of the sentence missing or added',
  category: 'accuracy',
  severity: 'major',
  why: 'A sentence of which one half is translated reads well, and nobody misses the other.',
  falseAlarms: { en: 0, vi: 1.1 },
  examples: {
    passes: [
      [
        'en',
        'Le conseil municipal se réunira jeudi soir pour débattre du budget de l’année prochaine.',
        'The town council will meet on Thursday evening to discuss next year’s budget.',
      ],
      ['vi', 'Merci de votre attention et à bientôt.', 'Xin cảm ơn và hẹn gặp lại.'],
      ['en', 'Les États devraient augmenter les crédits de la recherche', 'Research needs money'],
    ],
    fails: [
      [
        'en',
        'Le conseil municipal se réunira jeudi soir pour débattre du budget de l’année prochaine et du nouveau gymnase.',
        'The town council will meet on Thursday.',
      ],
      [
        'vi',
        'Les pluies ont emporté deux ponts, et les habitants de la vallée attendent toujours les secours promis.',
        'Mưa lớn đã cuốn trôi hai cây cầu và.',
      ],
    ],
  },
  run(context) {
    const { source, target, environment, srcLang } = context;
    const model =
      environment.target.checks.lengths[srcLang] ?? environment.target.checks.lengths[environment.source.tag];
    // A target without a word is found by `target-empty`.
    if (model === undefined || !/\p{L}/u.test(target)) return [];
    const deviation = lengthDeviation(source, target, model);
    if (deviation > tooLong)
      return isSaidAlready(context) || findRepetition(target, source) ? [] : [finding(context, 'longer', undefined)];
    const shortness = -deviation;
    if (shortness < leastShortness) return [];
    const sign = cutSign(context, shortness);
    if ((!sign && (shortness <= tooShort || isLabel(source))) || isSaidAlready(context)) return [];
    return [finding(context, 'shorter', sign?.clause)];
  },
};

/** Whether no mark ends it, as in a headline or a label, which a translator may shorten at will. */
function isLabel(source: string): boolean {
  return !/[.?!…:;][\s»”"’)\]]*$/u.test(source.slice(-12));
}

/** A text in the wrong language has another length, and so has filler. */
function isSaidAlready(context: SegmentContext): boolean {
  const isOther = isCopy(context.source, context.target) || wholeLanguage(context) !== undefined;
  return isOther || foreignStretches(context).length > 0 || placeholderText.run(context).length > 0;
}

function finding(context: SegmentContext, kind: 'longer' | 'shorter', clause: string | undefined) {
  const { source, target, environment } = context;
  const percent = Math.round((100 * target.trim().length) / source.trim().length);
  const names = `a translation from ${environment.source.name} into ${environment.target.name}`;
  const what =
    kind === 'shorter'
      ? `Is a part of the source left out? The target has ${percent} % of its characters, fewer than ${names} commonly has${clause === undefined ? '' : `, and ${clause}`}.`
      : `Is something in the target twice, or not of the source? It has ${percent} % of the source's characters, more than ${names} commonly has.`;
  return findingOf(length, context, {
    message: what,
    severity: kind === 'longer' ? 'minor' : 'major',
    start: 0,
    end: target.length,
    actual: `${target.trim().length} characters`,
    expected: [],
  });
}
