import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/ports.ts';
import { splitterFor } from '../../src/core/segment/split.ts';

/** Real text of a language that every check of the contract runs on. */
export interface LanguageCase {
  /** Sentences in order, which joined with a space must split into themselves. */
  readonly sentences: readonly string[];
  /** A noun with forms that must be among those of `inflection`, the base form first. */
  readonly noun: readonly [string, ...string[]];
  /** Lines that are page furniture. */
  readonly furniture: readonly string[];
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Registers the contract that every Language keeps: its names are well formed, its facts are written as the rules look
 * them up, its functions hold on any string, and its own sentences come apart where they end.
 */
export function describeLanguage(language: Language, example: LanguageCase): void {
  describe(`the language ${language.tag} keeps the contract of languages`, () => {
    it('has a base tag, names and a three-letter code', () => {
      expect(language.tag).toMatch(/^[a-z]{2,3}$/);
      expect(language.name).toMatch(/^\p{Lu}\p{L}+$/u);
      expect(language.ownName.normalize('NFC')).toBe(language.ownName);
      expect(language.iso6393).toMatch(/^[a-z]{3}$/);
    });

    it('has the plural categories that the platform knows, in the order of CLDR', () => {
      const expected = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
      expect([...language.pluralCategories].sort()).toEqual([...expected].sort());
      const order = language.pluralCategories.map((category) => categories.indexOf(category));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });

    describeSegmentation(language, example);
    describeFurniture(language, example);

    it('gives the base form first, and the forms of a noun', () => {
      const [base, ...forms] = example.noun;
      const given = language.inflection.forms(base, 'noun');
      expect(given[0]).toBe(base);
      expect(given).toEqual(expect.arrayContaining(forms));
      expect(new Set(given).size).toBe(given.length);
    });

    it('gives forms of any string without failing, the string itself among them', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (term) => {
          expect(language.inflection.forms(term, undefined)).toContain(term);
        }),
      );
    });

    it('has quotation marks and numbers', () => {
      const { quotes, numbers } = language.checks;
      expect(quotes.length).toBeGreaterThan(0);
      for (const pair of quotes) for (const mark of pair) expect(mark).toMatch(/^[\p{Pi}\p{Pf}\p{Po}]$/u);
      expect(numbers.decimal).toMatch(/^[.,]$/);
      expect(numbers.grouping).not.toContain(numbers.decimal);
      for (const [word, value] of Object.entries(numbers.words)) {
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
        expect(Number.isFinite(value)).toBe(true);
      }
    });
  });
}

function describeSegmentation({ segmentation }: Language, { sentences }: LanguageCase): void {
  const { abbreviations, openers, particles, subjects, beforeLetter, rulers, units, namesWithMark } = segmentation;

  it('writes its abbreviations lower case, composed, without the last full stop', () => {
    for (const set of Object.values(abbreviations)) {
      for (const abbreviation of set) {
        expect(abbreviation).toBe(abbreviation.toLowerCase().normalize('NFC'));
        // One space after an inner full stop, none before a hyphen: as the rules put their keys together.
        expect(abbreviation).toMatch(/^\p{L}+(?:(?:\. |\.-|-| )\p{L}+)*$/u);
      }
    }
  });

  it('writes its words lower case and composed, an elided one with its apostrophe', () => {
    for (const word of [...openers, ...particles, ...subjects, ...beforeLetter, ...rulers]) {
      expect(word).toBe(word.toLowerCase().normalize('NFC'));
      expect(word).toMatch(/^\p{L}+'?$/u);
    }
    for (const particle of particles) expect(openers).toContain(particle);
    for (const unit of units) expect(unit).toMatch(/^\p{L}+$/u);
    for (const name of namesWithMark) expect(name).toMatch(/^\p{Ll}+[!?]$/u);
  });

  it('splits its own sentences where they end', () => {
    const text = sentences.join(' ');
    const found = splitterFor(segmentation)(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(sentences);
  });
}

function describeFurniture({ pageFurniture }: Language, { furniture, sentences }: LanguageCase): void {
  const isFurniture = (line: string) => pageFurniture.some((pattern) => pattern.test(line));

  it('knows page furniture by whole lines, and takes no sentence for it', () => {
    for (const line of furniture) expect(isFurniture(line), line).toBe(true);
    for (const line of sentences) expect(isFurniture(line), line).toBe(false);
    for (const pattern of pageFurniture) {
      expect(pattern.source).toMatch(/^\^.*\$$/);
      expect(pattern.flags).not.toMatch(/[gy]/);
    }
  });
}
