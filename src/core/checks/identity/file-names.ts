import type { Check } from '../check.ts';
import { withoutAddresses } from './addresses.ts';
import { literalFindings, matchesOf } from './literals.ts';

/** Names of files and folders that differ: `rapport.pdf`, `*.json`, `C:\Temp`, `/usr/bin`. */
export const fileNames: Check = {
  id: 'file-names',
  title: 'File name changed or missing',
  category: 'accuracy',
  severity: 'major',
  why: 'A file is found by its exact name alone.',
  falseAlarms: { en: 0, vi: 0 },
  examples: {
    passes: [
      ['en', 'Ouvrez rapport.pdf.', 'Open rapport.pdf.'],
      ['vi', 'Copiez-le dans /usr/local/bin.', 'Sao chép nó vào /usr/local/bin.'],
      ['en', 'Il a lu et/ou signé.', 'He read and/or signed it.'],
    ],
    fails: [
      ['en', 'Ouvrez rapport.pdf.', 'Open report.pdf.'],
      ['vi', 'Modifiez pipeline.config.ts.', 'Hãy sửa tệp cấu hình.'],
    ],
  },
  run(context) {
    if (!mayHaveOne.test(context.source) && !mayHaveOne.test(context.target)) return [];
    const read = (text: string) => matchesOf(withoutAddresses(text), fileName);
    return literalFindings(context, {
      check: fileNames,
      noun: 'file name',
      source: read(context.source),
      target: read(context.target),
    });
  },
};

const mayHaveOne = /\.\p{L}|[\\/]/u;

/**
 * Names with an ending that files have, of at most 100 letters; paths from a drive, the root, the home or this folder.
 * Endings as the IANA list of media types and common programming languages have them.
 */
const endings =
  'pdf|docx?|odt|rtf|txt|md|xlsx?|ods|csv|tsv|pptx?|odp|jpe?g|png|gif|svg|webp|mp[34]|wav|avi|mov|zip|tar|gz|7z|rar|exe|msi|dmg|iso|html?|css|scss|xml|xsl|xsd|json5?|jsonc|ya?ml|toml|ini|cfg|conf|log|sql|sh|bat|ps1|py|java|jar|rb|php|[cm]?[jt]sx?|vue|cpp|hpp|rs|go|ipynb|lock|xlf|xliff|tmx|tbx|srx|po|pot|resx|properties|env|bak|tmp|db|sqlite';
const fileName = new RegExp(
  [
    `(?<![\\p{L}\\p{N}_.@*/\\\\-])[\\p{L}\\p{N}_*][\\p{L}\\p{N}_.*-]{0,100}?\\.(?:${endings})(?![\\p{L}\\p{N}_-]|\\.\\p{L})`,
    '(?<![\\p{L}\\p{N}])[A-Za-z]:\\\\[^\\s"“”«»<>|?*,;]{1,200}',
    '(?<![\\p{L}\\p{N}_.:/<-])(?:\\.{0,2}|~)/[A-Za-z0-9_.-]{1,60}(?:/[A-Za-z0-9_.*-]{1,60}){1,20}',
  ].join('|'),
  'gu',
);
