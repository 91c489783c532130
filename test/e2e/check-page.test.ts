import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../src/core/emit/pages/check/check-page.ts';
import { folderWith, passerelle } from '../cli/passerelle.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const fileIn = (lang: string, pairs: readonly (readonly [string, string])[]) => {
  const list = pairs.map(
    ([source, target], i) =>
      `<unit id="u${i + 1}"><segment id="s1" state="translated"><source>${source}</source><target>${target}</target></segment></unit>`,
  );
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="${lang}"><file id="f1">${list.join('')}</file></xliff>`;
};

const files = {
  'en.xlf': fileIn('en', [
    ['Les règles sont simples : un arbitre.', 'The rules are simple : one referee.'],
    [
      'Il y a 30 pays &lt;img src=x onerror=alert(1)&gt;.',
      'There are 1999 countries &lt;img src=x onerror=alert(1)&gt;.',
    ],
  ]),
  'vi.xlf': fileIn('vi', [['Les équipes nationales.', 'Các đội  tuyển quốc gia.']]),
};

describe.skipIf(!hasBrowser)('the page that check --format html prints', () => {
  let browser: Browser;
  let page: Page;
  let file: string;
  const requests: string[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    const folder = folderWith(files);
    const { stdout } = passerelle(folder, ['check', '--format', 'html', ...Object.keys(files)]);
    file = path.join(folder, 'findings.html');
    writeFileSync(file, stdout);
    page = await opened(file);
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function opened(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const one = await (await browser.newContext(options)).newPage();
    one.on('request', (request) => requests.push(request.url()));
    await one.goto(pathToFileURL(name).href);
    return one;
  }

  const shown = () => page.locator('.finding:visible');
  const reset = () => page.getByRole('button', { name: 'Show all' }).click();

  it('shows each finding in its sentence, the place marked, and each text in its language', async () => {
    const item = page.locator('.finding', { hasText: 'space before “:”' });
    expect(await item.locator('mark').innerText()).toBe('·:');
    expect(await item.locator('p[lang=fr]').innerText()).toBe('Les règles sont simples : un arbitre.');
    expect(await item.locator('p[lang=en]').innerText()).toBe('The rules are simple·: one referee.');
    const height = await page.evaluate(`(() => {
      const { lineHeight, fontSize } = getComputedStyle(document.querySelector('p[lang=vi]'));
      return parseFloat(lineHeight) / parseFloat(fontSize);
    })()`);
    expect(Number(height)).toBeGreaterThanOrEqual(1.5);
  });

  it('says why a check matters', async () => {
    await page.locator('.finding', { hasText: 'space before “:”' }).getByRole('link').click();
    expect(await page.locator(':target').innerText()).toContain('is French typography');
  });

  it('narrows by severity, check, language, file and words without accents, and counts', async () => {
    const all = await shown().count();
    expect(all).toBeGreaterThanOrEqual(3);
    await page.getByLabel('Language').selectOption('vi');
    expect(await shown().count()).toBe(1);
    expect(await page.locator('#count').innerText()).toBe(`1 of ${all} findings`);
    await reset();
    await page.getByLabel('File').selectOption('en.xlf');
    expect(await shown().count()).toBe(all - 1);
    await page.getByLabel('Check', { exact: true }).selectOption('space-before-mark');
    expect(await shown().count()).toBe(1);
    await reset();
    await page.keyboard.press('/');
    await page.keyboard.type('doi tuyen');
    await page.getByText(`1 of ${all} findings`).waitFor();
    await page.keyboard.press('Escape');
    expect(await shown().count()).toBe(all);
    await page.getByLabel('Text').fill('nowhere');
    await page.getByText('No finding matches.').waitFor();
    await reset();
  });

  it('asks for nothing, has no error, and takes a text for a text', async () => {
    expect(new Set(requests)).toEqual(new Set([pathToFileURL(file).href]));
    expect(errors).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in the %s theme', async (colorScheme) => {
    const { violations } = await new AxeBuilder({ page: await opened(file, { colorScheme }) }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('does not scroll sideways on a phone', async () => {
    const phone = await opened(file, { viewport: { width: 320, height: 700 } });
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('is the same text without its script', async () => {
    const still = await opened(file, { javaScriptEnabled: false });
    expect(await still.locator('.finding:visible').count()).toBe(await page.locator('.finding').count());
    expect(await still.locator('#filters').isVisible()).toBe(false);
  });

  it('stays quick with ten thousand findings, and says where it leaves some out', async () => {
    const findings = Array.from({ length: 12_000 }, (_, i) => ({
      ruleId: i % 2 === 0 ? 'number' : 'quotes',
      category: 'accuracy' as const,
      severity: 'minor' as const,
      file: 'a.xlf',
      unit: `u${i}`,
      segment: 's1',
      trgLang: 'en',
      side: 'target' as const,
      start: 10,
      end: 12,
      message: `The source has ${i}, the target 31.`,
    }));
    const texts = { srcLang: 'fr', trgLang: 'en', source: 'Il y a 30 pays.', target: 'There are 31 countries.' };
    const many = path.join(folderWith({}), 'many.html');
    const input = { findings, checked: ['a.xlf'], segmentCount: 12_000, rules: [], textsOf: () => texts };
    writeFileSync(many, [...checkPage({ ...input, languageName: (tag) => tag })].join(''));
    const large = await opened(many);
    expect(await large.locator('.finding').count()).toBe(10_000);
    expect(await large.locator('.more').innerText()).toContain('10,000 of 12,000 findings');
    const start = Date.now();
    await large.getByLabel('Check', { exact: true }).selectOption('quotes');
    await large.getByText('5,000 of 10,000 findings').waitFor();
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
