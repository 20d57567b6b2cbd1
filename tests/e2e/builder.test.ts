import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { enter, entryOf, launchBrowser, openType, paste, press } from './support/browser';
import { APP_DIR, openDesk, ROOT, type Desk } from './support/desk';

const TYPE = 'api::live-update.live-update';
const SCHEMA = 'src/api/live-update/content-types/live-update/schema.json';

/** A first start in develop mode builds the admin panel. */
const FIRST_START = 240_000;

let appDir: string;
let desk: Desk;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  appDir = await mkdtemp(path.join(tmpdir(), 'newsroom-develop-'));
  for (const part of ['config', 'src', 'public', 'database', 'package.json', 'tsconfig.json']) {
    await cp(path.join(APP_DIR, part), path.join(appDir, part), {
      recursive: true,
      dereference: true,
    });
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(appDir, 'node_modules'));
  [desk, browser] = await Promise.all([
    openDesk({ appDir, command: 'develop', timeout: FIRST_START }),
    launchBrowser(),
  ]);
  page = await enter(browser, desk);
}, FIRST_START + 60_000);
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
  await rm(appDir, { recursive: true, force: true });
});

const storedSchema = () => readFile(path.join(appDir, SCHEMA), 'utf8');

/** Whether the desk, started again, knows the new field. */
const isReady = async (): Promise<boolean> => {
  try {
    const { data } = await desk.admin.get<{ data: { contentType: { metadatas: object } } }>(
      `/content-manager/content-types/${TYPE}/configuration`,
    );
    return 'quote' in data.contentType.metadatas;
  } catch {
    return false;
  }
};

const until = async (isTrue: () => Promise<boolean>) => {
  const end = Date.now() + 60_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('This did not come true within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
};

const addField = async (field: string, name: string, options: Record<string, string> = {}) => {
  await page
    .getByRole('button', { name: /^Add another field/ })
    .first()
    .click();
  const modal = page.getByRole('dialog');
  await modal.getByRole('tab', { name: 'Custom' }).click();
  await modal.getByRole('button', { name: new RegExp(`^${field}`) }).click();
  await modal.getByLabel('Name', { exact: true }).fill(name);
  for (const [label, value] of Object.entries(options)) {
    await modal.getByLabel(label).fill(value);
  }
  await modal.getByRole('button', { name: 'Finish' }).click();
  await modal.waitFor({ state: 'detached' });
};

describe('the Content-Type Builder', () => {
  it('adds the fields to a type of the app’s own, with words for their options, and they work', async () => {
    await page.goto(`${desk.url}/admin/plugins/content-type-builder/content-types/${TYPE}`);
    // Strapi's guided tour, which lies over the page in develop mode.
    await page.getByRole('button', { name: 'Skip' }).click();
    await addField('Tweet handle', 'account');
    await addField('Tweet date', 'day');
    await addField('List of texts', 'keywords');
    await addField('Tweet signature', 'quote', {
      'Field for the handle': 'account',
      'Field for the day': 'day',
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await until(async () => (await storedSchema()).includes('handleField'));
    // Strapi starts again by itself; the panel waits for it.
    await until(() => isReady());

    const schema = JSON.parse(await storedSchema()) as {
      attributes: Record<string, unknown>;
    };
    expect(schema.attributes).toMatchObject({
      account: { type: 'customField', customField: 'plugin::newsroom.tweet-handle' },
      quote: {
        customField: 'plugin::newsroom.tweet-signature',
        options: { handleField: 'account', dateField: 'day' },
      },
    });

    await openType(page, desk, TYPE, 'create');
    await page.getByLabel('title').fill('With fields of its own');
    const line = 'Hello — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
    await paste(page, page.getByLabel('quote'), line);
    await page.getByText(/^Filled in:/).waitFor();
    await press(page, 'Save');
    const { data } = await desk.admin.get<{ data: object }>(
      `/content-manager/collection-types/${TYPE}/${await entryOf(page)}`,
    );
    expect(data).toMatchObject({ quote: line, account: 'lizzo', day: '2021-11-20' });
  });
});
