import { describe, expect, it } from 'vitest';
import { isTied } from '../../../src/core/terms/tied-words.ts';

/** What the language is asked about an occurrence between square brackets; undefined where it is not asked. */
function asked(marked: string): readonly string[] | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  let given: readonly string[] | undefined;
  isTied(marked.replace(/[[\]]/gu, ''), start, end, (...parts) => {
    given = parts;
    return true;
  });
  return given;
}

describe('isTied', () => {
  it('asks for what hyphens and apostrophes tie to an occurrence', () => {
    expect(asked("un a-b'[c]-d’e f")).toEqual(["a-b'", 'c', '-d’e']);
  });

  it('asks for nothing where spaces or other marks stand around', () => {
    expect(asked('un [c] - d')).toBeUndefined();
    expect(asked('un ([c]).')).toBeUndefined();
    expect(asked('[c]')).toBeUndefined();
  });

  it('leaves out a side that is not tied', () => {
    expect(asked('a [c]-d')).toEqual(['', 'c', '-d']);
    expect(asked('a-[c] d')).toEqual(['a-', 'c', '']);
  });

  it('reads no further than a long word goes', () => {
    const [before = '', , after = ''] = asked(`${'a'.repeat(5000)}-[c]-${'b'.repeat(5000)}`) ?? [];
    expect(before.length).toBeLessThan(100);
    expect(after.length).toBeLessThan(100);
  });

  it('answers as the language does', () => {
    expect(isTied('a-c', 2, 3, () => false)).toBe(false);
    expect(isTied('a-c', 2, 3, () => true)).toBe(true);
  });
});
