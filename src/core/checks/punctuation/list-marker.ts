import { type Check, findingOf } from '../check.ts';

/**
 * A bullet or dash at the beginning that only one side has. A dash may become quotation marks, as French dialogue does
 * in English, and the kind of dash or bullet is free.
 */
export const listMarker: Check = {
  id: 'list-marker',
  title: 'List marker or dash lost or added',
  category: 'design-and-markup',
  severity: 'minor',
  why: 'A list item without its marker runs into the text around it, and a line of dialogue into the one before.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', '— Vous partez ?', '“Are you leaving?”'],
      ['vi', '• premier point', '- điểm thứ nhất'],
    ],
    fails: [
      ['en', '– premier point', 'first point'],
      ['vi', 'Premier point', '• Điểm thứ nhất'],
    ],
  },
  run(context) {
    const source = marker.exec(context.source)?.[0] ?? '';
    const target = marker.exec(context.target)?.[0] ?? '';
    if ((source === '') === (target === '') || context.target.trim() === '') return [];
    if (target === '' && /^\s*["'“‘«]/u.test(context.target)) return [];
    if (source === '' && /^\s*["'“‘«]/u.test(context.source)) return [];
    const [has, sign] = target === '' ? ['source', source.trim()] : ['target', target.trim()];
    return [
      findingOf(listMarker, context, {
        message: `Only the ${has} begins with “${sign}”. ${has === 'source' ? 'Begin the target in the same way' : 'Remove it'}.`,
        start: 0,
        end: target.length,
        actual: target,
        expected: [source],
      }),
    ];
  },
};

/** A dash, a hyphen or a bullet with a space behind it. */
const marker = /^\s{0,8}[-–—―•●◦▪■·*]\s{1,8}(?=\S)/u;
