import type { Finding } from '../../finding.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { isEmpty } from './emptiness.ts';
import { agreement, type Signs, signsOf } from './pair-signs.ts';

/** A target that belongs to another segment: swapped with it, shifted by one, or copied from it. */
export const wrongSegment: DocumentCheck = {
  id: 'wrong-segment',
  title: 'Translation of another segment',
  category: 'accuracy',
  severity: 'major',
  why: 'Two sentences that changed places read well each by itself, and the document says something else.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Le musée ouvre à 10 h.', 'The museum opens at 10 am.', 'Qui garde la clé ?', 'Who keeps the key?'],
      ['vi', 'Le musée ouvre à 10 h.', 'Bảo tàng mở cửa lúc 10 giờ.', 'Qui garde la clé ?', 'Ai giữ chìa khóa?'],
    ],
    fails: [
      [
        'en',
        'Le musée de Lyon a reçu 12 000 visiteurs en mars.',
        'Who will keep the key this summer?',
        'Qui gardera la clé cet été ?',
        'The museum in Lyon received 12,000 visitors in March.',
      ],
      [
        'vi',
        'Le musée de Lyon a reçu 12 000 visiteurs en mars.',
        'Mùa hè này ai sẽ giữ chìa khóa?',
        'Qui gardera la clé cet été ?',
        'Bảo tàng ở Lyon đã đón 12.000 lượt khách trong tháng 3.',
      ],
    ],
  },
  begin: () => new WrongSegmentPass(),
};

/** What a target agrees with its source beyond doubt, so that no other is asked; how much more two targets have to agree with each other's source than with their own, beside each other and apart. */
const enough = { own: 14, near: 3, apart: 6, copied: 3, shifted: 9 } as const;
const nearby = 3;
/** Targets that hardly agree with their source and may have changed places over any distance. */
const doubtful = { below: 1.5, kept: 40 } as const;
const shortestCopied = 20;

interface Seen {
  readonly index: number;
  readonly context: SegmentContext;
  readonly source: Signs;
  readonly target: Signs;
  readonly own: number;
}

/** Targets that one after another agree better with the source beside them. */
interface Shift {
  readonly step: 1 | -1;
  sum: number;
  seen: { readonly from: Seen; readonly to: Seen }[];
}

class WrongSegmentPass implements DocumentPass {
  private readonly last: Seen[] = [];
  private readonly doubtful: Seen[] = [];
  private readonly byTarget = new Map<string, Pick<Seen, 'index' | 'context' | 'own'>>();
  private readonly shifts: readonly Shift[] = ([-1, 1] as const).map((step) => ({ step, sum: 0, seen: [] }));
  private readonly found = new Map<number, Finding>();
  private index = 0;
  /** Mean of the logarithm of target by source length, which starts as that of most pairs. */
  private ratio = -0.1;
  private count = 20;

  see(context: SegmentContext): void {
    if (context.isOpen || isEmpty(context.source) || isEmpty(context.target)) return;
    const seen = this.read(context);
    this.compareCopies(seen);
    if (seen.own < enough.own) for (const other of this.last) this.compareSwap(other, seen, enough.near);
    const before = this.last.at(-1);
    if (before) this.compareShift(before, seen);
    if (seen.own < doubtful.below) {
      for (const other of this.doubtful) this.compareSwap(other, seen, enough.apart);
      push(this.doubtful, seen, doubtful.kept);
    }
    push(this.last, seen, nearby);
  }

  findings(): readonly Finding[] {
    for (const shift of this.shifts) this.endShift(shift);
    return [...this.found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
  }

  private read(context: SegmentContext): Seen {
    const { environment } = context;
    const source = signsOf(context.source, environment.source.checks.identity);
    const target = signsOf(context.target, environment.target.checks.identity);
    const own = agreement(source, target, this.ratio);
    this.count++;
    this.ratio += (Math.log((target.length + 5) / (source.length + 5)) - this.ratio) / this.count;
    return { index: this.index++, context, source, target, own };
  }

  /** Two targets that each agree better with the other's source. */
  private compareSwap(one: Seen, other: Seen, least: number): void {
    if (one.own >= enough.own) return;
    const gain = this.gain(one, other);
    if (gain <= 0) return;
    const otherGain = this.gain(other, one);
    if (otherGain <= 0 || gain + otherGain <= least) return;
    this.report(one, other);
    this.report(other, one);
  }

  /** How much better the target of one agrees with the source of another than with its own. */
  private gain(one: Pick<Seen, 'target' | 'own'>, other: Pick<Seen, 'source'>): number {
    return agreement(other.source, one.target, this.ratio) - one.own;
  }

  private compareShift(before: Seen, seen: Seen): void {
    for (const shift of this.shifts) {
      const [from, to] = shift.step === 1 ? [before, seen] : [seen, before];
      const sum = from.own < enough.own ? shift.sum + this.gain(from, to) : 0;
      if (sum <= 0) this.endShift(shift);
      else {
        shift.sum = Math.min(sum, 3 * enough.shifted);
        shift.seen.push({ from, to });
      }
    }
  }

  private endShift(shift: Shift): void {
    if (shift.seen.length > 1 && shift.sum > enough.shifted)
      for (const { from, to } of shift.seen) if (this.gain(from, to) > 0) this.report(from, to);
    shift.sum = 0;
    shift.seen = [];
  }

  /** A target that stands with two sources and agrees with one of them far better. */
  private compareCopies(seen: Seen): void {
    const { context, own } = seen;
    if (context.target.length < shortestCopied) return;
    const other = this.byTarget.get(context.target);
    if (other === undefined) this.byTarget.set(context.target, { index: seen.index, context, own });
    else if (own - other.own > enough.copied) this.report(other, seen);
    else if (other.own - own > enough.copied) this.report(seen, other);
  }

  private report(seen: Pick<Seen, 'index' | 'context'>, fits: Pick<Seen, 'index' | 'context'>): void {
    if (this.found.has(seen.index)) return;
    const { context } = seen;
    const isSameUnit = fits.context.unit === context.unit;
    const place = isSameUnit ? `segment ${fits.context.segment.id}` : `unit ${fits.context.unit.id}`;
    const finding = findingOf(wrongSegment, context, {
      message: `The names, numbers, words and length of this target do not fit its own source but that of ${place}. Check which sentence it translates.`,
      start: 0,
      end: context.target.length,
      actual: context.target,
    });
    this.found.set(seen.index, finding);
  }
}

function push(list: Seen[], seen: Seen, most: number): void {
  list.push(seen);
  if (list.length > most) list.shift();
}
