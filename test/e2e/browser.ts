import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** The path of a Chromium on this machine; undefined where there is none. */
function findChromium(): string | undefined {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

const executablePath = findChromium();

/** Whether the tests of pages can run. CI requires them; elsewhere their absence is told. */
export const hasBrowser: boolean = executablePath !== undefined;
if (!hasBrowser) {
  const sentence =
    'No Chromium was found (chromium, chromium-browser, google-chrome), so the tests of pages did not run.';
  if (process.env.PASSERELLE_REQUIRE_BROWSER) throw new Error(sentence);
  process.stderr.write(`\n${sentence}\n`);
}

/** A headless browser that asks the network for nothing of its own. */
export async function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no browser.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}
