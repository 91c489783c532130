import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// The package has no types of its own.
// @ts-expect-error
import xliff from 'xliff';
import { readXliff } from '../../src/adapters/formats/xliff/index.ts';
import { plainText } from '../../src/core/content.ts';
import { segments, type Unit, units } from '../../src/core/document.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface ForeignUnit {
  readonly target?: string;
  readonly note?: string;
}

/** What the npm package reads of a file: by unit id, its target and its last note. It drops what is inside a mrk. */
async function readByPackage(text: string): Promise<ReadonlyMap<string, ForeignUnit>> {
  const { resources } = await xliff.xliff2js(text);
  const files: readonly Record<string, ForeignUnit>[] = Object.values(resources);
  return new Map(files.flatMap((file) => Object.entries(file)));
}

function ownUnits(text: string): readonly Unit[] {
  const reading = readXliff(text, 'work.xlf');
  if ('problem' in reading) throw new Error(reading.problem.message);
  return [...units(reading.document)];
}

describe.each(['en', 'vi'])('the work file in %s, read by the npm package xliff', (lang) => {
  const text = readFileSync(path.join(root, `locales/${lang}/asean-ai-governance.xlf`), 'utf8');

  it('has the same units', async () => {
    expect([...(await readByPackage(text)).keys()]).toEqual(ownUnits(text).map((unit) => unit.id));
  });

  it('has the same target in every unit of one sentence, and a note where we have one', async () => {
    const foreign = await readByPackage(text);
    const single = ownUnits(text).filter((unit) => segments(unit).length === 1);
    expect(single.length).toBeGreaterThan(10);
    for (const unit of single) {
      const target = segments(unit)[0]?.target;
      expect(foreign.get(unit.id)?.target).toBe(target && plainText(target));
      expect(foreign.get(unit.id)?.note !== undefined).toBe(unit.notes.length > 0);
    }
  });
});
