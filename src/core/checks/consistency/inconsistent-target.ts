import type { Finding } from '../../finding.ts';
import { fingerprint } from '../../fingerprint.ts';
import type { Language } from '../../ports.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { readAnchors } from '../identity/anchors.ts';
import { compareNumbers } from '../numbers/compare.ts';
import { readNumbers } from '../numbers/read.ts';
import { held, isShorter, looseKey, strictKey } from './sentence-key.ts';

/**
 * The same source with different targets in one language, told once for each target that is not the most frequent one.
 * Case at the start, white space and punctuation make no other target. A source of one word is left alone: what it means
 * depends on where it stands.
 */
export const inconsistentTarget: DocumentCheck = {
  id: 'inconsistent-target',
  title: 'Same source, different targets',
  category: 'style',
  severity: 'minor',
  why: 'Readers look for a difference in meaning where there is none, and the next translator does not know which to follow.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Lire la suite.', 'Read more.', 'Lire la suite.', 'read more…'],
      ['en', 'Page', 'Page', 'Page', 'Bellboy'],
    ],
    fails: [
      [
        'en',
        'Le comité se réunit chaque mois.',
        'The committee meets every month.',
        'Le comité se réunit chaque mois.',
        'The board gathers once a month.',
      ],
      ['vi', 'La séance est levée.', 'Phiên họp kết thúc.', 'La séance est levée.', 'Buổi họp đã bế mạc.'],
    ],
  },
  begin: () => new TargetsPass(),
};

/** A target of a source, where it stands first. */
interface Variant {
  readonly target: string;
  readonly finding: Finding;
  readonly language: Language;
  count: number;
}

class TargetsPass implements DocumentPass {
  /** By fingerprint of languages and source. */
  private readonly sources = new Map<string, Variant[]>();

  see(context: SegmentContext): void {
    if (context.isOpen || context.target.trim() === '') return;
    const source = strictKey(context.source);
    if (isShorter(source, 2)) return;
    const place = fingerprint(`${context.srcLang}\n${context.trgLang}\n${source}`);
    const target = held(context.target);
    const variants = this.sources.get(place);
    if (!variants) {
      this.sources.set(place, [variantOf(context, target)]);
      return;
    }
    const known = variants.find(
      (variant) => variant.target === target || looseKey(variant.target) === looseKey(target),
    );
    if (known) known.count++;
    else if (variants.length < mostVariants) variants.push(variantOf(context, target));
  }

  findings(): readonly Finding[] {
    const findings: Finding[] = [];
    for (const variants of this.sources.values()) {
      if (variants.length < 2) continue;
      const usual = variants.reduce((best, variant) => (variant.count > best.count ? variant : best));
      for (const variant of variants) if (variant !== usual) findings.push(toldOf(variant, usual));
    }
    return findings;
  }
}

/** A sentence with more targets than this has no usual one. */
const mostVariants = 20;

function variantOf(context: SegmentContext, target: string): Variant {
  const finding = findingOf(inconsistentTarget, context, { message: '', actual: target });
  return { target, finding, language: context.environment.target, count: 1 };
}

function toldOf({ finding, target, language }: Variant, usual: Variant): Finding {
  const times = usual.count > 1 ? `, ${usual.count} times` : '';
  const differs = factsDiffer(target, usual.target, language);
  const which = differs
    ? 'They differ in a number or a name: mend the one that is wrong.'
    : 'Use one translation for both, unless the place asks for another.';
  return {
    ...finding,
    severity: differs ? 'major' : inconsistentTarget.severity,
    message: `The same source is translated by “${usual.target}” elsewhere (${placeOf(usual.finding)}${times}). ${which}`,
    expected: [usual.target],
  };
}

function placeOf({ file, unit, segment }: Finding): string {
  return `${file ?? ''} ${unit ?? ''}.${segment ?? ''}`.trim();
}

/** Whether two translations of one sentence have different figures, acronyms or addresses. */
function factsDiffer(a: string, b: string, { checks }: Language): boolean {
  const { changed, missing, extra } = compareNumbers(readNumbers(a, checks.numbers), readNumbers(b, checks.numbers));
  if (changed.length + missing.length + extra.length > 0) return true;
  const [one, other] = [factsIn(a), factsIn(b)];
  const isApart = (facts: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...facts].some((fact) => !others.has(fact));
  return isApart(one, other) && isApart(other, one);
}

function factsIn(text: string): ReadonlySet<string> {
  const { acronyms, addresses } = readAnchors(text);
  return new Set([...acronyms.map(({ text: word }) => word), ...addresses.map(({ text: address }) => address)]);
}
