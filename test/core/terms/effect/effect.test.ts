import { describe, expect, it } from 'vitest';
import { diffTermbases } from '../../../../src/core/terms/diff/diff-termbases.ts';
import { effectsOn } from '../../../../src/core/terms/effect/effect.ts';
import { prepareVersions } from '../../../../src/core/terms/effect/versions.ts';
import type { Termbase } from '../../../../src/core/terms/termbase.ts';
import { document, unit } from '../../../builders/document.ts';
import { fr, vi } from '../languages.ts';
import { concept, term, termbase } from '../termbases.ts';

const forum = concept('forum', { fr: ['forum'], vi: ['diễn đàn'] });
const old = termbase(concept('governance', { fr: ['gouvernance'], vi: ['quản trị'] }), forum);
const changed = termbase(
  concept('governance', { fr: ['gouvernance'], vi: [term('quản trị', { status: 'deprecated' }), term('điều hành')] }),
  forum,
);

const work = document(
  [
    unit('u1', [
      { source: 'La gouvernance compte.', target: 'Quản trị rất quan trọng.', state: 'final' },
      { source: 'Le forum ouvre.', target: 'Diễn đàn khai mạc.' },
      { source: 'Une bonne gouvernance.', target: 'Điều hành tốt.' },
      { source: 'La gouvernance ?', target: 'Gì cơ?' },
      'La gouvernance attend.',
    ]),
    unit('u2', [{ source: 'La gouvernance compte.', target: 'Quản trị rất quan trọng.' }], { translate: false }),
  ],
  'vi',
);

function effects(before: Termbase, after: Termbase) {
  const diff = diffTermbases(before, after);
  return effectsOn(work, prepareVersions(before, after, diff, { source: fr, target: vi }), 'vi/a.xlf');
}

describe('the effect of a change of the termbase', () => {
  it('is wrong where the target has a term that is no longer accepted, right where it had the new one before', () => {
    const found = effects(old, changed).map(({ kind, unit: id, segment }) => `${kind} ${id} ${segment}`);
    expect(found).toEqual(['wrong u1 s1', 'right u1 s3']);
  });

  it('goes the other way when the change is taken back', () => {
    expect(effects(changed, old).map(({ kind, segment }) => `${kind} ${segment}`)).toEqual(['right s1', 'wrong s3']);
  });

  it('says what the checks find, how many words are concerned and where the terms stand', () => {
    const [wrong] = effects(old, changed);
    expect(wrong).toMatchObject({
      state: 'final',
      words: 3,
      concepts: ['governance'],
      sourceTerms: [{ start: 3, end: 14 }],
      targetTerms: [{ start: 0, end: 8 }],
      gone: [],
    });
    expect(wrong?.came.map(({ ruleId }) => ruleId)).toContain('term-forbidden');
  });

  it('is none on a segment that was wrong and stays so, on other concepts, and on what has no target', () => {
    const segments = effects(old, changed).map(({ segment }) => segment);
    expect(segments).not.toContain('s4');
    expect(segments).not.toContain('s2');
    expect(segments).not.toContain('s5');
  });

  it('is none for a change of definitions and sources', () => {
    const [governance] = old.concepts;
    if (!governance) throw new Error('The fixture has a first concept.');
    const defined = {
      ...governance,
      langSecs: governance.langSecs.map((section) => ({ ...section, definition: 'Another.' })),
    };
    expect(effects(old, termbase(defined, forum))).toEqual([]);
  });

  it('is only noted where a term becomes proposed', () => {
    const proposed = termbase(
      concept('governance', { fr: ['gouvernance'], vi: [term('quản trị', { isProposed: true })] }),
      forum,
    );
    expect(effects(old, proposed).map(({ kind, segment }) => `${kind} ${segment}`)).toEqual(['noted s1']);
    expect(effects(proposed, old)).toEqual([]);
  });
});
