import type { Finding } from '../../finding.ts';
import { fingerprint } from '../../fingerprint.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { wordKeys } from '../identity/known-names.ts';
import { held, isOtherSentence, isShorter, strictKey } from './sentence-key.ts';

/**
 * Sentences that say different things and have the same target: one of them was most probably copied over the other.
 * Both sides have at least four words, since short formulas meet in translation; sources that share half of their words
 * are spellings or forms of one another.
 */
export const inconsistentSource: DocumentCheck = {
  id: 'inconsistent-source',
  title: 'Different sources, same target',
  category: 'accuracy',
  severity: 'minor',
  why: 'A target that was copied to the wrong place reads well, and says nothing of what the source says.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      [
        'en',
        'La réunion commence à neuf heures.',
        'The meeting starts at nine o’clock.',
        'La réunion débute à neuf heures.',
        'The meeting starts at nine o’clock.',
      ],
      ['vi', 'Merci.', 'Xin chân thành cảm ơn.', 'Je vous remercie.', 'Xin chân thành cảm ơn.'],
    ],
    fails: [
      [
        'en',
        'Le budget sera voté en juin.',
        'The members have elected a new president.',
        'Les membres ont élu une nouvelle présidente.',
        'The members have elected a new president.',
      ],
    ],
  },
  begin: () => new SourcesPass(),
};

/** The first segment that has a target. */
interface First {
  readonly source: string;
  /** Of the source, in UTF-16 units. */
  readonly length: number;
  readonly place: Pick<Finding, 'file' | 'unit' | 'segment' | 'line'>;
}

const fewestWords = 4;

class SourcesPass implements DocumentPass {
  /** By fingerprint of languages and target. */
  private readonly targets = new Map<string, First>();
  private readonly found: Finding[] = [];

  see(context: SegmentContext): void {
    if (context.isOpen) return;
    const target = strictKey(context.target);
    if (isShorter(target, fewestWords)) return;
    const source = strictKey(context.source);
    if (isShorter(source, fewestWords)) return;
    const key = fingerprint(`${context.srcLang}\n${context.trgLang}\n${target}`);
    const own = { source: held(source), length: source.length, place: placeOf(context) };
    const first = this.targets.get(key);
    if (!first) this.targets.set(key, own);
    else if (isOtherSentence(own.source, first.source)) this.found.push(toldOf(context, own, first));
  }

  findings(): readonly Finding[] {
    return this.found;
  }
}

function placeOf({ environment, unit, segment }: SegmentContext): First['place'] {
  const line = environment.lineOf?.(unit);
  return { file: environment.path, unit: unit.id, segment: segment.id, ...(line !== undefined && { line }) };
}

/** The finding stands where the source has less in common with the target, or else is less like it in length. */
function toldOf(context: SegmentContext, own: First, first: First): Finding {
  const keys = beginnings(context.target);
  const more = sharedWith(keys, own.source) - sharedWith(keys, first.source);
  const { length } = context.target;
  const isFirstWrong = more > 0 || (more === 0 && apart(first.length, length) > apart(own.length, length));
  const [wrong, right] = isFirstWrong ? [first, own] : [own, first];
  const { file, unit, segment } = right.place;
  const finding = findingOf(inconsistentSource, context, {
    message: `This target also translates “${right.source}” (${file} ${unit}.${segment}), which says something else. Translate what stands here.`,
    actual: held(context.target),
  });
  return { ...finding, ...wrong.place };
}

/** How words begin that a translation may have in common with its source: names, figures, cognates. */
function beginnings(text: string): ReadonlySet<string> {
  const long = wordKeys(text).filter((key) => key.length >= 4);
  return new Set([...long.map((key) => key.slice(0, 5)), ...(text.match(/\d+/gu) ?? [])]);
}

/** How far two lengths are apart, as a ratio. */
function apart(a: number, b: number): number {
  return Math.max(a, b) / Math.max(1, Math.min(a, b));
}

function sharedWith(keys: ReadonlySet<string>, source: string): number {
  let shared = 0;
  for (const key of beginnings(source)) if (keys.has(key)) shared++;
  return shared;
}
