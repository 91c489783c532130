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
  falseAlarms: { en: 0, vi: 0 },
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
  private readonly left: Finding[] = [];

  see(context: SegmentContext): void {
    if (context.isOpen) return;
    const inTarget = targetAnchors(context).acronyms;
    if (inTarget.length === 0 || inTarget.length > most) return;
    const inSource = new Set(sourceAnchors(context).acronyms.map(({ key }) => key));
    for (const { key } of inTarget) if (inSource.has(key)) this.kept.add(key);
    if (inSource.size > most) return;
    this.left.push(...leftIn(context));
    if (inTarget.every(({ key }) => inSource.has(key))) return;
    for (const changed of changedIn(context)) this.changed.push(changed);
  }

  findings(): readonly Finding[] {
    const changed = this.changed.filter(({ isSure, expected }) => isSure || this.kept.has(expected.key));
    return [...this.left, ...changed.map(({ context, expected, other }) => changedFinding(context, expected, other))];
  }
}

/** No sentence has more acronyms; every one meets every other. */
const most = 100;

/** Acronyms that stand in the target as in the source, though its language has other forms and none of them is there. */
function leftIn(context: SegmentContext): readonly Finding[] {
  const { source, target } = context.environment;
  const [inSource, inTarget] = [sourceAnchors(context).acronyms, targetAnchors(context).acronyms];
  if (inSource.length === 0) return [];
  const [known, own] = [knownNames(source.checks.identity), knownNames(target.checks.identity)];
  return inTarget.flatMap((other) => {
    if (!inSource.some(({ key }) => key === other.key) || own.acronymsOf(other.key).length > 0) return [];
    const forms = known.acronymsOf(other.key).flatMap((concept) => target.checks.identity.acronyms.get(concept) ?? []);
    const [form] = forms;
    if (form === undefined || acronymOf(form).length === 0 || hasName(searchable(context.target), forms)) return [];
    return [
      findingOf(acronyms, context, {
        message: `${other.text} is the ${source.name} acronym. In ${target.name} it is ${form}.`,
        severity: 'minor',
        start: other.start,
        end: other.end,
        actual: other.text,
        expected: [form],
      }),
    ];
  });
}

/** The acronyms of the target that are nearly one that the source asks for, where that one is not there. */
function changedIn(context: SegmentContext): readonly Changed[] {
  const source = searchable(context.source);
  const left = new Set(unexplained(context, source));
  if (left.size === 0) return [];
  const all = expectedIn(context, source);
  return all.flatMap((expected) => {
    const other =
      [...left].find(({ key }) => expected.accepted.some((form) => isNearly(form, key))) ??
      replacementOf(expected, left, context);
    if (!other || (other.key.length < 3 && hasName(searchable(context.target), expected.forms))) return [];
    // Another acronym of the source may be meant by it: then both are as they should be.
    if (all.some(({ accepted }) => accepted.includes(other.key))) return [];
    left.delete(other);
    return [{ context, expected, other, isSure: isSure(expected, other) }];
  });
}

/** The acronym of another body that stands where one of the source is in none of its forms: `ECB` for `IMF`. */
function replacementOf(
  { forms, key }: Expected,
  left: ReadonlySet<Acronym>,
  { target, environment }: SegmentContext,
): Acronym | undefined {
  if (forms.length < 2 || hasName(searchable(target), [...forms, key])) return undefined;
  const { acronymsOf } = knownNames(environment.target.checks.identity);
  return [...left].find((other) => acronymsOf(other.key).length > 0);
}

/** Two letters differ by chance, and the first two often change places with noun and adjective: AIEA, IAEA. */
function isSure({ accepted, forms, key }: Expected, other: Acronym): boolean {
  if (accepted.length > 1 || forms.length > 1) return true;
  return key.length > 2 && (key[0] !== other.key[1] || key[1] !== other.key[0]);
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

function changedFinding(context: SegmentContext, { text, accepted, forms }: Expected, other: Acronym): Finding {
  const near = accepted.find((one) => isNearly(one, other.key));
  const form = near ?? forms.find((one) => acronymOf(one).length > 0 && one !== text) ?? text;
  const how = near === undefined ? 'which is another' : `which differs from ${form} in its letters`;
  return findingOf(acronyms, context, {
    message: `The source has ${text}, the target ${other.text}, ${how}. Write ${form}, or spell out what is meant.`,
    start: other.start,
    end: other.end,
    actual: other.text,
    expected: [form],
  });
}
