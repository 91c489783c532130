import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the measured rates into the files of the checks, each at the check that names its id.
 *
 * @param folder the folder of the checks' sources
 * @param rates by rule and language, segments flagged in 1,000
 */
export function writeRates(folder, rates) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const [, id] = /^ {2}id: '([a-z0-9-]+)',$/mu.exec(text) ?? [];
    const rate = rates.get(id);
    if (rate === undefined) continue;
    const line = `  falseAlarms: { ${[...rate].map(([lang, value]) => `${lang}: ${value}`).join(', ')} },\n`;
    const bare = text.replace(/^ {2}falseAlarms: .*\n/mu, '');
    writeFileSync(file, bare.replace(/^( {2}why:\s+(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`),\n)/mu, `$1${line}`));
  }
}
