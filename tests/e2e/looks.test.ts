import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { UIDS } from '../../common/plugin';
import { enter, HEIGHT, launchBrowser, noise, openType, paste } from './support/browser';
import { openDesk, type Desk } from './support/desk';
import { findingsIn } from './support/findings';

const OUTPUT = path.resolve(__dirname, '../output');

/** With NEWSROOM_SCREENSHOTS=docs the pictures of the docs are taken anew. */
const DOCS =
  process.env.NEWSROOM_SCREENSHOTS === 'docs'
    ? path.resolve(__dirname, '../../docs/images')
    : undefined;

const TWEET =
  'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const KOREAN = '여러분 감사합니다 💜 — 방탄소년단 (@BTS_twt) 2021년 11월 21일';
const ARABIC = 'شكرا لكم جميعا 🌙 — بلقيس (@BalqeesFathi) ٢٠ نوفمبر ٢٠٢١';

const TWO_DAYS = 'Backstage now — ALL THE RUMORS ARE TRUE (@lizzo) 11/10/2021';
const ADDRESS = 'https://twitter.com/lizzo/status/1461898018373226498';

const STORY = readFileSync(path.resolve(__dirname, '../../playground/src/demo/copy.txt'), 'utf8');

let desk: Desk;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [desk, browser] = await Promise.all([openDesk(), launchBrowser()]);
  mkdirSync(OUTPUT, { recursive: true });
  page = await enter(browser, desk, { theme: 'system' });
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

/** The page Newsroom with the story on it, which it keeps once it was pasted. */
const openStory = async () => {
  await page.goto(`${desk.url}/admin/plugins/newsroom`);
  const box = page.getByLabel('Paste the copy');
  if ((await box.inputValue()) === '') await paste(page, box, STORY);
  await page.getByText('7 parts').waitFor();
  // The server's answer draws the parts anew.
  await page.getByRole('checkbox', { name: 'Harry Styles', exact: true }).waitFor();
};

interface Screen {
  open: () => Promise<void>;
  /** What a change of the width undoes. */
  arrange?: (width: number) => Promise<void>;
}

