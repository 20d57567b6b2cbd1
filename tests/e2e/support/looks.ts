import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { enter, HEIGHT, launchBrowser } from './browser';
import { openDesk, ROOT, type Desk } from './desk';
import { findingsIn } from './findings';
import type { Screens } from './screens/screen';
import { wordsIn } from './words';

const OUTPUT = path.join(ROOT, 'tests/output');

const DOCS = path.join(ROOT, 'docs/images');

/** With NEWSROOM_SCREENSHOTS=docs the pictures that the docs have are taken anew. */
const FOR_DOCS = process.env.NEWSROOM_SCREENSHOTS === 'docs';

/** The pictures can be taken with the panel in any of its languages. */
const LANGUAGE = process.env.NEWSROOM_LANGUAGE ?? 'en';
const say = wordsIn(LANGUAGE);

let desk: Desk;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [desk, browser] = await Promise.all([openDesk(), launchBrowser()]);
  mkdirSync(OUTPUT, { recursive: true });
  page = await enter(browser, desk, { theme: 'system', language: LANGUAGE });
  await closeBanner();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

/** Strapi's own announcement above every page is no part of the pictures. */
const closeBanner = async () => {
  await page
    .getByRole('button', { name: 'Close the banner.' })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
};

/** The part of the page that is the plugin's or holds what is. */
const areaOf = async (): Promise<string> => {
  // While a list is open, the design system hides all the rest from assistive technology.
  for (const selector of ['[role=listbox]', '[role=alertdialog]', 'main form']) {
    if ((await page.locator(selector).count()) > 0) return selector;
  }
  return 'main';
};

/** Whether the page can be scrolled sideways, which none should. */
const isTooWide = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

/** Waits until what the width and the theme have changed is drawn, and its colours have faded over. */
const settle = async () => {
  await page.waitForTimeout(150);
  await page.evaluate(async () => {
    const faded = document.getAnimations().map(({ finished }) => finished.catch(() => undefined));
    // A sign that something is loading turns for ever.
    await Promise.race([Promise.all(faded), new Promise((resolve) => setTimeout(resolve, 600))]);
  });
};

/** The narrow one last: the drawer that holds the panels there would stay open over the wide page. */
const LOOKS = [1280, 1600, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

/** Opens each screen once, and looks at it in all widths and themes. */
export const lookAt = (screens: Screens) => {
  describe.each(Object.entries(screens))('%s', (name, { open, arrange }) => {
    beforeAll(async () => {
      await page.setViewportSize({ width: 1280, height: HEIGHT });
      await open({ page, desk, say });
    });

    it.each(LOOKS)(
      'at $width pixels, $theme: nothing serious for axe-core, and nothing too wide',
      async ({ width, theme }) => {
        await page.setViewportSize({ width, height: HEIGHT });
        await page.emulateMedia({ colorScheme: theme });
        await arrange?.({ page, desk, say }, width);
        // Strapi's own buttons are paler under the mouse.
        await page.mouse.move(1, 1);
        await settle();
        const file = `${name}-${width}-${theme}.png`;
        await page.screenshot({ path: path.join(OUTPUT, file) });
        const picture = path.join(DOCS, `${name}.png`);
        if (FOR_DOCS && width === 1280 && theme === 'light' && existsSync(picture)) {
          await page.screenshot({ path: picture });
        }
        expect(await findingsIn(page, await areaOf())).toEqual([]);
        expect(await isTooWide()).toBe(false);
      },
    );
  });
};
