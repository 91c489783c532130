import type { Finding, Severity } from '../finding.ts';

/** A person's sign-off of what a concept says in a language. */
export interface Approval {
  /** Id of the concept. */
  readonly concept: string;
  /** Base tag of the language: `en` for what stands under `en-GB` too. */
  readonly lang: string;
  /** The hash of what was approved, 16 hexadecimal digits. */
  readonly hash: string;
  readonly who: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** An approval where it stands. */
export interface ApprovalLine {
  readonly approval: Approval;
  /** From 1; 0 for one that is not in the file yet. */
  readonly line: number;
}

/** The file of approvals: what is understood, and what is not, which is kept. */
export interface ApprovalFile {
  readonly approvals: readonly ApprovalLine[];
  /** Lines that begin with `#`, as they are. */
  readonly comments: readonly string[];
  /** Lines that are none of the above, as they are. */
  readonly unread: readonly string[];
  /** Whether a merge left its conflict markers; such a file must not be rewritten. */
  readonly hasConflict: boolean;
}

/** The first line of the file. */
const header = 'concept\tlanguage\thash\twho\tdate';
const fieldNames = 'concept, language, hash, who and date';

export const noApprovals: ApprovalFile = { approvals: [], comments: [], unread: [], hasConflict: false };

/**
 * Reads the file of approvals: a head, then a line for each concept and language with five fields between tabs. In a
 * field, `\t`, `\n`, `\r` and `\\` stand for a tab, line breaks and a backslash. Lines that are not of that form are
 * findings, and stay in the file; so do conflict markers.
 *
 * @param path for the findings
 */
export function parseApprovals(
  text: string,
  path: string,
): { readonly file: ApprovalFile; readonly findings: readonly Finding[] } {
  const approvals: ApprovalLine[] = [];
  const comments: string[] = [];
  const unread: string[] = [];
  const findings: Finding[] = [];
  let hasConflict = false;
  const report = (ruleId: string, severity: Severity, line: number, message: string, actual: string) => {
    const place = { file: path, line, column: 1 };
    findings.push({ ruleId, category: 'process', severity, message, ...place, actual: actual.slice(0, 200) });
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    const content = withoutReturns(raw);
    if (content.trim() === '' || content === header) continue;
    if (content.startsWith('#')) comments.push(content);
    else if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u.test(content)) {
      hasConflict = true;
      unread.push(content);
      const message =
        'A merge left a conflict here. Keep the lines of both sides, remove the markers, then run passerelle terms check.';
      report('approvals-conflict', 'major', index + 1, message, content);
    } else {
      const approval = approvalIn(content);
      if (typeof approval === 'string') {
        unread.push(content);
        report(
          'approvals-line',
          'minor',
          index + 1,
          `${approval} The line counts for nothing. Correct it, or remove it and approve again.`,
          content,
        );
      } else approvals.push({ approval, line: index + 1 });
    }
  }
  for (const [line, first] of repeatedLines(approvals)) {
    const { concept, lang } = line.approval;
    const message = `${concept} is approved in ${lang} here and in line ${first}. Either counts for the content that it was given for; approving again leaves one line.`;
    report('approvals-duplicate', 'neutral', line.line, message, `${concept} ${lang}`);
  }
  return { file: { approvals, comments, unread, hasConflict }, findings };
}

/** The line without the carriage returns at its end. */
function withoutReturns(line: string): string {
  let end = line.length;
  while (line.charAt(end - 1) === '\r') end--;
  return line.slice(0, end);
}

/**
 * The file's text: the head, comments, the approvals by concept and language, a line each so that git merges them, and
 * last what could not be read.
 */
export function serializeApprovals({ approvals, comments, unread }: ApprovalFile): string {
  const lines = new Set(
    approvals
      .map(({ approval }) => approval)
      .sort(compareApprovals)
      .map(lineOf),
  );
  return [header, ...comments, ...lines, ...unread].map((line) => `${line}\n`).join('');
}

/** The file with an approval in place of all that it has for the same concept and language. */
export function withApprovals(file: ApprovalFile, added: readonly Approval[]): ApprovalFile {
  const replaced = new Set(added.map(keyOf));
  const kept = file.approvals.filter(({ approval }) => !replaced.has(keyOf(approval)));
  return { ...file, approvals: [...kept, ...added.map((approval) => ({ approval, line: 0 }))] };
}

/** The keys of the concepts and languages for which the file has several lines, as a merge leaves them. */
export function repeatedKeys({ approvals }: Pick<ApprovalFile, 'approvals'>): ReadonlySet<string> {
  return new Set([...repeatedLines(approvals)].map(([{ approval }]) => keyOf(approval)));
}

/** What the approvals of one concept and language share. */
export function keyOf({ concept, lang }: Pick<Approval, 'concept' | 'lang'>): string {
  return `${concept}\t${lang}`;
}

/** Whether a text is a day of the calendar: `2025-02-28`. */
export function isDate(text: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** The approval that a line is, or a sentence on why it is none. */
function approvalIn(line: string): Approval | string {
  const fields = line.split('\t').map(unescaped);
  const [concept = '', lang = '', hash = '', who = '', date = ''] = fields;
  if (fields.length !== 5)
    return `An approval has five fields between tabs, ${fieldNames}, and this line has ${fields.length}.`;
  if (concept.trim() === '') return 'The line names no concept.';
  if (!/^[\p{Ll}\p{N}_]{1,35}$/u.test(lang)) return `“${lang}” is no base language tag such as vi, in lower case.`;
  if (!/^[0-9a-f]{16}$/u.test(hash)) return 'The hash is not 16 hexadecimal digits.';
  if (who.trim() === '') return 'The line does not say who approved.';
  if (!isDate(date)) return `“${date}” is no date of the form YYYY-MM-DD.`;
  return { concept, lang, hash, who, date };
}

function* repeatedLines(approvals: readonly ApprovalLine[]): Generator<readonly [ApprovalLine, number]> {
  const first = new Map<string, number>();
  for (const line of approvals) {
    const before = first.get(keyOf(line.approval));
    if (before === undefined) first.set(keyOf(line.approval), line.line);
    else yield [line, before];
  }
}

function lineOf({ concept, lang, hash, who, date }: Approval): string {
  return [concept, lang, hash, who, date].map(escaped).join('\t');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A field without the characters that part fields and lines, and not to be taken for a comment or a marker. */
function escaped(field: string): string {
  const plain = field.replace(/[\\\t\n\r]/gu, (character) => escapes[character] ?? character);
  return /^[#<=>|\uFEFF]/u.test(plain) ? `\\${plain}` : plain;
}

/** The field as it was meant; a backslash before any other character is one that a person typed. */
function unescaped(field: string): string {
  return field.replace(/\\([tnr\\#<=>|\uFEFF])/gu, (_whole, character: string) => {
    if (character === 't') return '\t';
    if (character === 'n') return '\n';
    return character === 'r' ? '\r' : character;
  });
}

function compareApprovals(a: Approval, b: Approval): number {
  return (
    compare(a.concept, b.concept) ||
    compare(a.lang, b.lang) ||
    compare(a.date, b.date) ||
    compare(a.hash, b.hash) ||
    compare(a.who, b.who)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
