import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/content.ts';
import { type Document, mapUnits, units } from '../../../../src/core/document.ts';
import { mergeWork } from '../../../../src/core/merge/merge-work.ts';
import { previousOrigin, replacedOrigin } from '../../../../src/core/merge/origins.ts';
import { diffTermbases } from '../../../../src/core/terms/diff/diff-termbases.ts';
import { prepareVersions } from '../../../../src/core/terms/effect/versions.ts';
import { fixDocument } from '../../../../src/core/terms/replace/fix-document.ts';
import { document, unit } from '../../../builders/document.ts';
import { en, fr } from '../languages.ts';
import { concept, term, termbase } from '../termbases.ts';

const before = termbase(concept('system', { fr: ['système'], en: ['AI system'] }));
const after = termbase(
  concept('system', { fr: ['système'], en: [term('AI system', { status: 'deprecated' }), 'AI tool'] }),
);
const versions = prepareVersions(before, after, diffTermbases(before, after), { source: fr, target: en });
const work = document([unit('u1', [{ source: 'Un système.', target: 'An AI system.', state: 'final' }])], 'en');
const { document: fixed } = fixDocument(work, versions, { replacesAdmitted: false });

function targets(merged: Document): readonly (string | undefined)[] {
  return [...units(merged)].flatMap(({ parts }) => parts.map((part) => part.target && plainText(part.target)));
}

function matches(merged: Document): readonly unknown[] {
  return [...units(merged)].flatMap((item) => item.matches.map(({ origin, target }) => [origin, plainText(target)]));
}

describe('a build after a fix', () => {
  const again = document([unit('u1', ['Un système.']), unit('u2', ['Un système.'])]);

  it('keeps the target and the match of the old one, and gives neither to memory nor to the same sentence elsewhere', () => {
    const merged = mergeWork(again, fixed);
    expect(targets(merged.document)).toEqual(['An AI tool.', undefined]);
    expect(matches(merged.document)).toEqual([[replacedOrigin, 'An AI system.']]);
    expect(merged.retired).toEqual([]);
  });

  it('would bring the old term back if the match had the origin of earlier versions', () => {
    const asPrevious = mapUnits(fixed, (item) => ({
      ...item,
      matches: item.matches.map((match) => ({ ...match, origin: previousOrigin })),
    }));
    expect(targets(mergeWork(again, asPrevious).document)).toEqual(['An AI tool.', 'An AI system.']);
  });

  it('still has both where the French was edited since', () => {
    const merged = mergeWork(document([unit('u1', ['Un beau système.'])]), fixed);
    expect(targets(merged.document)).toEqual([undefined]);
    expect(matches(merged.document)).toEqual([
      [previousOrigin, 'An AI tool.'],
      [replacedOrigin, 'An AI system.'],
    ]);
  });
});
