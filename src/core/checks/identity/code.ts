import type { Check } from '../check.ts';
import { WordTrait } from '../known-word.ts';
import { Sign, sourceWords, type TextWords, targetWords } from '../text-words.ts';
import { withoutAddresses } from './addresses.ts';
import { type Literal, literalFindings, matchesOf } from './literals.ts';

/** Text in backticks, options of commands, and names that only programs use: `--dry-run`, `max_size`, `readFile`, `$HOME`. */
export const code: Check = {
  id: 'code',
  title: 'Code changed or missing',
  category: 'accuracy',
  severity: 'major',
  why: 'A command or a name of a program works only as it is.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Lancez `npm test` avec --dry-run.', 'Run `npm test` with --dry-run.'],
      ['vi', 'La variable $HOME contient max_size.', 'Biến $HOME chứa max_size.'],
      ['en', 'L’iPhone de Mme McDonald coûte 300 $US.', 'Ms McDonald’s iPhone costs US$300.'],
    ],
    fails: [
      ['en', 'Ajoutez --dry-run à la commande.', 'Add --dry-runs to the command.'],
      ['vi', 'Appelez readFile() puis `close`.', 'Gọi readFile() rồi đóng lại.'],
      ['en', 'Le champ date_debut est vide.', 'The field start_date is empty.'],
    ],
  },
  run(context) {
    if (!mayHaveOne(sourceWords(context)) && !mayHaveOne(targetWords(context))) return [];
    return literalFindings(context, {
      check: code,
      noun: 'code',
      source: read(context.source),
      target: read(context.target),
    });
  },
};

function mayHaveOne({ text, traits, signs }: TextWords): boolean {
  if (traits & WordTrait.innerCapital || signs & Sign.code) return true;
  return ((signs & Sign.hyphen) !== 0 && text.includes('--')) || ((signs & Sign.bracket) !== 0 && text.includes('()'));
}

const inBackticks = /`[^`\n]{1,500}`/gu;
const identifier = new RegExp(
  [
    // Options of a command.
    '(?<![\\p{L}\\p{N}-])--[A-Za-z][A-Za-z0-9-]{1,60}',
    // Names with an underscore, as constants and fields of tables have.
    '(?<![\\p{L}\\p{N}_%{$])[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){1,10}(?:\\(\\))?(?![\\p{L}\\p{N}_])',
    // Names with a capital inside behind two small letters: iPhone and eBay are none.
    '(?<![\\p{L}\\p{N}_%{$.])[a-z]{2,40}(?:[A-Z][a-z0-9]{1,40}){1,10}(?:\\(\\))?(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}_])[A-Za-z][A-Za-z0-9.]{0,60}\\(\\)',
    '(?<![\\p{L}\\p{N}]|\\d[ \\u00A0\\u202F])\\$[A-Z][A-Z_]{2,40}(?![\\p{L}\\p{N}(])',
  ].join('|'),
  'gu',
);

function read(text: string): readonly Literal[] {
  const prose = withoutAddresses(text);
  const quoted = prose.includes('`') ? matchesOf(prose, inBackticks) : [];
  const rest = quoted.length > 0 ? prose.replace(inBackticks, (found) => ' '.repeat(found.length)) : prose;
  return [...quoted, ...matchesOf(rest, identifier)];
}
