import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitterFor } from '../../../src/core/segment/split.ts';
import { en } from '../../../src/languages/en/index.ts';
import { fr } from '../../../src/languages/fr/index.ts';
import { vi } from '../../../src/languages/vi/index.ts';
import { type PublicData, publicData } from '../../public-data.ts';

const article = new URL('../../../locales/fr/asean-ai-governance.txt', import.meta.url);
const gsd = publicData('french/fr_gsd-ud-dev.conllu');
const news = publicData('news-fr-en-vi/ntrex-visible.tsv');

function linesOf({ url, isThere }: PublicData): readonly string[] {
  return isThere ? readFileSync(url, 'utf8').trim().split('\n') : [];
}

/** Sentences joined with a space, how many of their ends are found, and how many ends are found where none is. */
function measure(sentences: readonly string[], facts = fr.segmentation) {
  const found = splitterFor(facts)(sentences.join(' '))
    .map(({ end }) => end)
    .slice(0, -1);
  const ends = new Map<number, string>();
  let end = -1;
  for (const sentence of sentences) {
    end += sentence.length + 1;
    ends.set(end, sentence);
  }
  ends.delete(end);
  const marked = [...ends].filter(([, sentence]) => /[.!?…][\s"»”’')\]]*$/u.test(sentence));
  const hits = marked.filter(([at]) => found.includes(at)).length;
  const wrong = found.filter((at) => !ends.has(at)).length;
  return { recall: hits / marked.length, precision: hits / (hits + wrong) };
}

describe('the article on the forum', () => {
  const lines = readFileSync(article, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && line !== 'Comment (0)');
  const counts = lines.map((line) => splitterFor(fr.segmentation)(line).length);

  it('has 21 paragraphs of prose, which are 30 sentences', () => {
    expect(lines).toHaveLength(21);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  });
});

describe.skipIf(!gsd.isThere)(`the sentences of French GSD, from news, web and encyclopaedia${gsd.whySkipped}`, () => {
  const sentences = linesOf(gsd)
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length).trim());

  it('are found where they end in a mark', () => {
    const { recall, precision } = measure(sentences);
    expect(recall).toBeGreaterThan(0.995);
    expect(precision).toBeGreaterThan(0.993);
  });
});

describe.skipIf(!news.isThere)(`the sentences of news in three languages${news.whySkipped}`, () => {
  const rows = linesOf(news)
    .slice(1)
    .map((line) => line.split('\t'));

  it.each([
    [fr, 1],
    [en, 2],
    [vi, 3],
  ] as const)('are found where they end in a mark: $0.name', ({ segmentation }, column) => {
    // A row may hold several sentences, so only recall can be measured.
    expect(
      measure(
        rows.map((row) => (row[column] ?? '').trim()),
        segmentation,
      ).recall,
    ).toBeGreaterThan(0.99);
  });
});
