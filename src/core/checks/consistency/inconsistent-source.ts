import type { Finding } from '../../finding.ts';
import { fingerprint } from '../../fingerprint.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
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
        'The members elected a new chair.',
        'Les membres ont élu une nouvelle présidente.',
        'The members elected a new chair.',
      ],
    ],
  },
  begin: () => new SourcesPass(),
};

/** The first segment that has a target. */
interface First {
  readonly source: string;
  readonly place: string;
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
    const first = this.targets.get(key);
    if (!first) {
      const { environment, unit, segment } = context;
      this.targets.set(key, { source: held(source), place: `${environment.path} ${unit.id}.${segment.id}` });
    } else if (isOtherSentence(held(source), first.source)) this.found.push(toldOf(context, first));
  }

  findings(): readonly Finding[] {
    return this.found;
  }
}

function toldOf(context: SegmentContext, { source, place }: First): Finding {
  return findingOf(inconsistentSource, context, {
    message: `This target also translates “${source}” (${place}), which says something else. Translate what stands here.`,
    actual: held(context.target),
  });
}
