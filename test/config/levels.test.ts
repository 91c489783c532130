import { describe, expect, it } from 'vitest';
import { type Config, normalizeConfig } from '../../src/config/config.ts';
import { levelsFor } from '../../src/config/levels.ts';

const levelIn = (config: Config, trgLang: string, ...paths: readonly string[]) =>
  levelsFor(normalizeConfig(config), { trgLang, paths }).get('quotes');

describe('the levels of a file', () => {
  it('are those of the config, and none by default', () => {
    expect(levelIn({}, 'en', 'a.xlf')).toBeUndefined();
    expect(levelIn({ checks: { quotes: 'major' } }, 'en', 'a.xlf')).toBe('major');
  });

  it('follow the last override that fits the language and one of the paths', () => {
    const config: Config = {
      checks: { quotes: 'off' },
      checkOverrides: [
        { languages: ['en'], checks: { quotes: 'minor' } },
        { languages: ['en'], paths: ['locales/*/legal/**'], checks: { quotes: 'critical' } },
        { paths: ['**/*.md'], checks: { quotes: 'neutral' } },
      ],
    };
    expect(levelIn(config, 'vi', 'locales/vi/a.xlf')).toBe('off');
    expect(levelIn(config, 'en-GB', 'locales/en/a.xlf')).toBe('minor');
    expect(levelIn(config, 'en', 'locales/en/legal/a.xlf')).toBe('critical');
    expect(levelIn(config, 'vi', 'locales/vi/legal/a.xlf')).toBe('off');
    expect(levelIn(config, 'en', 'locales/en/legal/a.xlf', 'locales/fr/legal/a.md')).toBe('neutral');
    expect(levelIn(config, 'eng', 'a.xlf')).toBe('off');
  });
});
