import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { alignedPage } from '../../../../src/core/emit/pages/aligned-page.ts';
import { reportPage } from '../../../../src/core/emit/pages/report-page.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { progressOf } from '../../../../src/core/progress.ts';
import type { LanguageCoverage } from '../../../../src/core/terms/coverage.ts';
import { hasBrowser, openBrowser } from '../../../e2e/browser.ts';
import { aligned, unit } from './aligned-documents.ts';

const hostile = '</script><img src=x onerror=alert(1)><svg onload=alert(2)>';
const document = aligned(`locales/fr/${'long-name-'.repeat(20)}.txt`, [
  unit([['Titre', 'Title', 'Tiêu đề']], { type: 'psr:heading' }),
  unit([
    ['L’IA avance.', 'AI advances.', 'AI tiến lên.'],
    ['Elle sert.', 'It serves.', 'Nó phục vụ.'],
  ]),
  unit([['Après.', 'After.']], { notes: { en: [{ text: 'A note to read' }] } }),
  unit([['cellule', 'cell', 'ô']], { type: 'psr:table-cell', name: 'key.'.repeat(100) }),
  unit([['x'.repeat(5000), 'w'.repeat(5000), 'ệ'.repeat(5000)]]),
  unit([[hostile, hostile, hostile]]),
  unit([['Comment (0)']], { translate: false }),
]);

const labels = 'IA · AI · AI';
const reading = [
  ...alignedPage({
    documents: [document, { ...document, path: 'locales/fr/b.txt' }],
    srcLang: 'fr',
    trgLangs: ['en', 'vi'],
    languageName: (tag) => ({ fr: 'Français', en: 'English', vi: 'Tiếng Việt' })[tag] ?? tag,
    marksOf: (_, text) =>
      ['IA', 'AI']
        .filter((term) => text.includes(`${term} `))
        .map((term) => ({ start: text.indexOf(term), end: text.indexOf(term) + 2, label: labels })),
  }),
].join('');