const SCREENS: Record<string, Screen> = {
  'signature-field': {
    open: async () => {
      await openType(page, desk, UIDS.tweetEmbed, 'create');
      await paste(page, page.locator('textarea[name=signature]'), TWEET);
      await page.locator('textarea[name=text]').waitFor();
    },
  },
  'several-tweets': {
    open: async () => {
      await openType(page, desk, UIDS.tweetEmbed, 'create');
      const box = page.locator('textarea[name=signature]');
      await paste(page, box, [TWEET, KOREAN, ARABIC].join('\n\n'));
      await page.getByText('@BalqeesFathi', { exact: true }).waitFor();
    },
  },
  'tweet-block': {
    open: async () => {
      await openType(page, desk, UIDS.article, 'create');
      await page.locator('input[name=headline]').fill('Lizzo and BTS become friends');
      await page.getByRole('button', { name: /Add a component to/ }).click();
      await page.getByRole('button', { name: 'Tweet', exact: true }).click();
      await paste(page, page.getByLabel('Paste a tweet'), TWEET);
      await page.getByRole('group', { name: 'The tweet of this block' }).waitFor();
    },
    arrange: () => page.getByLabel('Paste a tweet').scrollIntoViewIfNeeded(),
  },
  'one-of-two-days': {
    open: async () => {
      await openType(page, desk, UIDS.tweetEmbed, 'create');
      await paste(page, page.locator('textarea[name=signature]'), TWO_DAYS);
      await page.getByRole('button', { name: 'October 11, 2021' }).click();
      await page.getByText('Choose the day of the tweet.').waitFor({ state: 'hidden' });
    },
  },
  'list-field': {
    open: async () => {
      await openType(page, desk, UIDS.artistTag, 'create');
      await page.locator('input[name=name]').fill('BTS');
      const box = page.locator('input[name=aliases]');
      await paste(page, box, 'BTS\n방탄소년단\nBangtan Boys\nبي تي إس');
      await page.getByText('방탄소년단', { exact: true }).waitFor();
    },
  },
  'tweet-library': {
    open: async () => {
      await openType(page, desk, UIDS.tweetEmbed);
      await page
        .getByText(/Lizzo and BTS become friends/)
        .first()
        .waitFor();
    },
  },
  'delete-warning': {
    open: async () => {
      await openType(page, desk, UIDS.tweetEmbed);
      // One that an article uses.
      const row = page.getByRole('row', { name: /Did we just become BFFs/ });
      await row.getByRole('button', { name: 'Row actions' }).first().click();
      await page.getByRole('menuitem', { name: /^Delete/ }).click();
      await page.getByText('An article uses this tweet.').waitFor();
    },
  },
  'paste-page': {
    open: async () => {
      await openStory();
      await page.getByLabel('Headline').fill('Lizzo and BTS become friends');
      await page.getByLabel('Slug').and(page.locator('[value^=lizzo]')).waitFor();
    },
    arrange: () => page.evaluate(() => window.scrollTo(0, 0)),
  },
  'paste-parts': {
    open: openStory,
    arrange: () => page.getByRole('listitem', { name: /^Part 5: / }).scrollIntoViewIfNeeded(),
  },
  'paste-cover': {
    open: async () => {
      await openStory();
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('button', { name: 'Empty the page' }).click();
      const caption = `The stage at nine, before anybody came. 무대 뒤에서, 방탄소년단. ${'A long caption goes on. '.repeat(8)}`;
      const html = `<p>They met again.</p><figure><img src="https://desk.example/${'pictures/'.repeat(12)}hall.jpg" alt="Inside the hall"><figcaption>${caption}</figcaption></figure>`;
      const box = page.getByLabel('Paste the copy');
      await paste(page, box, 'Words', html, await noise(page, 320, 180));
      await page.getByRole('button', { name: 'Use as cover' }).waitFor();
    },
    arrange: () =>
      page.getByRole('region', { name: 'Cover image' }).evaluate((one) => one.scrollIntoView()),
  },
  'article-panel': {
    open: async () => {
      await openType(page, desk, UIDS.article);
      await page
        .getByRole('gridcell', { name: /Lizzo and BTS become friends/ })
        .first()
        .click();
    },
    arrange: async (width) => {
      // On narrow screens Strapi keeps the panels in a drawer.
      const drawer = page.getByRole('button', { name: 'Open more actions' });
      if (width < 600 && (await drawer.isVisible())) await drawer.click();
      await page.getByText('Before you publish').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Suggest artists' }).click();
      await page.getByText('The article has all the artists').waitFor();
    },
  },
  // Last, since it leaves a tweet in the library that no article uses.
  'address-alone': {
    open: async () => {
      await openType(page, desk, UIDS.article, 'create');
      await page.locator('input[name=headline]').fill('An address alone');
      await page.getByRole('button', { name: /Add a component to/ }).click();
      await page.getByRole('button', { name: 'Tweet', exact: true }).click();
      await paste(page, page.getByLabel('Paste a tweet'), ADDRESS);
      await page.getByLabel('Words of the tweet').waitFor();
    },
    arrange: () =>
      page.getByRole('group', { name: 'The tweet of this block' }).scrollIntoViewIfNeeded(),
  },
};

/** The part of the page that is the plugin's or holds what is. */
const areaOf = async (): Promise<string> => {
  for (const selector of ['[role=alertdialog]', 'main form']) {
    if ((await page.locator(selector).count()) > 0) return selector;
  }
  return 'main';
};

/** Whether the page can be scrolled sideways, which none should. */
const isTooWide = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

/** One theme after the other, since the panel stays open while the width changes. */
const LOOKS: Array<{ width: number; theme: 'light' | 'dark' }> = (
  ['light', 'dark'] as const
).flatMap((theme) => [1280, 1600, 390].map((width) => ({ width, theme })));

describe.each(Object.entries(SCREENS))('%s', (name, { open, arrange }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await open();
  });

  it.each(LOOKS)(
    'at $width pixels, $theme: nothing serious for axe-core, and nothing too wide',
    async ({ width, theme }) => {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme: theme });
      await arrange?.(width);
      // Strapi's own buttons are paler under the mouse.
      await page.mouse.move(1, 1);
      await page.waitForTimeout(600);
      const file = `${name}-${width}-${theme}.png`;
      await page.screenshot({ path: path.join(OUTPUT, file) });
      if (DOCS && width === 1280 && theme === 'light') {
        await page.screenshot({ path: path.join(DOCS, `${name}.png`) });
      }
      expect(await findingsIn(page, await areaOf())).toEqual([]);
      expect(await isTooWide()).toBe(false);
    },
  );
});

describe('in Korean', () => {
  it('speaks Korean in the fields', async () => {
    const korean = await enter(browser, desk, { language: 'ko' });
    await openType(korean, desk, UIDS.tweetEmbed, 'create');
    await paste(korean, korean.locator('textarea[name=signature]'), TWEET);
    await korean.getByText('채워짐:').waitFor();
    await korean.getByText('2021년 11월 20일').first().waitFor();
    await korean.screenshot({ path: path.join(OUTPUT, 'korean.png') });
    await korean.context().close();
  });
});
