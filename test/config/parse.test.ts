import { describe, expect, it } from 'vitest';
import { normalizeConfig } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';

const messageOf = (value: unknown): string => {
  try {
    parseConfig(value, 'pipeline.config.ts');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
};

describe('a config', () => {
  it('is accepted as it is written', () => {
    const config = {
      srcLang: 'fr',
      trgLangs: ['en-GB', 'vi'],
      gates: { vi: { lowestState: 'reviewed' } },
      house: { toneMarks: 'old', spelling: 'british' },
      allowedWords: ['Kubernetes', 'x-height', 'glossary/*.txt', '!glossary/old.txt'],
      checks: { spelling: 'off', 'term-admitted': 'on' },
      checkOverrides: [{ languages: ['vi'], paths: ['locales/**'], checks: { quotes: 'neutral' } }],
      failOn: 'minor',
    };
    expect(parseConfig(config, 'pipeline.config.ts')).toEqual(config);
  });

  it.each([
    [{ targetLangs: ['en'] }, 'pipeline.config.ts: targetLangs is not a setting; did you mean trgLangs?'],
    [{ gate: { lowState: 'final' } }, 'pipeline.config.ts: gate.lowState is not a setting; did you mean lowestState?'],
    [
      { gates: { vi: { colour: 1 } } },
      'pipeline.config.ts: gates.vi.colour is not a setting; the keys there are lowestState, highestSeverity, allowProposedTerms, requireApprovedTerms.',
    ],
    [
      { gate: { lowestState: 'done' } },
      'pipeline.config.ts: gate.lowestState must be one of initial, translated, reviewed, final.',
    ],
    [{ house: { toneMark: 'old' } }, 'pipeline.config.ts: house.toneMark is not a setting; did you mean toneMarks?'],
    [{ house: { toneMarks: 'both' } }, 'pipeline.config.ts: house.toneMarks must be one of old, new.'],
    [
      { house: { spelling: 'amercan' } },
      'pipeline.config.ts: house.spelling must be one of british, american; did you mean american?',
    ],
    [{ allowedWord: ['a'] }, 'pipeline.config.ts: allowedWord is not a setting; did you mean allowedWords?'],
    [{ allowedWords: 'words.txt' }, 'pipeline.config.ts: allowedWords must be an array.'],
    [
      { allowedWords: ['words.dic', 'lists/words'] },
      'pipeline.config.ts: allowedWords.1 is neither a word nor a path that ends in .txt.',
    ],
    [{ checks: { speling: 'off' } }, 'pipeline.config.ts: checks.speling is no check; did you mean spelling?'],
    [
      { checks: { 'grammar-of-klingon': 'off' } },
      'pipeline.config.ts: checks.grammar-of-klingon is no check; docs/checks.md lists them all.',
    ],
    [
      { checks: { spelling: 'minro' } },
      'pipeline.config.ts: checks.spelling must be one of off, on, neutral, minor, major, critical; did you mean minor?',
    ],
    [{ checks: [] }, 'pipeline.config.ts: checks must be an object.'],
    [
      { checkOverrides: [{ checks: { qotes: 'off' } }] },
      'pipeline.config.ts: checkOverrides.0.checks.qotes is no check; did you mean quotes?',
    ],
    [
      { checkOverrides: [{ path: ['a'], checks: {} }] },
      'pipeline.config.ts: checkOverrides.0.path is not a setting; did you mean paths?',
    ],
    [{ trgLangs: 'en' }, 'pipeline.config.ts: trgLangs must be an array.'],
    [{ trgLangs: [] }, 'pipeline.config.ts: trgLangs must name at least one language.'],
    [{ srcLang: 'français' }, 'pipeline.config.ts: srcLang is no BCP 47 language tag.'],
    [{ workDir: 'work' }, 'pipeline.config.ts: workDir must contain {lang}, so that languages do not share files.'],
    [{ sourceDir: 'locales\\fr' }, 'pipeline.config.ts: sourceDir must be a path with forward slashes.'],
    [{ segmentation: { srx: '../a.srx' } }, 'pipeline.config.ts: segmentation.srx must lie inside the project.'],
    [
      { segmentation: { srx: 'a.srx', disabledRules: ['title'] } },
      'pipeline.config.ts: segmentation takes srx alone: its rules stand in place of the built-in ones, which abbreviations and disabledRules change.',
    ],
    [{ segmentation: { srxx: 'a' } }, 'pipeline.config.ts: segmentation.srxx is not a setting; did you mean srx?'],
    [
      { segmentation: { abbreviations: ['réf. int.', '12.'] } },
      'pipeline.config.ts: segmentation.abbreviations.1 is no abbreviation; letters are wanted, with full stops and hyphens, of up to 20 characters.',
    ],
    [
      { segmentation: { abbreviations: { iner: ['a'] } } },
      'pipeline.config.ts: segmentation.abbreviations.iner is not a setting; did you mean inner?',
    ],
    [
      { segmentation: { abbreviations: 5 } },
      'pipeline.config.ts: segmentation.abbreviations must be an array, or an object of arrays.',
    ],
    [
      { segmentation: { disabledRules: ['titel'] } },
      'pipeline.config.ts: segmentation.disabledRules.0 is no rule; did you mean title?',
    ],
    [
      { segmentation: { disabledRules: ['sentence-end'] } },
      'pipeline.config.ts: segmentation.disabledRules.0 is no rule that can be switched off; passerelle segment --explain names those at work.',
    ],
    [undefined, 'pipeline.config.ts: The config must be an object.'],
  ])('%j is refused with the path of the key', (value, message) => {
    expect(messageOf(value)).toBe(message);
  });

  it.each(['../words.txt', '/etc/words.txt', 'a\\words.txt', 'a/../../words.txt', '!../words.txt'])(
    'the list of words %s is refused, since it is outside the project',
    (path) => {
      expect(messageOf({ allowedWords: [path] })).toBe(
        'pipeline.config.ts: allowedWords.0 must be a path inside the project, with forward slashes.',
      );
    },
  );

  it('names every mistake at once', () => {
    expect(messageOf({ outdir: 'x', memory: 1 })).toBe(
      'pipeline.config.ts: memory must be an array. outdir is not a setting; did you mean outDir?',
    );
  });
});

describe('the defaults', () => {
  it('are the built-in segmentation, and a plain list of abbreviations is of those that end nothing', () => {
    expect(normalizeConfig({}).segmentation).toEqual({
      srx: undefined,
      abbreviations: { inner: [] },
      disabledRules: [],
    });
    expect(normalizeConfig({ segmentation: { abbreviations: ['réf.'] } }).segmentation.abbreviations).toEqual({
      inner: ['réf.'],
    });
    expect(
      normalizeConfig({ segmentation: { abbreviations: { mayEnd: ['réf.'] } } }).segmentation.abbreviations,
    ).toEqual({
      mayEnd: ['réf.'],
    });
  });

  it('are French to English and Vietnamese with a gate for each', () => {
    const config = normalizeConfig({});
    expect([config.srcLang, ...config.trgLangs]).toEqual(['fr', 'en', 'vi']);
    expect([...config.gates.keys()]).toEqual(['en', 'vi']);
    expect(config.gates.get('vi')).toEqual({
      lowestState: 'translated',
      highestSeverity: 'minor',
      allowProposedTerms: false,
      requireApprovedTerms: false,
    });
  });

  it('tell the words that are allowed from the files that list some', () => {
    expect(normalizeConfig({}).allowedWords).toEqual({ words: [], files: [] });
    const allowedWords = ['Kubernetes', './words.txt', '!glossary/old.txt', 'glossary/*.txt'];
    expect(normalizeConfig({ allowedWords }).allowedWords).toEqual({
      words: ['Kubernetes'],
      files: ['words.txt', '!glossary/old.txt', 'glossary/*.txt'],
    });
  });

  it('keep the file of approvals out of the termbases', () => {
    expect(normalizeConfig({}).glossary).toEqual(['glossary/*.tbx']);
    expect(normalizeConfig({ glossary: ['terms/*'], approvals: './terms/signed.tsv' })).toMatchObject({
      glossary: ['terms/*', '!terms/signed.tsv'],
      approvals: 'terms/signed.tsv',
    });
  });

  it('let one language’s gate differ in one demand', () => {
    const config = normalizeConfig({ gate: { highestSeverity: 'neutral' }, gates: { vi: { lowestState: 'final' } } });
    expect(config.gates.get('en')).toEqual({
      lowestState: 'translated',
      highestSeverity: 'neutral',
      allowProposedTerms: false,
      requireApprovedTerms: false,
    });
    expect(config.gates.get('vi')).toEqual({
      lowestState: 'final',
      highestSeverity: 'neutral',
      allowProposedTerms: false,
      requireApprovedTerms: false,
    });
  });
});
