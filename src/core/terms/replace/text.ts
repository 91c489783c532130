import type { DocumentFix, Refusal, RefusalReason } from './fix.ts';

/** A work file and what is to become of its targets. */
export interface FileFixes {
  /** What messages call it. */
  readonly file: string;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly fixes: readonly DocumentFix[];
}

/** Fixes as text for a terminal: each segment with its target before and after, and why the others are left alone. */
export function fixesText(files: readonly FileFixes[]): string {
  const lines = files.flatMap((file) => file.fixes.flatMap((fix) => [...fixLines(file, fix), '']));
  return lines.length === 0 ? '' : `${lines.join('\n')}`;
}

function fixLines({ file, srcLang, trgLang }: FileFixes, fix: DocumentFix): readonly string[] {
  const states = fix.state === fix.newState ? fix.state : `${fix.state} → ${fix.newState}`;
  return [
    `${file}  ${fix.unit} ${fix.segment}  ${states}`,
    `  ${srcLang}      ${oneLine(fix.source)}`,
    ...(fix.after === undefined
      ? [`  ${trgLang}      ${oneLine(fix.before)}`]
      : [`  ${trgLang}  -   ${oneLine(fix.before)}`, `  ${trgLang}  +   ${oneLine(fix.after)}`]),
    ...fix.refusals.map((refusal) => `  left as it is: ${explain(refusal)}`),
  ];
}

/** Why a term is left to a person, as a sentence. */
export function explain({ surface, concept, reason, detail }: Refusal): string {
  const because = detail === undefined ? reasons[reason] : `${reasons[reason]} (${detail})`;
  return `“${surface}” (concept ${concept}): ${because}.`;
}

const reasons: Readonly<Record<RefusalReason, string>> = {
  'several-concepts': 'the words belong to several concepts',
  'not-in-source': 'the source does not have the concept',
  'inside-longer': 'the words stand inside a longer term that the source does not have',
  overlap: 'another term begins or ends inside the words',
  count: 'the target has the concept more or less often than the source',
  'no-preferred': 'the concept has no preferred term',
  'several-preferred': 'the concept has several preferred terms',
  form: 'the form of the words has no certain counterpart in the preferred term',
  capitals: 'the capitals of the words follow no pattern that the preferred term could take',
  article: 'nobody can tell by rule whether a or an stands before the preferred term',
  'code-inside': 'a code or an annotation stands inside the words',
  'not-recognised':
    'the preferred term would not be read as such there, or would make another term with its neighbours',
};

function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/u)
    .join(' ')
    .trim();
}
