import * as z from 'zod/mini';
import { checkRules } from '../core/checks/index.ts';
import { states } from '../core/document.ts';
import { PasserelleError } from '../core/error.ts';
import { severities } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { abbreviationClasses } from '../core/segment/facts.ts';
import { rules } from '../core/segment/rules/index.ts';
import { abbreviationKey } from '../core/segment/with-abbreviations.ts';
import { type Config, isWordFile } from './config.ts';

const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'is no BCP 47 language tag'));
const folder = z
  .string()
  .check(
    z.regex(/^[^\\]+$/u, 'must be a path with forward slashes'),
    z.regex(/^(?!\/|.*(?:^|\/)\.\.(?:\/|$))/u, 'must lie inside the project'),
  );
const file = folder;
const severity = z.enum(severities as ['neutral', 'minor', 'major', 'critical']);
const gate = z.strictObject({
  lowestState: z.optional(z.enum(states as ['initial', 'translated', 'reviewed', 'final'])),
  highestSeverity: z.optional(severity),
  allowProposedTerms: z.optional(z.boolean()),
  requireApprovedTerms: z.optional(z.boolean()),
});
const abbreviation = z
  .string()
  .check(
    z.refine(
      (text) => abbreviationKey(text) !== undefined,
      'is no abbreviation; letters are wanted, with full stops and hyphens, of up to 20 characters',
    ),
  );
const abbreviations = z.strictObject(
  Object.fromEntries(abbreviationClasses.map((name) => [name, z.optional(z.array(abbreviation))])),
);
/** All rules but the last, which decides what no other does. */
const ruleNames = rules.slice(0, -1).map(({ name }) => name);
const segmentation = z
  .strictObject({
    srx: z.optional(file),
    abbreviations: z.optional(z.union([z.array(abbreviation), abbreviations])),
    disabledRules: z.optional(
      z.array(z.string().check(z.refine((name) => ruleNames.includes(name), { error: unknownRule }))),
    ),
  })
  .check(
    z.refine(
      ({ srx, abbreviations, disabledRules }) => srx === undefined || (!abbreviations && !disabledRules),
      'takes srx alone: its rules stand in place of the built-in ones, which abbreviations and disabledRules change',
    ),
  );

const checkIds: readonly string[] = checkRules.map(({ id }) => id);
const checkLevels = z.record(
  z.string().check(z.refine((id) => checkIds.includes(id), { error: unknownCheck })),
  z.enum(['off', 'on', ...severities] as ['off', 'on', 'neutral', 'minor', 'major', 'critical']),
);
const checkOverride = z.strictObject({
  languages: z.optional(z.array(languageTag)),
  paths: z.optional(z.array(z.string())),
  checks: checkLevels,
});

const house = z.strictObject({
  toneMarks: z.optional(z.enum(['old', 'new'])),
  spelling: z.optional(z.enum(['british', 'american'])),
});

const allowedWord = z.string().check(
  z.refine((entry) => !isWordFile(entry) || isInside(entry), 'must be a path inside the project, with forward slashes'),
  z.refine(
    (entry) => isWordFile(entry) || (/\p{L}/u.test(entry) && !/[/\\*?[\]{}#!]/u.test(entry)),
    'is neither a word nor a path that ends in .txt',
  ),
);

/** Whether a path or glob has forward slashes and stays inside the project. */
function isInside(path: string): boolean {
  return (
    /^!?[^!/\\][^\\]*$/u.test(path) &&
    !path
      .slice(path.startsWith('!') ? 1 : 0)
      .split('/')
      .includes('..')
  );
}

const schema = z.strictObject({
  srcLang: z.optional(languageTag),
  trgLangs: z.optional(z.array(languageTag).check(z.minLength(1, 'must name at least one language'))),
  sourceDir: z.optional(folder),
  include: z.optional(z.array(z.string())),
  workDir: z.optional(folder.check(z.includes('{lang}', 'must contain {lang}, so that languages do not share files'))),
  glossary: z.optional(z.array(z.string())),
  approvals: z.optional(file),
  memory: z.optional(z.array(z.string())),
  outDir: z.optional(folder),
  xliffVersion: z.optional(z.enum(['2.0', '2.1'])),
  segmentation: z.optional(segmentation),
  leaveOutPageFurniture: z.optional(z.boolean()),
  exactMatch: z.optional(z.enum(['translated', 'initial', 'match'])),
  gate: z.optional(gate),
  gates: z.optional(z.record(languageTag, gate)),
  checks: z.optional(checkLevels),
  checkOverrides: z.optional(z.array(checkOverride)),
  allowedWords: z.optional(z.array(allowedWord)),
  house: z.optional(house),
  failOn: z.optional(severity),
});

/**
 * The value of a config file as a Config.
 *
 * @param path the config file, for the message
 * @throws PasserelleError `bad-config` with the path of each wrong key and, for a misspelt one, what was probably meant
 */
export function parseConfig(value: unknown, path: string): Config {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data as Config;
  const problem = result.error.issues.map(sentenceOf).join(' ');
  throw new PasserelleError('bad-config', { path, problem });
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const at = issue.path.map(String).join('.');
  // Of the two ways in which abbreviations are written, the one that was meant says what is wrong.
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((issues) =>
      issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
    );
    if (!meant) return `${at} must be an array, or an object of arrays.`;
    return meant.map((inner) => sentenceOf({ ...inner, path: [...issue.path, ...inner.path] })).join(' ');
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(issue.path.map(String), key)).join(' ');
  if (issue.code === 'invalid_value') return notOneOf(at, issue);
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) => sentenceOf({ ...inner, path: issue.path })).join(' ');
  if (issue.code === 'invalid_type') return `${at || 'The config'} must be ${article(issue.expected)}.`;
  return `${at} ${issue.message}${issue.message.endsWith('?') ? '' : '.'}`;
}

function article(type: string): string {
  if (type === 'record') return 'an object';
  return /^[aeiou]/u.test(type) ? `an ${type}` : `a ${type}`;
}

function notOneOf(at: string, { values, input }: z.core.$ZodIssueInvalidValue): string {
  const names = values.map(String);
  const close = typeof input === 'string' ? nearest(input, names) : undefined;
  return `${at} must be one of ${names.join(', ')}${close ? `; did you mean ${close}?` : '.'}`;
}

function unknownRule({ input }: z.core.$ZodRawIssue): string {
  const close = nearest(String(input), ruleNames);
  return close
    ? `is no rule; did you mean ${close}?`
    : 'is no rule that can be switched off; passerelle segment --explain names those at work';
}

function unknownCheck({ input }: z.core.$ZodRawIssue): string {
  const close = nearest(String(input), checkIds);
  return close ? `is no check; did you mean ${close}?` : 'is no check; docs/checks.md lists them all';
}

function unknownKey(parents: readonly string[], key: string): string {
  const known = Object.keys(shapeAt(parents));
  const close = nearest(key, known);
  const hint = close ? `did you mean ${close}?` : `the keys there are ${known.join(', ')}.`;
  return `${[...parents, key].join('.')} is not a setting; ${hint}`;
}

function shapeAt([first, second]: readonly string[]): object {
  if (first === undefined) return schema.shape;
  if (first === 'checkOverrides') return checkOverride.shape;
  if (first === 'house') return house.shape;
  if (first !== 'segmentation') return gate.shape;
  return second === undefined ? segmentation.shape : abbreviations.shape;
}
