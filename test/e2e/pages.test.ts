import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, passerelle } from '../cli/passerelle.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');

function builtArticle(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-pages-'));
  for (const name of ['locales', 'glossary', 'memory', 'pipeline.config.ts']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  passerelle(folder, ['build']);
  passerelle(folder, ['terms', 'report']);
  return path.join(folder, 'out');
}

/** A draft with findings and hostile text in it. */
function builtDraft(): string {
  const source =
    '<h1>Le <b>forum</b></h1><p>Il y a 12 pays. Voir &lt;script&gt;alert(1)&lt;/script&gt; ici, dit-elle.</p>';
  const folder = folderWith({ 'a.html': source });
  passerelle(folder, ['build', 'a.html']);
  passerelle(folder, ['terms', 'report', 'a.html']);
  return path.join(folder, 'out');
}

describe.skipIf(!hasBrowser)('the pages of a build', () => {
  let browser: Browser;
  let article: string;
  let draft: string;
  beforeAll(async () => {
    browser = await openBrowser();
    article = builtArticle();
    draft = builtDraft();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Opens a page and gathers everything that it asks for and every error in it. */
  async function open(
    file: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, errors };
  }

  const marked = (page: Page) => page.locator('[aria-current=true]').allInnerTexts();

  it('reading: a click on one sentence marks its two partners, another click or Escape clears', async () => {
    const { page } = await open(path.join(article, 'aligned.html'));
    const sentence = page.getByText('Sự ra đời của', { exact: false }).first();
    await sentence.click();
    const texts = await marked(page);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/^L'émergence de l'IA/u);
    expect(texts[1]).toMatch(/^The emergence of AI/u);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
  });

  it('reading: the keyboard alone reaches a sentence, marks it and moves on', async () => {
    const { page } = await open(path.join(article, 'aligned.html'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const first = await marked(page);
    expect(first).toHaveLength(3);
    await page.keyboard.press('ArrowDown');
    const second = await marked(page);
    expect(second).toHaveLength(3);
    expect(second).not.toEqual(first);
  });

  it('reading: without its script it is the same text', async () => {
    const { page } = await open(path.join(article, 'aligned.html'), { javaScriptEnabled: false });
    expect(await page.locator('.s').count()).toBeGreaterThanOrEqual(90);
  });

  it('terms: a few letters without accents find a concept, Escape shows all again', async () => {
    const { page } = await open(path.join(article, 'terms.html'));
    const all = await page.locator('article.concept:visible').count();
    expect(all).toBeGreaterThan(100);
    await page.keyboard.press('/');
    await page.keyboard.type('quan tri ai');
    const shown = await page.locator('article.concept:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(20);
    expect(await page.locator('article.concept:visible').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('quản trị AI')]),
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('article.concept:visible').count()).toBe(all);
  });

  describe.each(['aligned.html', 'report.html', 'terms.html'])('%s', (name) => {
    it('asks for nothing but itself and has no error', async () => {
      for (const folder of [article, draft]) {
        const { requests, errors } = await open(path.join(folder, name));
        expect(requests).toHaveLength(1);
        expect(errors).toEqual([]);
      }
    });

    it.each(['light', 'dark'] as const)('has nothing that axe objects to, in the %s theme', async (colorScheme) => {
      for (const folder of [article, draft]) {
        const { page } = await open(path.join(folder, name), { colorScheme });
        // The many concepts that do not occur are cards as the others are.
        const { violations } = await new AxeBuilder({ page }).exclude('#unused, #settled').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });

    it('does not scroll sideways on a phone', async () => {
      for (const folder of [article, draft]) {
        const { page } = await open(path.join(folder, name), { viewport: { width: 320, height: 700 } });
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });

    it('shows a hostile text as text', async () => {
      const { page } = await open(path.join(draft, name));
      expect(await page.locator('script:has-text("alert(1)")').count()).toBe(0);
    });
  });
});