const findings: readonly Finding[] = [
  {
    ruleId: 'number',
    category: 'accuracy',
    severity: 'major',
    message: hostile,
    trgLang: 'vi',
    actual: 'w'.repeat(5000),
    file: 'f'.repeat(300),
  },
  {
    ruleId: 'brackets',
    category: 'style',
    severity: 'minor',
    message: 'm',
    trgLang: 'en',
    expected: ['e'.repeat(500)],
  },
  { ruleId: 'brackets', category: 'style', severity: 'minor', message: 'm', trgLang: 'vi', url: 'https://example.org' },
];
const totals = new Map([...document.targets].map(([lang, target]) => [lang, progressOf(target)]));
const none = { preferred: 1, admitted: 2, forbidden: 3, missing: 4, otherSense: 5, open: 6 };
const report = [
  ...reportPage({
    srcLang: 'fr',
    trgLangs: ['en', 'vi'],
    languageName: (tag) => ({ fr: 'Français', en: 'English', vi: 'Tiếng Việt' })[tag] ?? tag,
    documents: [{ path: document.path, words: 9, progress: totals, findings: 3 }],
    totals,
    gates: new Map([['vi', [{ isMet: false, sentence: `${hostile} ${'s'.repeat(200)}` }]]]),
    coverage: [
      {
        concept: 'c'.repeat(100),
        term: 't'.repeat(300),
        occurrences: 21,
        languages: new Map<string, LanguageCoverage>([
          ['en', none],
          ['vi', { ...none, term: 'u'.repeat(300) }],
        ]),
      },
    ],
    findings,
    glossaryHash: '0123456789abcdef'.repeat(4),
  }),
].join('');

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser;
  let page: Page | undefined;
  const surprises: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page?.context().close();
    expect(surprises.splice(0)).toEqual([]);
  });

  async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      surprises.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => surprises.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:data:|https:\/\/page\.test\/$)/u.test(request.url())) surprises.push(`request: ${request.url()}`);
    });
    await page.route('https://page.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('https://page.test/');
    return page;
  }

  const marked = (opened: Page) => opened.locator('[aria-current="true"]').allTextContents();

  it('marks the partners of a clicked sentence, names its terms, and clears at a second click', async () => {
    const opened = await open(reading);
    await opened.getByText('AI advances.').first().click();
    expect(await marked(opened)).toEqual(['L’IA avance.', 'AI advances.', 'AI tiến lên.']);
    expect(await opened.getByRole('status').innerText()).toBe(`Paragraph 2, sentence 1\n${labels}`);
    await opened.getByText('AI advances.').first().click();
    expect(await marked(opened)).toEqual([]);
    expect(await opened.getByRole('status').innerText()).toBe('');
  });

  it('works by keyboard: one stop, arrows to move, Enter and Space to mark, Escape to clear', async () => {
    const opened = await open(reading);
    const focused = () => opened.evaluate('document.activeElement.textContent');
    for (let i = 0; i < 3; i++) await opened.keyboard.press('Tab');
    expect(await focused()).toBe('Titre');
    await opened.keyboard.press('ArrowDown');
    await opened.keyboard.press('ArrowDown');
    await opened.keyboard.press('ArrowRight');
    expect(await focused()).toBe('It serves.');
    await opened.keyboard.press('Enter');
    expect(await marked(opened)).toEqual(['Elle sert.', 'It serves.', 'Nó phục vụ.']);
    await opened.keyboard.press('ArrowUp');
    expect(await marked(opened)).toEqual(['L’IA avance.', 'AI advances.', 'AI tiến lên.']);
    await opened.keyboard.press('Escape');
    expect(await marked(opened)).toEqual([]);
    await opened.keyboard.press(' ');
    expect(await marked(opened)).toHaveLength(3);
    // The next stop is the note, not the next sentence.
    await opened.keyboard.press('Tab');
    expect(await focused()).toBe('Note 1');
  });

  it('is a plain page without script: texts and notes are there, and no hint that would not hold', async () => {
    const opened = await open(reading, { javaScriptEnabled: false });
    expect(await opened.getByText('AI tiến lên.').first().isVisible()).toBe(true);
    expect(await opened.getByText('Choose a sentence').isVisible()).toBe(false);
    await opened.locator('summary').first().click();
    expect(await opened.getByText('A note to read').first().isVisible()).toBe(true);
  });

  it('prints notes open, and no status bar', async () => {
    const opened = await open(reading);
    await opened.getByText('AI advances.').first().click();
    await opened.emulateMedia({ media: 'print' });
    expect(await opened.getByText('A note to read').first().isVisible()).toBe(true);
    expect(await opened.locator('#status').isVisible()).toBe(false);
  });

  it('stands its languages one below the other on a phone', async () => {
    const opened = await open(reading, { viewport: { width: 390, height: 800 } });
    const [french, english] = await Promise.all(
      ['Elle sert.', 'It serves.'].map((text) => opened.getByText(text).first().boundingBox()),
    );
    expect(english?.y).toBeGreaterThan(french?.y ?? Number.POSITIVE_INFINITY);
  });

  it('narrows the table of findings, and says how many are left', async () => {
    const opened = await open(report);
    const rows = opened.locator('#finding-table tbody tr:visible');
    expect(await rows.count()).toBe(3);
    await opened.getByLabel('Rule', { exact: true }).selectOption('brackets');
    await opened.getByLabel('Language', { exact: true }).selectOption('vi');
    expect(await rows.count()).toBe(1);
    expect(await opened.locator('#count').innerText()).toBe('1 finding');
    await opened.getByLabel('Severity', { exact: true }).selectOption('major');
    expect(await opened.getByText('No finding matches.').isVisible()).toBe(true);
    await opened.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows.count()).toBe(3);
    await opened.getByRole('link', { name: 'number' }).click();
    await expect.poll(() => rows.count()).toBe(1);
  });

  describe.each([
    ['reading page', reading],
    ['report', report],
  ])('the %s', (_, html) => {
    it.each([320, 700])('does not scroll sideways at %i pixels', async (width) => {
      const opened = await open(html, { viewport: { width, height: 800 } });
      for (const details of await opened.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });

    it('has no barrier that axe knows of', async () => {
      const opened = await open(html, { bypassCSP: true });
      await opened.locator('.s, #filters').first().click();
      const { violations } = await new AxeBuilder({ page: opened }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
});
