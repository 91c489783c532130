import type { BreakRule, LanguageRules } from '../../../core/segment/break-rules/break-rules.ts';
import { parsePattern } from '../../../core/segment/pattern/parse.ts';
import { attributeOf, type XmlElement, type XmlNode } from '../xml/element.ts';
import { faultIn, Refusal } from './refusal.ts';
import type { Report } from './report.ts';

/** The most states that the expressions of a language rule may take together: each is walked at each character at worst. */
const largestSet = 50_000;

/** The language rules of a `languagerules` element; throws a Refusal where one has no name or an expression is none. */
export function readLanguageRules(languageRules: XmlElement, report: Report): readonly LanguageRules[] {
  const read: LanguageRules[] = [];
  const names = new Set<string>();
  for (const child of languageRules.children) {
    if (!isOwn(child, languageRules, 'languagerule')) continue;
    const name = attributeOf(child, 'languagerulename');
    if (name === undefined) throw new Refusal(child, 'A <languagerule> has no languagerulename. Give it a name.');
    if (names.has(name))
      throw new Refusal(child, `There are two language rules named ${name}. Rename one, or put their rules together.`);
    names.add(name);
    read.push({ name, rules: readRules(child, name, report) });
  }
  return read;
}

/** Whether a node is an element of SRX with this name, and none of another namespace. */
export function isOwn(node: XmlNode, parent: XmlElement, local: string): node is XmlElement {
  return node.kind === 'element' && node.local === local && node.uri === parent.uri;
}

function readRules(languageRule: XmlElement, name: string, report: Report): readonly BreakRule[] {
  const rules: BreakRule[] = [];
  let size = 0;
  /** Comments before a rule are the rule's. */
  let comments: string[] = [];
  for (const child of languageRule.children) {
    if (child.kind === 'aside') comments.push(...commentOf(child.raw));
    if (!isOwn(child, languageRule, 'rule')) continue;
    const inner = child.children.flatMap((node) => (node.kind === 'aside' ? commentOf(node.raw) : []));
    const comment = [...comments, ...inner].join('\n');
    const title = `Rule ${rules.length + 1} of ${name}`;
    const { rule, size: added } = readRule(child, title, report);
    size += added;
    if (size > largestSet) {
      const message = `The expressions up to ${title} are too large together to be matched in reasonable time. Leave repetitions such as {1,1000} out, or some of the rules.`;
      throw new Refusal(child, message);
    }
    rules.push({ ...rule, ...(comment === '' ? {} : { comment }) });
    comments = [];
  }
  return rules;
}

/** The text of a comment without the white space around it; nothing for a processing instruction or an empty one. */
function commentOf(raw: string): readonly string[] {
  if (!raw.startsWith('<!--')) return [];
  const text = raw.slice('<!--'.length, -'-->'.length).trim();
  return text === '' ? [] : [text];
}

function readRule(
  rule: XmlElement,
  title: string,
  report: Report,
): { readonly rule: BreakRule; readonly size: number } {
  const written = attributeOf(rule, 'break');
  if (written !== undefined && written !== 'yes' && written !== 'no') {
    const message = `${title} has break="${written}", and is read as a break. Write "yes" or "no".`;
    report('srx-unknown-break', rule, message);
  }
  const before = readExpression(rule, 'beforebreak', title);
  const after = readExpression(rule, 'afterbreak', title);
  const [beforeBreak, afterBreak] = [before.source, after.source];
  const isBreak = written !== 'no';
  if (beforeBreak === '' && afterBreak === '') {
    const effect = isBreak ? 'it breaks between all characters' : 'no rule after it is ever asked';
    const message = `${title} has nothing in <beforebreak> and <afterbreak>, so that ${effect}. Fill one, or remove the rule.`;
    report('srx-empty-rule', rule, message);
  }
  return { rule: { isBreak, beforeBreak, afterBreak }, size: before.size + after.size };
}

/** An expression as it is written, white space included; empty where the element is missing, which SRX allows. */
function readExpression(
  rule: XmlElement,
  local: 'beforebreak' | 'afterbreak',
  title: string,
): { readonly source: string; readonly size: number } {
  const element = rule.children.find((child): child is XmlElement => isOwn(child, rule, local));
  if (!element) return { source: '', size: 0 };
  const source = element.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
  const parsed = parsePattern(source);
  if ('pattern' in parsed) return { source, size: parsed.pattern.node.size };
  throw new Refusal(element, `${title} has a bad <${local}>, ${faultIn(source, parsed.problem)}`);
}
