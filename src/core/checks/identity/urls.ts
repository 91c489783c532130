import type { Check } from '../check.ts';
import type { Address } from './addresses.ts';
import { sourceAnchors, targetAnchors } from './anchors.ts';
import { type Literal, literalFindings } from './literals.ts';

/** Addresses of pages and mail that differ. The language in an address may be the target's: `/fr/`, `fr.`, `.fr`. */
export const urls: Check = {
  id: 'urls',
  title: 'Address changed or missing',
  category: 'accuracy',
  severity: 'major',
  why: 'A link with one wrong letter leads nowhere, or to somebody else.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Voir https://example.org/fr/aide.', 'See https://example.org/en/aide.'],
      ['en', 'Le site www.example.fr a changé.', 'The site (www.example.com) has changed.'],
      ['vi', 'Écrivez à contact@example.org.', 'Hãy viết thư tới contact@example.org.'],
    ],
    fails: [
      ['en', 'Voir https://example.org/aide.', 'See https://exmaple.org/aide.'],
      ['vi', 'Écrivez à contact@example.org.', 'Hãy viết thư cho chúng tôi.'],
      ['en', 'Voir notre site.', 'See www.example.org.'],
    ],
  },
  run(context) {
    if (!mayHaveOne.test(context.source) && !mayHaveOne.test(context.target)) return [];
    const source = sourceAnchors(context).addresses;
    const target = targetAnchors(context).addresses;
    if (source.length === 0 && target.length === 0) return [];
    const langs = new Set([context.srcLang, context.trgLang].map((tag) => tag.slice(0, 2).toLowerCase()));
    const literal = (address: Address): Literal => ({ ...address, key: addressKey(address, langs) });
    return literalFindings(context, {
      check: urls,
      noun: 'address',
      source: source.map(literal),
      target: target.map(literal),
    });
  },
};

const mayHaveOne = /:\/\/|www\.|@/iu;

/** What two addresses have in common that lead to the same page in two languages. */
function addressKey({ kind, text }: Address, langs: ReadonlySet<string>): string {
  const folded = text.normalize('NFC');
  if (kind === 'mail') return folded.toLowerCase();
  const [, host = '', rest = ''] = /^(?:[a-z]+:\/\/)?([^/?#]*)(.*)$/isu.exec(folded) ?? [];
  const labels = host.toLowerCase().split('.');
  // The last label may be a country's, the first a language's.
  const named = labels.slice(0, -1).filter((label, i) => label !== 'www' && !(i === 0 && langs.has(label)));
  const [path = '', query = ''] = rest.split(/\?(.*)/su);
  const parts = path
    .split('/')
    .map((part) => (langs.has(part.slice(0, 2).toLowerCase()) && isLanguage.test(part) ? '' : part));
  const page = parts.filter((part) => part !== '').join('/');
  const asked = query.split('&').filter((pair) => !isLanguageQuery.test(pair));
  return `${named.join('.')}/${page}?${asked.sort().join('&')}`;
}

const isLanguage = /^[a-z]{2}(?:[-_][a-z]{2})?$/iu;
const isLanguageQuery = /^(?:lang|language|locale|hl)=/iu;
