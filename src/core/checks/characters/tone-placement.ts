import type { Finding } from '../../finding.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import type { MarkFacts } from '../facts.ts';

/** Vietnamese syllables in oa, oe and uy whose tone mark stands now on the first letter, now on the second. */
export const tonePlacement: DocumentCheck = {
  id: 'tone-placement',
  title: 'Tone marks placed in two ways',
  category: 'linguistic-conventions',
  severity: 'minor',
  isFixCertain: true,
  why: 'Both hòa and hoà are right, but search and term lists find only one of them, and a mixed text looks careless.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['vi', 'La paix.', 'Hòa bình.', 'La santé.', 'Sức khỏe.'],
      ['vi', 'La paix.', 'Hoà bình.', 'La santé.', 'Sức khoẻ.'],
      ['vi', 'La chaussure est belle.', 'Giày quý.', 'La paix.', 'Hòa bình.'],
    ],
    fails: [
      ['vi', 'La paix et la santé.', 'Nền hòa bình và văn hóa.', 'La santé.', 'Có sức khoẻ.'],
      ['vi', 'Annuler la paix.', 'Việc huỷ nền hòa bình.'],
    ],
  },
  begin: () => new PlacementPass(),
};

type Style = 'old' | 'new';

interface Placed {
  readonly context: SegmentContext;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

class PlacementPass implements DocumentPass {
  private readonly counts: Record<Style, number> = { old: 0, new: 0 };
  private readonly first: Partial<Record<Style, Placed>> = {};
  private readonly deviations: Finding[] = [];
  private isHouse = false;

  see(context: SegmentContext): void {
    const { marks } = context.environment.target.checks;
    if (!marks || context.isOpen) return;
    const house = context.environment.house?.toneMarks;
    for (const { style, ...place } of placesIn(context, marks)) {
      this.counts[style]++;
      this.first[style] ??= place;
      this.isHouse = house !== undefined;
      if (house !== undefined && style !== house) this.deviations.push(deviation(place));
    }
  }

  findings(): readonly Finding[] {
    const { counts, first } = this;
    if (this.isHouse) return this.deviations;
    const minority: Style = counts.new <= counts.old ? 'new' : 'old';
    const place = first[minority];
    return place && first.old && first.new ? [mixture(place, counts, minority)] : [];
  }
}

function* placesIn(context: SegmentContext, marks: MarkFacts): Generator<Placed & { readonly style: Style }> {
  const { target } = context;
  const { pattern, other, unplaced } = formsOf(marks);
  if (!pattern.test(target)) return;
  pattern.lastIndex = 0;
  for (const { 0: form, index } of target.matchAll(pattern)) {
    const lower = form.toLowerCase();
    const found = other.get(lower);
    if (!found || unplaced.has((target[index - 1] ?? '').toLowerCase()) || isName(target, index)) continue;
    yield {
      context,
      style: found.style,
      start: index,
      end: index + form.length,
      expected: form === lower ? found.expected : found.expected.toUpperCase(),
    };
  }
}

interface Forms {
  readonly pattern: RegExp;
  readonly other: ReadonlyMap<string, { readonly style: Style; readonly expected: string }>;
  readonly unplaced: ReadonlySet<string>;
}

const known = new WeakMap<MarkFacts, Forms>();

/** The forms of both styles, as one pattern of what stands at the end of a word. */
function formsOf(marks: MarkFacts): Forms {
  const before = known.get(marks);
  if (before) return before;
  const other = new Map<string, { readonly style: Style; readonly expected: string }>(
    marks.placements.flatMap(([old, recent]): [string, { style: Style; expected: string }][] => [
      [old, { style: 'old', expected: recent }],
      [recent, { style: 'new', expected: old }],
    ]),
  );
  const pattern = new RegExp(`(?:${[...other.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  const forms: Forms = { pattern, other, unplaced: new Set(marks.unplaced) };
  known.set(marks, forms);
  return forms;
}

/** Whether the word is part of a name, which keeps the spelling of those who bear it: a capital beside another. */
function isName(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && /[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) start--;
  if (!/\p{Lu}/u.test(text[start] ?? '') || /\p{Lu}/u.test(text[start + 1] ?? '')) return false;
  const before = /\p{L}+ $/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+ (?=\p{Lu})/u.test(text.slice(start, start + 12));
  return before !== '' || after;
}

function deviation({ context, start, end, expected }: Placed): Finding {
  const actual = context.target.slice(start, end);
  return findingOf(tonePlacement, context, {
    message: `The tone mark of “${actual}” is not placed as the house style asks. Write “${expected}”.`,
    start,
    end,
    actual,
    expected: [expected],
  });
}

function mixture({ context, start, end, expected }: Placed, counts: Record<Style, number>, minority: Style): Finding {
  const actual = context.target.slice(start, end);
  const [few, many] = minority === 'new' ? [counts.new, counts.old] : [counts.old, counts.new];
  const message = `The document places tone marks in two ways: ${few} as in “${actual}”, ${many} as in “${expected}”. Choose one; most have “${expected}” here.`;
  // Without a house style either may stay, and a fix of the one place would not make the text one.
  return findingOf(tonePlacement, context, { message, start, end, actual, expected: [expected, actual] });
}
