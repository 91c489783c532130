import { PasserelleError } from '../../../core/error.ts';
import { crossingMatches, type TermMatch, type TermMatcher } from '../../../core/terms/matcher.ts';
import { knownLanguage } from '../../../pipeline/known-language.ts';
import { partArguments, tellFindings } from '../../glossary.ts';
import { requireMatcher } from '../../glossary-matcher.ts';
import { type Answer, answerLines, parseTextLine, refuseUnreadable } from '../../json-lines.ts';

export interface MatchOptions {
  readonly lang: string;
  readonly jsonl?: boolean;
  readonly crossing?: boolean;
  readonly glossary?: readonly string[];
}

/**
 * `passerelle terms match`: the occurrences of terms in texts, as they stream in. With `--jsonl` a line of JSON for each
 * line of JSON; without, each line is a text, and an occurrence is a line of its place (line and column), concept, term
 * and surface, with tabs between them. With `--crossing` the overlaps are told as well: what was left out because it
 * crosses an earlier or longer term, as `crossing` or as lines that end in that word. What is wrong with the termbase
 * goes to standard error.
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
  const { matcher, findings } = await requireMatcher(glossary, process.cwd(), language);
  tellFindings([...findings, ...matcher.findings]);
  const answer = options.jsonl ? jsonLine : textLines;
  await answerLines(file, (line, number) => answer(line, number, matcher, options.crossing));
}

/** More matches than this are written in pieces of as many. */
const manyMatches = 10_000;

function jsonLine(line: string, number: number, matcher: TermMatcher, isCrossingTold = false): Answer {
  const { id, text } = parseTextLine(line, number);
  const matches = matcher.match(text);
  if (isCrossingTold) {
    const crossing = crossingMatches(matcher, text).map(fieldsOf);
    return `${JSON.stringify({ id, matches: matches.map(fieldsOf), crossing })}\n`;
  }
  if (matches.length > manyMatches) return jsonPieces(id, matches);
  return `${JSON.stringify({ id, matches: matches.map(fieldsOf) })}\n`;
}

function* jsonPieces(id: unknown, matches: readonly TermMatch[]): Generator<string> {
  yield `{"id":${JSON.stringify(id)},"matches":[`;
  for (let from = 0; from < matches.length; from += manyMatches) {
    const piece = matches.slice(from, from + manyMatches).map(fieldsOf);
    yield `${from > 0 ? ',' : ''}${JSON.stringify(piece).slice(1, -1)}`;
  }
  yield ']}\n';
}

/** The fields of a match that are told, in the order of the contract. */
function fieldsOf({ concept, term, surface, start, end }: TermMatch): object {
  return { concept, term, surface, start, end };
}

function textLines(line: string, number: number, matcher: TermMatcher, isCrossingTold = false): string {
  const rowOf = ({ concept, term, surface, start }: TermMatch) => [`${number}:${start + 1}`, concept, term, surface];
  const kept = matcher.match(line).map(rowOf);
  const crossing = isCrossingTold ? crossingMatches(matcher, line).map((match) => [...rowOf(match), 'crossing']) : [];
  return [...kept, ...crossing].map((row) => `${row.join('\t')}\n`).join('');
}
