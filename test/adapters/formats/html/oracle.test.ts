import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import { assembleSource } from '../../../../src/core/emit/assemble.ts';
import { flow, markedFlow, plainSoup } from './generators.ts';
import { unitsOf } from './harness.ts';

/**
 * The texts of a document as parse5's tree has them: what stands between two block boundaries, white space collapsed,
 * without what `translate` and `lang` protect.
 */
function textsOfTree(html: string): readonly string[] {
  const texts: string[] = [];
  let run = '';
  const flush = () => {
    if (/[\p{L}\p{N}]/u.test(run)) texts.push(collapsed(run));
    run = '';
  };
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document, inherited: Protection) => {
    const protection = 'attrs' in node ? protectionOf(node, inherited) : inherited;
    if ('value' in node && !protection.isOff && !protection.isForeign) run += node.value;
    if (!('childNodes' in node) || node.nodeName === 'script') return;
    const isBlock = !inlineNames.has(node.nodeName);
    if (isBlock) flush();
    for (const child of node.childNodes) visit(child, protection);
    if (isBlock) flush();
  };
  visit(parse(`<!doctype html>${html}`, { scriptingEnabled: false }), { isOff: false, isForeign: false });
  return texts;
}

interface Protection {
  readonly isOff: boolean;
  readonly isForeign: boolean;
}

function protectionOf(element: DefaultTreeAdapterTypes.Element, inherited: Protection): Protection {
  const attribute = (name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
  const translate = attribute('translate');
  if (translate === 'yes') return { isOff: false, isForeign: false };
  const lang = attribute('lang');
  return {
    isOff: inherited.isOff || translate === 'no',
    isForeign: lang === undefined ? inherited.isForeign : lang !== 'fr',
  };
}

const inlineNames = new Set('b i em a span q sup img br wbr x-y label button input'.split(' '));

function textsOfUnits(html: string): readonly string[] {
  return unitsOf(html).map((unit) => collapsed(plainText(assembleSource(unit))));
}

function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r ]+/gu, ' ').trim();
}

describe('against the tree that parse5 builds', () => {
  it('a well-formed document has the same texts, whether or not its end tags are left out', () => {
    fc.assert(
      fc.property(flow, (html) => {
        expect(textsOfUnits(html)).toEqual(textsOfTree(html));
      }),
      { numRuns: 400 },
    );
  });

  it('a well-formed document has the same protected elements', () => {
    fc.assert(
      fc.property(markedFlow, (html) => {
        expect(textsOfUnits(html)).toEqual(textsOfTree(html));
      }),
      { numRuns: 400 },
    );
  });

  it('broken markup loses no letter and doubles none', () => {
    fc.assert(
      fc.property(plainSoup(40), (html) => {
        expect(letters(textsOfUnits(html))).toBe(letters(textsOfTree(html)));
      }),
      { numRuns: 1000 },
    );
  });
});

function letters(texts: readonly string[]): string {
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '');
}
