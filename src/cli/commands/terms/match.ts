import { PasserelleError } from '../../../core/error.ts';
import { buildMatcher, type TermMatch, type TermMatcher } from '../../../core/terms/matcher.ts';
import { knownLanguage } from '../../../pipeline/known-language.ts';
import { partArguments, requireGlossary, tellFindings } from '../../glossary.ts';
import { answerLines, parseTextLine, refuseUnreadable } from '../../json-lines.ts';

export interface MatchOptions {
  readonly lang: string;
  readonly jsonl?: boolean;
  readonly glossary?: readonly string[];
}

/**
 * `passerelle terms match`: the occurrences of terms in texts, as they stream in. With `--jsonl` a line of JSON for each
 * line of JSON; without, each line is a text, and an occurrence is a line of its place (line and column), concept, term
 * and surface, with tabs between them. What is wrong with the termbase goes to standard error.
 */
export async function match(files: readonly string[], options: MatchOptions): Promise<void> {
  const language = knownLanguage(options.lang);
  const { inputs, glossary } = partArguments(files, options.glossary);
  if (inputs.length > 1)
    throw new PasserelleError('unknown-option-value', {
      option: 'terms match',
      expected: 'one file of texts',
      found: inputs.join(', '),
    });
  const [file = '-'] = inputs;
  if (file !== '-') await refuseUnreadable(file);
  const { termbase, findings } = await requireGlossary(glossary, process.cwd());
  const matcher = buildMatcher(termbase, language);
  tellFindings([...findings, ...matcher.findings]);
  const answer = options.jsonl ? jsonLine : textLines;
  await answerLines(file, (line, number) => answer(line, number, matcher));
}

function jsonLine(line: string, number: number, matcher: TermMatcher): string {
  const { id, text } = parseTextLine(line, number);
  return `${JSON.stringify({ id, matches: matcher.match(text).map(fieldsOf) })}\n`;
}

/** The fields of a match that are told, in the order of the contract. */
function fieldsOf({ concept, term, surface, start, end }: TermMatch): object {
  return { concept, term, surface, start, end };
}

function textLines(line: string, number: number, matcher: TermMatcher): string {
  return matcher
    .match(line)
    .map(({ concept, term, surface, start }) => `${number}:${start + 1}\t${concept}\t${term}\t${surface}\n`)
    .join('');
}
