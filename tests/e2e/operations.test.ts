import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { UIDS } from '../../common/plugin';
import { openSqlite } from '../server/support/sqlite';
import { enter, launchBrowser, openType, paste } from './support/browser';
import { openDesk, ROOT, type Desk } from './support/desk';

/** What an installer does to a desk, and what befalls it, as its editors see that. */
let folder: string;
let database: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-e2e-'));
  database = path.join(folder, 'data.db');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const shown = (page: Page, name: string) =>
  page.screenshot({ path: path.join(ROOT, 'tests/output', `${name}.png`) });
const menuEntry = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Newsroom', exact: true });

describe('while the database is not available', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ database });
    page = await enter(browser, desk);
  }, 240_000);
  afterAll(() => desk?.stop());

  it('a draft is not made, the page says so and keeps the paste; a minute later it is made', async () => {
    await menuEntry(page).click();
    await page.getByLabel('Paste the copy').waitFor();
    await paste(
      page,
      page.getByLabel('Paste the copy'),
      'A story of the outage. It has two parts.',
    );
    await page.getByLabel('Headline').fill('The outage');
    const create = page.getByRole('button', { name: 'Create draft', exact: true }).first();
    // The server has read the copy, under this headline: what it refuses next is the draft.
    await page.waitForResponse(
      (response) =>
        response.url().endsWith('/newsroom/parse') &&
        (response.request().postData() ?? '').includes('The outage'),
    );

    const other = await openSqlite(database);
    other.exec('BEGIN EXCLUSIVE');
    try {
      const refused = page.waitForResponse(
        (response) => response.url().endsWith('/newsroom/articles') && response.status() === 503,
      );
      await create.click();
      await refused;
      await page
        .getByText('The database does not answer at the moment. Nothing was saved')
        .first()
        .waitFor({ timeout: 60_000 });
      await shown(page, 'database-away');
      expect(await page.getByLabel('Paste the copy').inputValue()).toContain('the outage');
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
    await create.click();
    await page.waitForURL(/content-manager\/collection-types\/plugin::newsroom\.article\//);
  });
});

describe('closed with active: false', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ database, env: { NEWSROOM_ACTIVE: 'off' } });
    page = await enter(browser, desk);
  }, 240_000);
  afterAll(() => desk?.stop());

  it('has no menu entry, and its page opens to nobody', async () => {
    await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await shown(page, 'closed-menu');
    expect(await menuEntry(page).count()).toBe(0);
    await page.goto(`${desk.url}/admin/plugins/newsroom`);
    await page.getByText("You don't have the permissions to access that content").waitFor();
  });

  it('shows an article without panel and paste boxes, and the list of tweets without its column', async () => {
    await openType(page, desk, UIDS.tweetEmbed);
    await page
      .getByRole('gridcell', { name: /Did we just become BFFs/ })
      .first()
      .waitFor();
    await shown(page, 'closed-tweets');
    expect(await page.getByText('Used in').count()).toBe(0);

    await openType(page, desk, UIDS.article);
    await page.getByRole('gridcell', { name: 'The outage' }).click();
    await page.getByLabel('standfirst').waitFor();
    await shown(page, 'closed-article');
    expect(await page.getByText('Before you publish').count()).toBe(0);
  });
});

describe('a desk with settings of its own', () => {
  const SETTINGS = {
    maxInputBytes: 5_000,
    tweetHosts: ['nitter.example'],
    relatedMarkers: ['On our site'],
    promoPatterns: ['our fan club'],
  };
  const TWEET = 'https://nitter.example/lizzo/status/1461904535283912707';
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ env: { NEWSROOM_SETTINGS: JSON.stringify(SETTINGS) } });
    page = await enter(browser, desk);
    // What the page shows is what the panel itself reads.
    await page.route('**/newsroom/parse', (route) => route.abort());
  }, 240_000);
  afterAll(() => desk?.stop());

  it('has copy read in the panel by its hosts, markers and promos', async () => {
    await menuEntry(page).click();
    const box = page.getByLabel('Paste the copy');
    await box.waitFor();
    const copy = `Words of the story.\n\n${TWEET}\n\nOn our site: Butter wins\n\nCome to our fan club today!`;
    await paste(page, box, copy);
    await page.getByText('4 parts').waitFor();
    const kinds = page.getByRole('combobox', { name: /^Kind of part/ });
    expect(await kinds.evaluateAll((boxes) => boxes.map((one) => one.textContent))).toEqual([
      'Text',
      'Tweet',
      'Related reads',
      'Promo',
    ]);
    await shown(page, 'own-settings');
  });

  it('names its own limit of a paste, on the page and in a field', async () => {
    await paste(page, page.getByLabel('Paste the copy'), 'Words without end. '.repeat(300));
    await page.getByText('This is more than 5 kB, too much for one draft.').waitFor();
    await page.goto(`${desk.url}/admin/content-manager/collection-types/${UIDS.tweetEmbed}/create`);
    const field = page.getByLabel('signature');
    await field.waitFor();
    await paste(page, field, 'Words without end. '.repeat(300));
    await page.getByText('This is more than 5 kB, which cannot be saved in one field.').waitFor();
  });

  it('reads a tweet of its hosts in a field', async () => {
    await page.goto(`${desk.url}/admin/content-manager/collection-types/${UIDS.tweetEmbed}/create`);
    await paste(page, page.getByLabel('signature'), TWEET);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="handle"]')?.value === 'lizzo',
    );
  });
});
