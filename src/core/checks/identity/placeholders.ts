import type { Finding } from '../../finding.ts';
import { type Check, findingOf, type SegmentContext } from '../check.ts';
import { literalFindings } from './literals.ts';
import { type Choice, type Placeholders, readPlaceholders } from './read-placeholders.ts';

/** Placeholders that the target changed, lacks, adds or doubles, and choices of ICU's message format that do not work. */
export const placeholders: Check = {
  id: 'placeholders',
  title: 'Placeholder changed or missing',
  category: 'design-and-markup',
  severity: 'major',
  why: 'A program puts its value where the placeholder stands; a changed one shows up in the text or stops the program.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Bonjour {{name}}, il reste %d jours.', 'Hello {{ name }}, %d days left.'],
      ['vi', '{n, plural, one {un fichier} other {# fichiers}}', '{n, plural, other {# tệp}}'],
      ['en', 'Environ 50 % des élus.', 'About 50% of the representatives.'],
    ],
    fails: [
      ['en', 'Bonjour {{name}}.', 'Hello {{nom}}.'],
      ['vi', 'Il reste %1$s jours.', 'Còn lại vài ngày.'],
      ['en', '{n, plural, one {un} other {#}}', '{n, plural, one {one} autre {#}}'],
    ],
  },
  run(context) {
    if (!mayHaveOne.test(context.source) && !mayHaveOne.test(context.target)) return [];
    const [source, target] = [readPlaceholders(context.source), readPlaceholders(context.target)];
    if (target.unclosed !== undefined && source.unclosed === undefined) return [unclosed(context, target.unclosed)];
    return [
      ...literalFindings(context, {
        check: placeholders,
        noun: 'placeholder',
        source: outside(source, target),
        target: outside(target, source),
      }),
      ...choiceFindings(context, source.choices, target.choices),
    ];
  },
};

const mayHaveOne = /[{%]|\$t\(|<\/?\d/u;

/** The placeholders of one side, without those that the other has inside a choice. */
function outside(own: Placeholders, other: Placeholders): Placeholders['literals'] {
  return other.inChoices.size === 0 ? own.literals : own.literals.filter(({ key }) => !other.inChoices.has(key));
}

function unclosed(context: SegmentContext, at: number): Finding {
  return findingOf(placeholders, context, {
    message: 'The brace that opens here is never closed. Write its closing brace where the source has it.',
    start: at,
    end: at + 1,
    actual: '{',
  });
}

function choiceFindings(
  context: SegmentContext,
  source: readonly Choice[],
  target: readonly Choice[],
): readonly Finding[] {
  const ofSource = new Map(source.map((choice) => [choice.key, choice]));
  const ofTarget = new Map(target.map((choice) => [choice.key, choice]));
  const missing = [...ofSource.values()].filter(({ key }) => !ofTarget.has(key));
  return [
    ...missing.map((choice) =>
      findingOf(placeholders, context, {
        message: `The choice ${choice.key} of the source is missing from the target. Keep its name and its kind, and translate its messages.`,
        side: 'source',
        start: choice.start,
        end: choice.end,
        expected: [choice.key],
      }),
    ),
    ...[...ofTarget.values()].flatMap((choice) => wrongKeywords(context, choice, ofSource.get(choice.key))),
  ];
}

/** Keywords of a target's choice that no program asks for, or that it lacks. */
function wrongKeywords(context: SegmentContext, choice: Choice, source: Choice | undefined): readonly Finding[] {
  const own = new Set(choice.keywords);
  const allowed = choice.kind === 'select' ? source?.keywords : undefined;
  const unknown = choice.keywords.filter((word) =>
    allowed ? !allowed.includes(word) : choice.kind !== 'select' && !plural.test(word),
  );
  const lacking = (allowed ?? ['other']).filter((word) => !own.has(word));
  if (unknown.length === 0 && lacking.length === 0) return [];
  const parts = [
    ...unknown.map((word) => `has the keyword ${word}, which no program asks for`),
    ...lacking.map((word) => `lacks the keyword ${word}`),
  ];
  return [
    findingOf(placeholders, context, {
      message: `The choice ${choice.key} ${parts.join(' and ')}. Keywords are not translated; a plural has those of the target's language, other always among them.`,
      start: choice.start,
      end: choice.end,
      actual: unknown[0] ?? choice.key,
    }),
  ];
}

/** @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
const plural = /^(?:zero|one|two|few|many|other|=\d+)$/u;
