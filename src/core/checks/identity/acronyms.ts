import type { Finding } from '../../finding.ts';
import { type DocumentCheck, type DocumentPass, findingOf, type SegmentContext } from '../check.ts';
import { sourceAnchors, targetAnchors } from './anchors.ts';
import { acronymOf, hasName, knownNames, searchable } from './known-names.ts';
import { nameKey } from './name-key.ts';
import type { Acronym } from './read-names.ts';
import { lettersApart } from './respelling.ts';

/** Acronyms of the source that stand in the target with other letters. */
export const acronyms: DocumentCheck = {
  id: 'acronyms',
  title: 'Acronym with other letters',
  category: 'accuracy',
  severity: 'major',
  why: 'An acronym with one wrong letter names another body, and no spelling check sees it.',
  examples: {
    passes: [
      ['en', 'L’ONU et l’OTAN se réunissent.', 'The UN and NATO are meeting.'],
      ['vi', 'L’UE a saisi l’OMC.', 'Liên minh châu Âu đã khiếu nại lên WTO.'],
      ['en', 'Un agent du FBI témoigne.', 'An agent of the Federal Bureau of Investigation testifies.'],
    ],
    fails: [
      ['en', 'L’OTAN a confirmé l’exercice.', 'NAOT confirmed the exercise.'],
      ['vi', 'La chaîne CNBC a diffusé le débat.', 'Kênh CNBS đã phát sóng cuộc tranh luận.'],
    ],
  },
  begin: () => new AcronymsPass(),
};

/** What stands for an acronym of the source, or for a place that the target may shorten to one. */
interface Expected {
  readonly text: string;
  readonly key: string;
  /** Acronyms that are as good. */
  readonly accepted: readonly string[];
  /** All that may stand in its place. */
  readonly forms: readonly string[];
}

interface Changed {
  readonly context: SegmentContext;
  readonly expected: Expected;
  readonly other: Acronym;
  /** True where it tells enough without the rest of the document. */
  readonly isSure: boolean;
}

class AcronymsPass implements DocumentPass {
  /** Acronyms that stand in both texts of some segment. */
  private readonly kept = new Set<string>();
  private readonly changed: Changed[] = [];

  see(context: SegmentContext): void {
    if (context.isOpen) return;
    const inTarget = targetAnchors(context).acronyms;
    if (inTarget.length === 0 || inTarget.length > most) return;
    const inSource = new Set(sourceAnchors(context).acronyms.map(({ key }) => key));
    for (const { key } of inTarget) if (inSource.has(key)) this.kept.add(key);
    if (inTarget.every(({ key }) => inSource.has(key)) || inSource.size > most) return;
    for (const changed of changedIn(context)) this.changed.push(changed);
  }

  findings(): readonly Finding[] {
    return this.changed
      .filter(({ isSure, expected }) => isSure || this.kept.has(expected.key))
      .map(({ context, expected, other }) => changedFinding(context, expected, other));
  }
}

/** No sentence has more acronyms; every one meets every other. */
const most = 100;

/** The acronyms of the target that are nearly one that the source asks for, where that one is not there. */
function changedIn(context: SegmentContext): readonly Changed[] {
  const source = searchable(context.source);
  const left = new Set(unexplained(context, source));
  if (left.size === 0) return [];
  const all = expectedIn(context, source);
  return all.flatMap((expected) => {
    const other = [...left].find(({ key }) => expected.accepted.some((form) => isNearly(form, key)));
    if (!other || (other.key.length < 3 && hasName(searchable(context.target), expected.forms))) return [];
    // Another acronym of the source may be meant by it: then both are as they should be.
    if (all.some(({ accepted }) => accepted.includes(other.key))) return [];
    left.delete(other);
    return [{ context, expected, other, isSure: isSure(expected, other) }];
  });
}

/** Short acronyms differ in one letter by chance, and French ones often have another order in English: OTAN, NATO. */
function isSure({ accepted, forms, key }: Expected, other: Acronym): boolean {
  if (accepted.length > 1 || forms.length > 1) return true;
  return key.length > 2 && [...key].sort().join('') !== [...other.key].sort().join('');
}

function isNearly(form: string, key: string): boolean {
  return form.length === key.length && form !== key && lettersApart(form, key, 1) === 1;
}

/** What the target is asked for: the acronyms of the source, and its places that the target's language shortens. */
function expectedIn(context: SegmentContext, words: string): readonly Expected[] {
  const { source, target } = context.environment;
  const known = knownNames(source.checks.identity);
  const ofAcronyms = sourceAnchors(context).acronyms.map(({ text, key }) => {
    const forms = known.acronymsOf(key).flatMap((concept) => target.checks.identity.acronyms.get(concept) ?? []);
    return { text, key, forms: [text, ...forms], accepted: [...new Set([key, ...forms.flatMap(acronymOf)])] };
  });
  const ofPlaces = knownNames(target.checks.identity).shortPlaces.flatMap((place): readonly Expected[] => {
    const names = source.checks.identity.places.get(place) ?? [];
    const text = names.find((name) => hasName(words, [name]));
    const forms = target.checks.identity.places.get(place) ?? [];
    return text === undefined ? [] : [{ text, key: text, forms, accepted: [...new Set(forms.flatMap(acronymOf))] }];
  });
  return [...ofAcronyms, ...ofPlaces];
}

/** Acronyms of the target that the source does not have, and that do not stand for words or places of it. */
function unexplained(context: SegmentContext, words: string): readonly Acronym[] {
  const { source, target } = context.environment;
  const known = knownNames(target.checks.identity);
  const inSource = new Set(sourceAnchors(context).acronyms.map(({ key }) => key));
  return targetAnchors(context).acronyms.filter(({ key, text }) => {
    if (inSource.has(key) || hasName(words, [text])) return false;
    const places = known.placesWith(nameKey(key));
    return ![
      ...known.acronymsOf(key).map((concept) => source.checks.identity.acronyms.get(concept) ?? []),
      ...places.map((place) => source.checks.identity.places.get(place) ?? []),
    ].some((names) => hasName(words, names));
  });
}

function changedFinding(context: SegmentContext, { text, accepted }: Expected, other: Acronym): Finding {
  const form = accepted.find((one) => isNearly(one, other.key)) ?? text;
  return findingOf(acronyms, context, {
    message: `The source has ${text}, the target ${other.text}, which differs from ${form} in its letters. Write ${form}, or spell out what is meant.`,
    start: other.start,
    end: other.end,
    actual: other.text,
    expected: [form],
  });
}
