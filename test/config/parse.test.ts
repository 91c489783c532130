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
      house: { toneMarks: 'old' },
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
