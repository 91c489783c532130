import { type Check, findingOf } from '../check.ts';
import { type Literal, literalFindings, matchesOf } from './literals.ts';

/** Tags of HTML and the like that stand in the text as letters, as they do in tables and in files of strings. */
export const markup: Check = {
  id: 'markup',
  title: 'Tag in the text changed or missing',
  category: 'design-and-markup',
  severity: 'major',
  why: 'A tag that is lost or never closed changes the look of all that follows, or shows up on the page.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Cliquez sur <b>Enregistrer</b>.', 'Click <b>Save</b>.'],
      ['vi', 'Le <i>petit</i> <b>chat</b>', '<b>Con mèo</b> <i>nhỏ</i>'],
      ['en', 'si a < b et c > d', 'if a < b and c > d'],
    ],
    fails: [
      ['en', 'Cliquez sur <b>Enregistrer</b>.', 'Click <b>Save.'],
      ['vi', 'Cliquez sur <b>Enregistrer</b>.', 'Nhấp vào </b>Lưu<b>.'],
    ],
  },
  run(context) {
    const { source } = context;
    if (!source.includes('<')) return [];
    const own = tagsOf(source);
    if (own.length === 0) return [];
    const tags = tagsOf(context.target);
    const findings = literalFindings(context, { check: markup, noun: 'tag', source: own, target: tags });
    if (findings.length > 0) return findings;
    const lone = loneEnd(tags);
    if (!lone || loneEnd(own)) return [];
    return [
      findingOf(markup, context, {
        message: `The tag ${lone.text} closes what is not open. Put it behind the tag that it closes.`,
        start: lone.start,
        end: lone.end,
        actual: lone.text,
      }),
    ];
  },
};

const tag = /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,500})?\/?>/giu;
/** Attributes that are text for the reader, and so are translated. */
const readable = /\s(?:alt|title|label|placeholder|aria-label|lang|hreflang|href|src)=(?:"[^"]*"|'[^']*')/giu;

function tagsOf(text: string): readonly Literal[] {
  return matchesOf(text, tag).map((literal) => ({ ...literal, key: literal.key.replace(readable, '') }));
}

/** The first end tag before which no tag of its name is open. */
function loneEnd(tags: readonly Literal[]): Literal | undefined {
  const open = new Map<string, number>();
  return tags.find(({ text }) => {
    const name = /[a-z][a-z0-9:-]*/iu.exec(text)?.[0].toLowerCase() ?? '';
    const left = (open.get(name) ?? 0) + (text.startsWith('</') ? -1 : 1);
    open.set(name, left);
    return left < 0;
  });
}
