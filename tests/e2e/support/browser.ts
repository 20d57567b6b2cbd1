import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';

import { EDITOR, type Desk } from './desk';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
  });

/** Of a browser's window, in pixels. */
export const HEIGHT = 900;

export interface Look {
  width?: number;
  height?: number;
  /** The system's is what `emulateMedia` says. */
  theme?: 'light' | 'dark' | 'system';
  /** The admin panel's language, chosen in the editor's profile. */
  language?: string;
  /** Another than the demo editor. */
  account?: Account;
}

export interface Account {
  email: string;
  password: string;
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Strapi allows few logins in a row: each desk is entered once, and its session used again. */
const sessions = new WeakMap<Desk, Session>();

const login = async (page: Page, desk: Desk, { email, password }: Account) => {
  await page.goto(`${desk.url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
};

/** A page of the admin panel, logged in as the demo editor unless told otherwise. */
export const enter = async (browser: Browser, desk: Desk, look: Look = {}): Promise<Page> => {
  const { width = 1280, height = HEIGHT, theme = 'light', language, account = EDITOR } = look;
  const session = account === EDITOR ? sessions.get(desk) : undefined;
  const context = await browser.newContext({
    viewport: { width, height },
    storageState: session,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.url });
  await context.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('STRAPI_THEME', chosenTheme);
      if (chosenLanguage) {
        localStorage.setItem('strapi-admin-language', chosenLanguage);
      }
    },
    [theme, language ?? ''] as const,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  if (session) await page.goto(`${desk.url}/admin/`);
  else await login(page, desk, account);
  if (account === EDITOR) sessions.set(desk, await context.storageState());
  return page;
};

/**
 * Puts the focus into a box. Until the part of the plugin that draws it is loaded, Strapi draws
 * another one in its place, which takes the focus away with it.
 */
const focus = async (page: Page, box: Locator) => {
  for (let tries = 0; tries < 50; tries += 1) {
    await box.focus();
    await page.waitForTimeout(100);
    if (await box.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The box does not keep the focus.');
};

/**
 * Puts a text, and perhaps HTML and a picture, on the clipboard and pastes it with the keyboard.
 *
 * @param png the bytes of the picture, as base64
 */
export const paste = async (
  page: Page,
  box: Locator,
  text: string,
  html?: string,
  png?: string,
) => {
  await focus(page, box);
  await page.evaluate(
    async ([plain, rich, picture]) => {
      const parts: Record<string, Blob> = {};
      if (plain || !picture) parts['text/plain'] = new Blob([plain ?? ''], { type: 'text/plain' });
      if (rich) parts['text/html'] = new Blob([rich], { type: 'text/html' });
      if (picture) {
        const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
        parts['image/png'] = new Blob([bytes], { type: 'image/png' });
      }
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [text, html, png],
  );
  await page.keyboard.press('ControlOrMeta+V');
};

/** A picture of coloured noise, about 3 bytes a pixel, as base64. */
export const noise = (page: Page, width: number, height = width): Promise<string> =>
  page.evaluate(
    ([across, down]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [across, down];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser draws nothing.');
      const image = context.createImageData(across, down);
      let state = 1;
      for (let at = 0; at < image.data.length; at += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        image.data[at] = at % 4 === 3 ? 255 : state >>> 24;
      }
      context.putImageData(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [width, height] as const,
  );

const TYPES = '/admin/content-manager/collection-types';

/**
 * Without it Strapi takes the language that was open last, adds it to the address of a localized type,
 * and asks whether to leave a form that was filled before.
 */
const LOCALE = 'plugins[i18n][locale]=en';

/** Opens the form of a new entry, or of one that is there, or the list of a type. */
export const openType = async (page: Page, desk: Desk, uid: string, entry = '') => {
  await page.goto(`${desk.url}${TYPES}/${uid}${entry && `/${entry}`}?${LOCALE}`);
};

/** Clicks a button that saves or publishes, and waits for the server's answer. */
export const press = async (
  page: Page,
  name: 'Save' | 'Publish',
  area: Page | Locator = page,
): Promise<void> => {
  const answer = page.waitForResponse(
    (response) =>
      ['POST', 'PUT'].includes(response.request().method()) &&
      response.url().includes('/content-manager/collection-types/'),
  );
  await area.getByRole('button', { name, exact: true }).click();
  const response = await answer;
  if (!response.ok()) throw new Error(`${name}: ${response.status()} ${await response.text()}`);
  await page.waitForTimeout(500);
};

/** The documentId in the address of the open entry. */
export const entryOf = async (page: Page): Promise<string> => {
  await page.waitForURL((address) => !/\/create$/.test(address.pathname));
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};
