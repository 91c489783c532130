import type { BreakRule, BreakRules, LanguageRules } from '../../../core/segment/break-rules/break-rules.ts';
import { attribute, escapeText, isForbidden } from '../xml/escape.ts';

/**
 * The rules as SRX 2.0, in chunks: the head, then a language rule at a time, then the maps. The same rules give the same
 * bytes, and reading them gives the same rules. Comments become XML comments, in which `--` is parted by a space; a
 * character that XML forbids becomes an escape in an expression, and U+FFFD elsewhere.
 *
 * @see https://www.unicode.org/uli/pas/srx SRX 2.0
 */
export function* writeSrx(breakRules: BreakRules): Generator<string> {
  const { cascade, segmentSubflows, formatHandles, languageRules, languageMaps } = breakRules;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="${yesOrNo(segmentSubflows)}" cascade="${yesOrNo(cascade)}">
    <formathandle type="start" include="${yesOrNo(formatHandles.start)}"/>
    <formathandle type="end" include="${yesOrNo(formatHandles.end)}"/>
    <formathandle type="isolated" include="${yesOrNo(formatHandles.isolated)}"/>
  </header>
  <body>
    <languagerules>
`;
  for (const rules of languageRules) yield writeLanguageRules(rules);
  yield '    </languagerules>\n    <maprules>\n';
  for (const { languagePattern, languageRuleName } of languageMaps) {
    const attributes = attribute('languagepattern', languagePattern) + attribute('languagerulename', languageRuleName);
    yield `      <languagemap${attributes}/>\n`;
  }
  yield '    </maprules>\n  </body>\n</srx>\n';
}

function writeLanguageRules({ name, rules }: LanguageRules): string {
  const opening = `      <languagerule${attribute('languagerulename', name)}>\n`;
  return `${opening}${rules.map(writeRule).join('')}      </languagerule>\n`;
}

function writeRule({ isBreak, beforeBreak, afterBreak, comment }: BreakRule): string {
  return `${comment === undefined ? '' : `        <!-- ${safeComment(comment)} -->\n`}        <rule break="${yesOrNo(isBreak)}">
          <beforebreak>${expression(beforeBreak)}</beforebreak>
          <afterbreak>${expression(afterBreak)}</afterbreak>
        </rule>
`;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** XML 1.0, 2.5: "the string "--" (double-hyphen) MUST NOT occur within comments", and there are no references in them. */
function safeComment(comment: string): string {
  const text = comment
    .trim()
    .replace(/\r\n?/gu, '\n')
    .replace(/-(?=-)/gu, '- ');
  return text.replace(/[\s\S]/gu, (character) => (isForbidden(character.codePointAt(0) ?? 0) ? '\uFFFD' : character));
}

/** An expression as element content; a character that XML forbids becomes `\x{…}`, with a backslash before it or not. */
function expression(source: string): string {
  const escaped = source.replace(/\\?[\s\S]/gu, (each) => {
    const codePoint = each.codePointAt(each.startsWith('\\') && each.length > 1 ? 1 : 0) ?? 0;
    return isForbidden(codePoint) ? `\\x{${codePoint.toString(16).toUpperCase()}}` : each;
  });
  return escapeText(escaped);
}
