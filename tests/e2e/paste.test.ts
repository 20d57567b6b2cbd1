import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Locator, Page } from 'playwright-core';

import { UIDS } from '../../common/plugin';
import { TEXTS } from '../common/language/texts';
import { DOCUMENTED_WRITER } from '../server/support/roles';
import { enter, entryOf, launchBrowser, noise, openType, paste, press } from './support/browser';
import { openDesk, type Desk } from './support/desk';

const SEED = readFileSync(path.resolve(__dirname, '../../playground/src/demo/copy.txt'), 'utf8');

let desk: Desk;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [desk, browser] = await Promise.all([openDesk(), launchBrowser()]);
  page = await enter(browser, desk);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

const copyBox = () => page.getByLabel('Paste the copy');
const part = (number: number): Locator =>
  page.getByRole('listitem', { name: new RegExp(`^Part ${number}: `) });
/** The kinds of the parts, in their order. */
const kinds = () =>
  page
    .getByRole('combobox', { name: /^Kind of part/ })
    .evaluateAll((boxes) => boxes.map((box) => box.textContent));
const SEED_KINDS = ['Text', 'Tweet', 'Text', 'Tweet', 'Text', 'Promo', 'Related reads'];
/** The first of them: "Create draft" stands above the parts and below them. */
const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
const artist = (name: string) => page.getByRole('checkbox', { name, exact: true });

const readers = () => page.frameLocator('iframe[title="As readers see it"]');

const openPage = async () => {
  await page.goto(`${desk.url}/admin/plugins/newsroom`);
  await copyBox().waitFor();
};
/** An empty page, whatever the test before left on it. */
const openEmptyPage = async () => {
  await openPage();
  await page.evaluate(() => localStorage.removeItem('newsroom.paste.1'));
  // Leaving the page keeps it once more, so what is kept is taken away before the page reads it.
  await page.goto(`${desk.url}/admin/`);
  await page.waitForURL(/\/admin\/?$/);
  await page.evaluate(() => localStorage.removeItem('newsroom.paste.1'));
  await openPage();
};
const pasteSeed = async () => {
  await paste(page, copyBox(), SEED);
  await page.getByText('7 parts').waitFor();
};
/** Clicks "Create draft" and waits for the draft in the Content Manager. */
const createDraft = async (): Promise<string> => {
  await button('Create draft').click();
  await page.waitForURL(/content-manager\/collection-types\/plugin::newsroom\.article\//);
  await page.getByText('Before you publish').waitFor();
  return entryOf(page);
};

interface Entry {
  headline: string;
  slug: string;
  storyDate: string | null;
  artists: { name: string }[];
  body: { __component: string; tweet?: { text: string } }[];
}
const published = async (documentId: string): Promise<Entry> => {
  const query = 'populate[artists]=true&populate[body][on][newsroom.tweet][populate]=*';
  const address = `/api/newsroom/articles/${documentId}?${query}`;
  return (await desk.reader.get<{ data: Entry }>(address)).data;
};

describe('a story pasted as it came', () => {
  it('goes all the way: parts, headline, artists, draft, a second tweet, readers', async () => {
    await openPage();
    await page.getByRole('link', { name: 'Newsroom' }).first().waitFor();
    await pasteSeed();
    expect(await kinds()).toEqual(SEED_KINDS);
    expect(await page.getByLabel('Story date').inputValue()).toBe('2021-11-21');
    expect(await part(1).innerText()).toMatch(/^.*November 20 was like/ms);
    expect(await part(2).innerText()).toContain('@lizzo');
    expect(await part(6).innerText()).toContain('Click here to join');
    await artist('Lizzo').waitFor();
    expect(await artist('Lizzo').isChecked()).toBe(true);
    await page.getByText('tweet by @lizzo').first().waitFor();
    expect(await artist('VMINZZO').isChecked()).toBe(false);

    await button('Create draft').click();
    await page.getByText('The draft needs a headline.').waitFor();
    await page.getByLabel('Headline').fill('The night that Lizzo met BTS');
    await artist('Harry Styles').click();
    const documentId = await createDraft();
    expect(await page.getByLabel('Headline').inputValue()).toBe('The night that Lizzo met BTS');

    await page.getByText('There is no cover image.').waitFor();
    await page.getByText(/^Body, part 7: “BTS' 'Butter' wins .*” has no article\.$/).waitFor();
    // The artists of the draft stand in the order of their weight, none of them behind "Load more".
    const artists = page.getByRole('listitem').filter({ has: button('Remove') });
    await artists.filter({ hasText: 'Lizzo' }).waitFor();
    expect(await artists.first().innerText()).toContain('Lizzo');
    expect(await button('Load More').count()).toBe(0);
    await button('Suggest artists').click();
    await button('Add Harry Styles').waitFor();
    // One line, however long the name beside it.
    expect((await button('Add Harry Styles').boundingBox())?.height).toBeLessThan(40);
    const more = page.getByLabel('Paste more copy or tweets');
    await paste(page, more, 'Another one — ALL THE RUMORS ARE TRUE (@lizzo) November 21, 2021');
    await button('Add to the end').click();
    await page.getByText('1 block was added at the end of the body.').waitFor();
    await press(page, 'Publish');

    const article = await published(documentId);
    expect(article).toMatchObject({
      slug: 'the-night-that-lizzo-met-bts',
      storyDate: '2021-11-21',
    });
    expect(article.artists.map(({ name }) => name).sort()).toEqual(
      ['BTS', 'J-Hope', 'Jimin', 'Jungkook', 'Lizzo', 'One Direction', 'V'].sort(),
    );
    expect(article.body.map(({ tweet }) => tweet?.text)).toEqual([
      expect.stringContaining('Enjoy this short clip'),
      expect.stringContaining('Did we just become BFFs?'),
      'Another one',
    ]);
    const html = await (await fetch(`${desk.url}/articles/${article.slug}`)).text();
    for (const words of ['The night that Lizzo met BTS', 'Another one', 'Click here to join']) {
      expect(html).toContain(words);
    }
  });

  it('is gone from the page once its draft exists', async () => {
    await openPage();
    await page.getByText('The article appears here as soon as you paste').waitFor();
    expect(await copyBox().inputValue()).toBe('');
  });

  it('is noticed when it is pasted again, and not forbidden', async () => {
    await openEmptyPage();
    await pasteSeed();
    await page.getByText('This looks like “The night that Lizzo met BTS”.').waitFor();
    await page
      .getByText(/^the same copy, 100% of the sentences, the same 2 tweets$/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Open that article' }).first().waitFor();
    expect(await button('Create draft').isEnabled()).toBe(true);
  });

  it('is noticed when it is told anew: by most of its sentences, its tweets or its headline alone', async () => {
    const paragraphs = SEED.split('\n\n');
    const tweets = paragraphs.filter((words) => words.includes('pic.twitter.com'));
    const reason = (words: string) => page.getByText(words, { exact: true }).first();
    const looksAlike = () =>
      page.getByText('This looks like “The night that Lizzo met BTS”.').waitFor();
    await openEmptyPage();
    await paste(
      page,
      copyBox(),
      ['It went on like this.', paragraphs[2], paragraphs[1]].join('\n\n'),
    );
    await looksAlike();
    await page
      .getByText(/^\d\d% of the sentences$/)
      .first()
      .waitFor();
    await openEmptyPage();
    await paste(page, copyBox(), ['Two words of hers.', ...tweets].join('\n\n'));
    await looksAlike();
    await reason('the same 2 tweets').waitFor();
    await openEmptyPage();
    await paste(page, copyBox(), 'Nobody told it like this before.');
    await page.getByLabel('Headline').fill('The Night that LIZZO met BTS!');
    await looksAlike();
    await reason('the same headline').waitFor();
  });

  it('takes what a tweet lacks that is given by its address alone', async () => {
    await openEmptyPage();
    const address = 'https://twitter.com/lizzo/status/1461898018373226498';
    await paste(page, copyBox(), `A night to remember\n\nThey met again.\n\n${address}`);
    const card = page.getByRole('group', { name: 'What was understood' });
    await card.getByText('(status id) tells November 20, 2021, in UTC').waitFor();
    await card.getByRole('button', { name: 'November 20, 2021' }).click();
    await card.getByText('(status id)').waitFor({ state: 'hidden' });
    await card.getByLabel('Author').fill('ALL THE RUMORS ARE TRUE');
    await card.getByLabel('Words of the tweet').fill('Hi, BTS');
    await page.getByLabel('Headline').fill('A night to remember, by its address');
    await createDraft();
    await press(page, 'Publish');
    const { body } = await published(await entryOf(page));
    expect(body.find(({ tweet }) => tweet)?.tweet).toMatchObject({
      authorName: 'ALL THE RUMORS ARE TRUE',
      postedOn: '2021-11-20',
      text: 'Hi, BTS',
    });
  });

  it('shows a tweet that the library has otherwise, and replaces nothing unasked', async () => {
    const ids = [1, 2, 3, 4].map((at) => `146183303341626520${at}`);
    const embed = (at: number, words: string) =>
      `<blockquote class="twitter-tweet"><p lang="en">${words}</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/${ids[at]}">November 20, 2021</a></blockquote>`;
    const stored = [0, 1, 2, 3].map((at) => embed(at, `Stored ${at}`)).join('\n\n');
    await desk.admin.post('/newsroom/tweet-embeds', { input: stored });
    await openEmptyPage();
    const pasted = [0, 1, 2].map((at) => embed(at, `Pasted ${at}`)).join('\n\n');
    await paste(page, copyBox(), `They met again.\n\n${pasted}`);
    const side = (number: number, name: string) =>
      part(number).getByRole('group', { name, exact: true });
    await side(2, 'In the library').getByText('Stored 0').waitFor();
    await side(2, 'As pasted').getByText('Pasted 0').waitFor();
    await part(2).getByRole('button', { name: 'Use the library’s' }).click();
    await part(2).getByText('The library’s tweet stands here.').waitFor();
    expect(await part(2).innerText()).toContain('Stored 0');
    await part(3)
      .getByRole('button', { name: /^Change the library/ })
      .click();
    await part(3).getByText('The library’s tweet stands here.').waitFor();
    await part(4).getByText('the article gets the pasted tweet as text').waitFor();
    // What was chosen against is not missed, and what is not chosen yet is shown as the draft gets it.
    expect(await page.getByText('In the copy, not in the article').count()).toBe(0);
    await page.getByRole('tab', { name: 'As readers see it' }).click();
    await readers().locator('blockquote', { hasText: 'Stored 0' }).waitFor();
    await readers().locator('blockquote', { hasText: 'Pasted 1' }).waitFor();
    await readers().locator('p', { hasText: 'Pasted 2' }).waitFor();
    expect(await readers().locator('blockquote', { hasText: 'Pasted 2' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Parts' }).click();
    await page.getByLabel('Headline').fill('Told in other words');
    const documentId = await createDraft();

    const more = page.getByLabel('Paste more copy or tweets');
    await paste(page, more, embed(3, 'Pasted 3'));
    await button('Add to the end').click();
    await page.getByRole('group', { name: 'As pasted' }).getByText('Pasted 3').waitFor();
    await button('Use the library’s').click();
    await page.getByText('1 block was added at the end of the body.').waitFor();
    await press(page, 'Publish');
    const { slug, body } = await published(documentId);
    expect(body.flatMap(({ tweet }) => tweet?.text ?? [])).toEqual([
      'Stored 0',
      'Pasted 1',
      'Stored 3',
    ]);
    const html = await (await fetch(`${desk.url}/articles/${slug}`)).text();
    expect(html).toContain('Pasted 2');
    expect(html).not.toContain('Stored 2');
  });

  it('takes an artist of the panel with one click', async () => {
    await openEmptyPage();
    await pasteSeed();
    await artist('Jimin').click();
    await page.getByLabel('Headline').fill('Jimin comes later');
    const documentId = await createDraft();
    await button('Suggest artists').click();
    await button('Add Jimin').click();
    await button('Add Jimin').waitFor({ state: 'detached' });
    await press(page, 'Publish');
    const { artists } = await published(documentId);
    expect(artists.map(({ name }) => name)).toContain('Jimin');
    expect(artists).toHaveLength(8);
  });
});

describe('a writer with the rights that the docs give', () => {
  /** Made as an administrator makes it: the role, its rights, somebody who has it. */
  const account = { email: 'writer@newsroom.example', password: 'Press-Pass-2021' };
  const hire = async () => {
    const role = { name: 'Writer', description: '' };
    const { data } = await desk.admin.post<{ data: { id: number } }>('/admin/roles', role);
    const permissions = DOCUMENTED_WRITER.map((permission) => ({
      subject: null,
      properties: {},
      conditions: [],
      ...permission,
    }));
    await desk.admin.put(`/admin/roles/${data.id}/permissions`, { permissions });
    const user = { firstname: 'Writer', lastname: '', email: account.email, roles: [data.id] };
    const made = await desk.admin.post<{ data: { registrationToken: string } }>(
      '/admin/users',
      user,
    );
    await desk.reader.post('/admin/register', {
      registrationToken: made.data.registrationToken,
      userInfo: { firstname: 'Writer', lastname: 'Writer', password: account.password },
    });
  };

  it('goes from the copy to what readers see, and is offered nothing that would be refused', async () => {
    await hire();
    const editors = page;
    page = await enter(browser, desk, { account });
    try {
      await openPage();
      await button('Try it with a sample').click();
      await page.getByText('3 parts').waitFor();
      await openEmptyPage();
      await paste(
        page,
        copyBox(),
        `${SEED}\n\nHi — Somebody New (@somebody_new) November 20, 2021`,
        undefined,
        await noise(page, 20),
      );
      // The docs give writers no right to the Media Library.
      await page.getByText('Your role may not upload a picture').waitFor();
      expect(await button('Use as cover').count()).toBe(0);
      await artist('Lizzo').waitFor();
      // No tag has that account, and a writer may not make one.
      expect(await page.getByText('Not among the artist tags yet').count()).toBe(0);
      await page.getByLabel('Headline').fill('By a writer');
      await createDraft();
      await press(page, 'Publish');
      const { artists } = await published(await entryOf(page));
      expect(artists.map(({ name }) => name)).toContain('Lizzo');
      await openType(page, desk, UIDS.article);
      await page.getByRole('gridcell', { name: 'By a writer' }).waitFor();
      // All of the row is seen on a laptop, its status, too.
      const status = await page.locator('th', { hasText: 'Status' }).boundingBox();
      expect(status!.x + status!.width).toBeLessThan(1280);
    } finally {
      await page.context().close();
      page = editors;
    }
  });
});

describe('the parts', () => {
  it('are turned, joined, split, moved and dropped, and every step is undone', async () => {
    await openEmptyPage();
    await pasteSeed();
    await page.getByRole('combobox', { name: 'Kind of part 6' }).click();
    await page.getByRole('option', { name: 'Text', exact: true }).click();
    await part(6).getByRole('button', { name: 'Join to part 5' }).click();
    await page.getByText('6 parts').waitFor();
    await part(1).getByRole('button', { name: 'Split', exact: true }).click();
    await part(1).getByRole('button', { name: 'Split before paragraph 2' }).click();
    await page.getByText('7 parts').waitFor();
    await page.getByRole('button', { name: 'Drop part 3' }).click();
    await page.getByRole('button', { name: 'Move part 2 up' }).click();
    expect(await kinds()).toEqual(['Text', 'Text', 'Text', 'Tweet', 'Text', 'Related reads']);
    expect(await part(2).innerText()).toContain('November 20 was like');
    expect(await part(5).innerText()).toContain('Click here to join');
    for (let step = 0; step < 5; step += 1) await button('Undo').click();
    expect(await button('Undo').isDisabled()).toBe(true);
    expect(await kinds()).toEqual(SEED_KINDS);
    await button('Redo').click();
    expect((await kinds())[5]).toBe('Text');
  });

  it('are arranged with the keyboard alone', async () => {
    await openEmptyPage();
    await pasteSeed();
    await page.getByRole('button', { name: 'Drop part 2' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('6 parts').waitFor();
    // The focus is on the part that took the place of the dropped one.
    expect(await part(2).evaluate((card) => card === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText('7 parts').waitFor();
    expect(await kinds()).toEqual(SEED_KINDS);
  });

  it('hold the titles of related reads, which are split at the cursor', async () => {
    await openEmptyPage();
    await pasteSeed();
    const title = page.getByLabel('Title 1');
    await title.focus();
    await title.evaluate((box: HTMLInputElement) => {
      const at = box.value.indexOf(';');
      box.setSelectionRange(at, at);
    });
    await button('Split at the cursor').click();
    await page.getByLabel('Title 2').waitFor();
    expect(await title.inputValue()).toMatch(/Record Of The Year$/);
    expect(await page.getByLabel('Title 2').inputValue()).toMatch(/^'My Universe' certified/);
  });

  it('show the article that a title means, chosen already, and let it go', async () => {
    await openEmptyPage();
    await paste(page, copyBox(), `A paragraph.\n\nALSO READ: The night that Lizzo met BTS`);
    const match = page.getByRole('combobox', { name: 'Article for title 1' });
    await match.waitFor();
    expect(await match.innerText()).toBe('The night that Lizzo met BTS');
    await match.click();
    await page.getByRole('option', { name: 'No article, only the title' }).click();
    await page.getByLabel('Headline').fill('Without a match');
    await createDraft();
    const waiting = page.getByText('“The night that Lizzo met BTS” has no article.');
    await waiting.waitFor();
    await button('Match again').click();
    await page.getByText('1 title has its article now.').waitFor();
    await waiting.waitFor({ state: 'detached' });
  });
});

describe('the box and the parts', () => {
  const BOX = 'One came.\n\nTwo came.';
  const article = () => page.getByRole('list').filter({ has: part(1) });

  it('are never parted by Undo, and what is in no part is offered', async () => {
    await openEmptyPage();
    await paste(page, copyBox(), `${BOX}\n\nALSO READ: A title`);
    await page.getByText('2 parts').waitFor();
    await page.getByRole('button', { name: 'Drop part 2' }).click();
    await page.getByText('In the copy, not in the article: “ALSO READ: A title”').waitFor();
    await copyBox().focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n\nThree came.', { delay: 40 });
    await page.getByText('so its parts were read again').waitFor();
    expect(await article().innerText()).toContain('Three came.');
    // One step takes the typing back, in both; the part that was dropped before stays dropped.
    await button('Undo').click();
    await page.getByText('1 part', { exact: true }).waitFor();
    expect(await copyBox().inputValue()).not.toContain('Three came.');
    expect(await article().innerText()).not.toContain('Three came.');
    await button('Redo').click();
    await page.getByText('3 parts').waitFor();
    expect(await copyBox().inputValue()).toContain('Three came.');
    expect(await article().innerText()).toContain('Three came.');

    await page.getByRole('button', { name: 'Drop part 2' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Put back “ALSO READ: A title”' }).click();
    await page.getByText('3 parts').waitFor();
    expect(await part(2).evaluate((card) => card === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Title 1').inputValue()).toBe('A title');
    await page.getByText('In the copy, not in the article').waitFor({ state: 'detached' });
  });

  it('are had back when the last part is dropped or the box is emptied', async () => {
    await openEmptyPage();
    await paste(page, copyBox(), 'One came.');
    await page.getByRole('button', { name: 'Drop part 1' }).click();
    await page.getByRole('button', { name: 'Put back “One came.”' }).click();
    await page.getByText('1 part', { exact: true }).waitFor();
    await copyBox().fill('');
    await page.getByText('0 parts').waitFor();
    await button('Undo').click();
    await page.getByText('1 part', { exact: true }).waitFor();
    expect(await copyBox().inputValue()).toBe('One came.');
  });

  it('have one set of words, whatever sixty steps of the editor do', async () => {
    await openEmptyPage();
    // A promo and titles have all their words in their parts, as they stand in the box.
    const promo = 'Join the biggest community of K-Pop fans live. Click here to join.';
    await paste(page, copyBox(), `${BOX}\n\n${promo}\n\nALSO READ: First title; Second title`);
    await page.getByText('3 parts').waitFor();
    let seed = 20211120;
    // The generator of Park and Miller: the same steps every time.
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const steps = /^(Undo|Redo|Drop part|Move part|Join to|Put back|Split)/;
    const typed = ['Four came.', 'Five came.', 'Six came.'];
    const wordsOf = (words: string) => words.split(/[\s:;|“”]+/).filter(Boolean);
    const missing = async () => {
      const shown = await page
        .getByRole('tabpanel', { name: 'Parts' })
        .evaluate((panel: HTMLElement) =>
          [panel.innerText, ...[...panel.querySelectorAll('input')].map(({ value }) => value)].join(
            ' ',
          ),
        );
      const words = new Set(wordsOf(shown));
      return wordsOf(await copyBox().inputValue()).filter((word) => !words.has(word));
    };
    for (let step = 0; step < 60; step += 1) {
      const buttons = await page
        .getByRole('tabpanel', { name: 'Parts' })
        .getByRole('button', { name: steps, disabled: false })
        .all();
      if (buttons.length === 0 || random(5) === 0) {
        await copyBox().focus();
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.type(`\n\n${typed[random(typed.length)]}`);
      } else await buttons[random(buttons.length)]?.click();
      let lost = await missing();
      for (let wait = 0; wait < 50 && lost.length > 0; wait += 1) {
        await page.waitForTimeout(100);
        lost = await missing();
      }
      expect({ step, lost }).toEqual({ step, lost: [] });
    }
  });

  it('say what was typed over, and keep what was typed', async () => {
    await openEmptyPage();
    const html = '<p>One <b>bold</b> word.</p><p>A <a href="https://example.org/a">link</a>.</p>';
    await paste(page, copyBox(), 'One bold word.\n\nA link.', html);
    await part(1).getByRole('button', { name: 'Edit the words' }).click();
    const words = page.getByRole('textbox', { name: 'Words of part 1' });
    await words.getByText('A link.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' And more.');
    await button('Heading').click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Shift+Control+ArrowRight');
    await button('Italic').click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await paste(page, words, 'pasted <img src=x onerror="window.wasRun=true">', '<b>not this</b>');
    await button('Done with the words').click();
    await page.getByText('not in the article').waitFor({ state: 'detached' });
    await part(1).getByRole('button', { name: 'Edit the words' }).click();
    await words.getByText('bold').dblclick();
    await page.keyboard.type('brave');
    await page.getByText('In the copy, not in the article: “One bold word.”').waitFor();
    await page.getByLabel('Headline').fill('Typed words');
    await page.getByLabel('Byline').fill('Mary Major');
    await page.getByLabel('Standfirst').fill('What was typed is kept.');
    const made = page.waitForRequest('**/newsroom/articles');
    await page.keyboard.press('ControlOrMeta+Enter');
    const { blocks, byline, standfirst } = (await made).postDataJSON() as {
      blocks: { content: unknown }[];
      byline: string;
      standfirst: string;
    };
    expect({ byline, standfirst }).toEqual({
      byline: 'Mary Major',
      standfirst: 'What was typed is kept.',
    });
    expect(blocks.map(({ content }) => content)).toEqual([
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'One', italic: true },
            { type: 'text', text: ' ' },
            { type: 'text', text: 'brave', bold: true },
            { type: 'text', text: ' word.' },
          ],
        },
        {
          type: 'heading',
          level: 2,
          children: [
            { type: 'text', text: 'A ' },
            {
              type: 'link',
              url: 'https://example.org/a',
              children: [{ type: 'text', text: 'link' }],
            },
            { type: 'text', text: '. And more.' },
          ],
        },
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'pasted <img src=x onerror="window.wasRun=true">' }],
        },
      ],
    ]);
    await page.waitForURL(/content-manager\/collection-types\/plugin::newsroom\.article\//);
  });
});

describe('the road from the menu to a published story', () => {
  /** The mouse's clicks on this page of the browser, until it is loaded anew. */
  const countClicks = () =>
    page.evaluate(() => {
      const counted = window as unknown as { clicks: number };
      counted.clicks = 0;
      const count = ({ detail }: MouseEvent) => {
        if (detail > 0) counted.clicks += 1;
      };
      document.addEventListener('click', count, true);
    });
  const clicks = () => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      const labels = (at as Partial<HTMLInputElement> | null)?.labels;
      const label = labels?.[0]?.textContent ?? '';
      return (at?.getAttribute('aria-label') ?? (label || at?.textContent) ?? '').trim();
    });

  it('takes four clicks, and nothing typed but a headline', async () => {
    await openEmptyPage();
    await page.goto(`${desk.url}/admin/`);
    await page.getByRole('link', { name: 'Newsroom' }).first().waitFor();
    await page.evaluate((copy) => navigator.clipboard.writeText(copy), SEED);
    await countClicks();
    await page.getByRole('link', { name: 'Newsroom' }).first().click();
    await copyBox().waitFor();
    // The cursor is in the box already.
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByText('7 parts').waitFor();
    await page.getByLabel('Headline').click();
    await page.keyboard.type('Four clicks to a story');
    await button('Create draft').click();
    await page.waitForURL(/content-manager\/collection-types\/plugin::newsroom\.article\//);
    await page.getByText('Before you publish').waitFor();
    const documentId = await entryOf(page);
    await press(page, 'Publish');
    expect(await clicks()).toBe(4);
    expect((await published(documentId)).body).toHaveLength(2);
  });

  it('is walked with the keyboard alone, and ends at "Create draft" below the parts', async () => {
    await openEmptyPage();
    await page.evaluate((copy) => navigator.clipboard.writeText(copy), SEED);
    await countClicks();
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByText('7 parts').waitFor();
    await artist('Lizzo').waitFor();
    const seen: string[] = [];
    for (let stop = 0; stop < 120 && seen.at(-1) !== 'Create draft'; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await focused();
      seen.push(name);
      if (name.startsWith('Headline')) await page.keyboard.type('Nothing but keys');
      // The part behind it is the sixth then: only once.
      if (name === 'Drop part 6' && !seen.slice(0, -1).includes(name)) {
        await page.keyboard.press('Enter');
        await page.getByText('6 parts').waitFor();
      }
    }
    for (const name of [/^Headline/, /^Standfirst/, /^Byline/, /^Story date/, /^Slug/]) {
      expect(seen).toContainEqual(expect.stringMatching(name));
    }
    const rest = ['Lizzo', 'Add another artist', 'Parts', 'Kind of part 1', 'Title 1'];
    expect(seen).toEqual(expect.arrayContaining([...rest, 'Drop part 1', 'Edit the words']));
    expect(seen.at(-1)).toBe('Create draft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/content-manager\/collection-types\/plugin::newsroom\.article\//);
    await page.getByText('Before you publish').waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Nothing but keys');
    expect(await clicks()).toBe(0);
  });
});

describe('beside what was found', () => {
  it('any artist and any article are searched and added, and text becomes a tweet', async () => {
    await openEmptyPage();
    const line = 'Hi again ALL THE RUMORS ARE TRUE, @lizzo, some day';
    const head = 'The singers are still friends';
    const first =
      'Jimin and his friends of the band sang until late at night, and everybody sang along.';
    const copy = ['By Jane Roe | Nov 21, 2021 09:15 PM IST', head, first, line];
    await paste(page, copyBox(), [...copy, 'ALSO READ: Nothing of the kind'].join('\n\n'));
    await page.getByText(`“${head}” may be the headline.`).waitFor();
    expect(await page.getByLabel('Byline').inputValue()).toBe('Jane Roe');
    expect(await page.getByLabel('Story date').inputValue()).toBe('2021-11-21');
    await button('Use it as headline').click();
    expect(await page.getByLabel('Headline').inputValue()).toBe(head);
    expect(await part(1).innerText()).not.toContain(head);
    await artist('Jimin').waitFor();
    await artist('Jimin').click();
    await button('Add all').click();
    expect(await artist('Jimin').isChecked()).toBe(true);
    await page.getByRole('combobox', { name: 'Add another artist' }).click();
    await page.keyboard.type('harry');
    await page.getByRole('option', { name: 'Harry Styles' }).click();
    await artist('Harry Styles').waitFor();
    expect(await artist('Harry Styles').isChecked()).toBe(true);
    await page.getByRole('combobox', { name: 'Look for another article (1)' }).click();
    await page.keyboard.type('the night that');
    await page.getByRole('option', { name: 'The night that Lizzo met BTS' }).click();
    expect(await page.getByRole('combobox', { name: 'Article for title 1' }).innerText()).toBe(
      'The night that Lizzo met BTS',
    );

    await part(1).getByRole('button', { name: 'Split', exact: true }).click();
    await part(1).getByRole('button', { name: 'Split before paragraph 2' }).click();
    await page.getByRole('combobox', { name: 'Kind of part 2' }).click();
    await page.getByRole('option', { name: 'Tweet', exact: true }).click();
    await part(2).getByLabel('Author').fill('LIZZO');
    await page.getByRole('tab', { name: 'As readers see it' }).click();
    await readers().getByRole('heading', { name: head }).waitFor();
    await readers()
      .locator('blockquote', { hasText: /— LIZZO/ })
      .waitFor();
    expect(
      await readers().getByRole('link', { name: 'Nothing of the kind' }).getAttribute('href'),
    ).toBe('/the-night-that-lizzo-met-bts');
    await page.getByRole('tab', { name: 'Parts' }).click();
    const documentId = await createDraft();
    await press(page, 'Publish');
    const { artists, body } = await published(documentId);
    expect(artists.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jimin', 'Harry Styles']),
    );
    expect(body.find(({ tweet }) => tweet)?.tweet).toMatchObject({
      text: line,
      authorName: 'LIZZO',
    });
  });
});

describe('the language of the draft', () => {
  const language = () => page.getByRole('combobox', { name: 'Language' });

  it('is that of the copy, until somebody chooses one', async () => {
    await openEmptyPage();
    await paste(page, copyBox(), TEXTS.ko ?? '');
    await page.getByText('Chosen by the language of the copy.').waitFor();
    expect(await language().textContent()).toContain('Korean');

    await language().click();
    await page.getByRole('option', { name: /^English/ }).click();
    await page.getByText('Chosen by the language of the copy.').waitFor({ state: 'detached' });
    await paste(page, copyBox(), `${TEXTS.ko}\n\n${TEXTS.ko}`);
    await page.getByText('1 part').waitFor();
    expect(await language().textContent()).toContain('English');
  });

  it('is warned of where the copy is written the other way', async () => {
    await openEmptyPage();
    await paste(page, copyBox(), TEXTS.ar ?? '');
    await page.getByText(/^The story is written from right to left, but its draft/).waitFor();
    expect(await language().textContent()).toContain('English');
    // Its lines run as they are written all the same.
    await page.getByRole('tab', { name: 'As readers see it' }).click();
    await readers().locator('p[dir="rtl"]').first().waitFor();
    await paste(page, copyBox(), SEED);
    await page.getByText(/^The story is written from right to left/).waitFor({ state: 'detached' });
  });
});

describe('a draft in another language', () => {
  const HEADLINE = 'Butter wins in two languages';
  /** The article of this headline in each language: two stories. */
  const ids: Record<string, string> = {};
  interface Linked {
    article?: { connect?: { documentId: string }[] } | string;
  }
  /** The documentId that a related title of a request is linked to. */
  const linkIn = ({ article }: Linked): string | undefined =>
    typeof article === 'string' ? article : article?.connect?.[0]?.documentId;

  beforeAll(async () => {
    for (const locale of ['en', 'ko']) {
      const address = `/content-manager/collection-types/${UIDS.article}?locale=${locale}`;
      const { data } = await desk.admin.post<{ data: { documentId: string } }>(address, {
        headline: HEADLINE,
      });
      ids[locale] = data.documentId;
    }
  });

  it('has a title that was typed linked to an article in its own language', async () => {
    await openEmptyPage();
    await paste(page, copyBox(), 'A paragraph.\n\nALSO READ: Nothing of the kind');
    await page.getByLabel('Title 1').waitFor();
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'Korean (ko)' }).click();
    const asked = page.waitForRequest('**/newsroom/related-reads/suggest');
    await page.getByLabel('Title 1').fill(HEADLINE);
    expect((await asked).postDataJSON()).toEqual({ titles: [HEADLINE], locale: 'ko' });
    const match = page.getByRole('combobox', { name: 'Article for title 1' });
    await match.waitFor();
    expect(await match.innerText()).toBe(HEADLINE);
    await page.getByLabel('Headline').fill('In Korean');
    const made = page.waitForRequest('**/newsroom/articles');
    await createDraft();
    const { locale, blocks } = (await made).postDataJSON() as {
      locale: string;
      blocks: { items?: Linked[] }[];
    };
    expect(locale).toBe('ko');
    expect(blocks.flatMap(({ items = [] }) => items.map(linkIn))).toEqual([ids.ko]);
  });

  it('and one of copy that is added later', async () => {
    const box = page.getByLabel('Paste more copy or tweets');
    await paste(page, box, `ALSO READ: ${HEADLINE}`);
    const answer = page.waitForResponse(
      (response) =>
        response.url().includes(UIDS.relatedRead) && response.request().method() === 'POST',
    );
    await button('Add to the end').click();
    const response = await answer;
    expect(response.ok()).toBe(true);
    const { items } = response.request().postDataJSON() as { items: Linked[] };
    expect(items.map(linkIn)).toEqual([ids.ko]);
    await page.getByText('1 block was added at the end of the body.').waitFor();
  });
});

describe('the side panel', () => {
  it('fills the body of an article that is not saved yet', async () => {
    await openType(page, desk, UIDS.article, 'create');
    await page.getByText('There is no headline.').waitFor();
    await page.getByText('There is no artist.').waitFor();
    await page.getByLabel('Headline').fill('All from the panel');
    await page.getByText('There is no headline.').waitFor({ state: 'detached' });
    await paste(page, page.getByLabel('Paste more copy or tweets'), SEED);
    await button('Add to the end').click();
    await page.getByText('7 blocks were added at the end of the body.').waitFor();
    await button('Suggest artists').click();
    await button('Add Lizzo').click();
    await page.getByText('There is no artist.').waitFor({ state: 'detached' });
    await press(page, 'Publish');
    const { artists, body } = await published(await entryOf(page));
    expect(artists.map(({ name }) => name)).toEqual(['Lizzo']);
    expect(body).toHaveLength(2);
    const html = await (await fetch(`${desk.url}/articles/all-from-the-panel`)).text();
    for (const words of ['November 20 was like', 'Click here to join', 'certified silver']) {
      expect(html).toContain(words);
    }
  });

  it('is nowhere but beside articles', async () => {
    await openType(page, desk, UIDS.artistTag, 'create');
    await page.getByLabel('name').first().waitFor();
    expect(await page.getByText('Before you publish').count()).toBe(0);
  });
});

describe('a paste with formatting', () => {
  it('keeps links and headings, and shows no markup of it', async () => {
    await openEmptyPage();
    const html =
      '<h2>A heading</h2><p>Words with <a href="https://example.org/a">a link</a>.</p>' +
      '<p><img src=x onerror="window.wasRun=true"><a href="javascript:window.wasRun=true">no link</a></p>';
    await paste(page, copyBox(), 'A heading\n\nWords with a link.\n\nno link', html);
    await page.getByText('Pasted with its links, headings and formatting.').waitFor();
    expect(await copyBox().inputValue()).not.toContain('<');
    await page.getByRole('link', { name: 'a link', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'no link' }).count()).toBe(0);
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    await button('Use the words alone').click();
    await page.getByRole('link', { name: 'a link', exact: true }).waitFor({ state: 'detached' });
  });
});

describe('the first picture of the copy', () => {
  const cover = () => page.getByRole('region', { name: 'Cover image' });
  const thumbnail = () => cover().locator('img');
  /** How wide the thumbnail's picture is: 0 where the browser could not read it. */
  const thumbnailWidth = async () => {
    await thumbnail().waitFor();
    return thumbnail().evaluate((image: HTMLImageElement) =>
      image.decode().then(() => image.naturalWidth),
    );
  };
  const figure = (src: string) =>
    `<p>They met again.</p><figure><img src="${src}" alt="Inside the hall"><figcaption>The stage at nine</figcaption></figure><p>It was late.</p>`;
  const coverOf = async (documentId: string) =>
    (
      await desk.admin.get<{
        data: {
          cover: { name: string; caption: string; alternativeText: string; mime: string } | null;
        };
      }>(`/content-manager/collection-types/${UIDS.article}/${documentId}`)
    ).data.cover;
  /** The addresses that are asked for while something is done. */
  const asked = async (work: () => Promise<void>): Promise<string[]> => {
    const addresses: string[] = [];
    const note = (request: { method(): string; url(): string }) =>
      addresses.push(`${request.method()} ${request.url().replace(desk.url, '')}`);
    page.on('request', note);
    await work();
    page.off('request', note);
    return addresses;
  };
  const uploads = (addresses: readonly string[]) =>
    addresses.filter((address) => address === 'POST /upload').length;

  it('is uploaded once, with the draft, after it was taken by keyboard', async () => {
    await openEmptyPage();
    const png = await noise(page, 40);
    const before = await asked(async () => {
      await paste(page, copyBox(), 'They met again.\n\nIt was late.', undefined, png);
      expect(await thumbnailWidth()).toBe(40);
      await page.getByLabel('Headline').fill('A picture beside the words');
      await page.getByLabel('Standfirst').focus();
      await page.keyboard.press('Tab');
      while (!(await button('Use as cover').evaluate((one) => one === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await cover().getByText('This is the cover').waitFor();
      expect(await button('Do not use it').evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
    });
    expect(uploads(before)).toBe(0);
    const during = await asked(async () => {
      await page.route('**/newsroom/articles', (route) => route.abort());
      await button('Create draft').click();
      await page.getByText('The server did not answer.').waitFor();
      await page.unroute('**/newsroom/articles');
      await createDraft();
    });
    expect(uploads(during)).toBe(1);
    expect(await coverOf(await entryOf(page))).toMatchObject({ mime: 'image/png' });
    await page.getByText('There is no cover image.').waitFor({ state: 'hidden' });
  });

  it('is found in the HTML, with its words, which stand below the story no more', async () => {
    await openEmptyPage();
    const png = await noise(page, 620);
    expect(png.length).toBeGreaterThan(900_000);
    await paste(page, copyBox(), 'Words', figure(`data:image/png;base64,${png}`));
    expect(await thumbnailWidth()).toBe(620);
    await page.getByText('2 parts').waitFor();
    expect(await part(2).innerText()).toContain('The stage at nine');
    await cover().getByText('Caption: The stage at nine').waitFor();
    await button('Use as cover').click();
    await page.getByText('1 part', { exact: true }).waitFor();
    expect(await page.getByText('In the copy, not in the article').count()).toBe(0);
    await button('Undo').click();
    await page.getByText('2 parts').waitFor();
    await button('Use as cover').click();
    await page.getByText('1 part', { exact: true }).waitFor();
    await page.getByLabel('Headline').fill('A picture within the words');
    await page.waitForTimeout(1_000);
    const kept = await page.evaluate(() => localStorage.getItem('newsroom.paste.1') ?? '');
    expect(kept).toContain('They met again.');
    expect(kept).not.toContain(png.slice(100, 200));
    expect(await coverOf(await createDraft())).toMatchObject({
      caption: 'The stage at nine',
      alternativeText: 'Inside the hall',
    });
  });

  it('is an address to open, and nothing is fetched from it, where its bytes are not there', async () => {
    await openEmptyPage();
    const addresses = await asked(async () => {
      await paste(page, copyBox(), 'Words', figure('https://elsewhere.example/hall.jpg'));
      await cover().getByText('The copy has only the address of this picture.').waitFor();
      await page.getByText('2 parts').waitFor();
    });
    const link = cover().getByRole('link', { name: 'https://elsewhere.example/hall.jpg' });
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await thumbnail().count()).toBe(0);
    expect(await button('Use as cover').count()).toBe(0);
    expect(addresses.filter((address) => address.includes('elsewhere'))).toEqual([]);
    // Copied in the browser and pasted beside the story, it has its bytes and its address.
    const image = '<img src="https://elsewhere.example/hall.jpg">';
    await paste(page, copyBox(), '', image, await noise(page, 30));
    expect(await thumbnailWidth()).toBe(30);
    await cover().getByText('Caption: The stage at nine').waitFor();
  });

  it('that the server refuses keeps everything, and the draft can be made without it', async () => {
    await openEmptyPage();
    await paste(
      page,
      copyBox(),
      'They met again.\n\nIt was late.',
      undefined,
      await noise(page, 20),
    );
    await page.getByLabel('Headline').fill('A picture that is refused');
    await button('Use as cover').click();
    const answers = {
      403: 'Your role may not upload pictures',
      413: 'The picture is larger than the server takes',
      400: 'The server does not take this picture (Not this one)',
    };
    for (const [status, words] of Object.entries(answers)) {
      await page.route('**/upload', (route) =>
        route.fulfill({
          status: Number(status),
          json: { data: null, error: { status: Number(status), message: 'Not this one' } },
        }),
      );
      await button('Create draft').click();
      await page.getByText(words).waitFor();
      await page.unroute('**/upload');
    }
    expect(await thumbnailWidth()).toBe(20);
    await button('Do not use it').click();
    expect(await coverOf(await createDraft())).toBeNull();
  });
});

describe('a paste with pictures, quotes and a post of another service', () => {
  it('has each as one thing, without names of files and words of buttons', async () => {
    const post = 'https://www.instagram.com/p/CWkQe3oLq1x/';
    const html =
      '<p>One came.</p><figure><img src="https://example.org/a.jpg" alt="AD_4nXe0f9kq2Wz8rT5yU7iO1pL3mN6bV9cX2zA4sD6fG8hJ0kL"></figure>' +
      '<p>Two came.</p><figure><img src="https://example.org/b.jpg" alt="Seven singers"><figcaption>The group on stage</figcaption></figure>' +
      '<blockquote><p>We met again.</p><blockquote><p>So did we.</p></blockquote></blockquote>' +
      `<blockquote class="instagram-media" data-instgrm-permalink="${post}"><a href="${post}">View this post on Instagram</a></blockquote><p>Three came.</p>`;
    await openEmptyPage();
    await paste(page, copyBox(), 'One came. Two came. Three came.', html);
    await page.getByRole('tab', { name: 'As readers see it' }).click();
    await readers().getByRole('link', { name: 'The group on stage', exact: true }).waitFor();
    expect(await readers().locator('blockquote').allInnerTexts()).toEqual([
      'We met again.\nSo did we.',
    ]);
    expect(await readers().locator('.newsroom-embed').innerText()).toBe(
      'Instagram: instagram.com/p/CWkQe3oLq1x',
    );
    const words = await readers().locator('article').innerText();
    for (const noise of ['AD_4nX', 'Seven singers', 'View this post']) {
      expect(words).not.toContain(noise);
    }
  });
});

describe('on a narrow screen', () => {
  it('nothing lies half under the bar when the page is scrolled', async () => {
    const narrow = await enter(browser, desk, { width: 390 });
    const wide = page;
    page = narrow;
    try {
      await openEmptyPage();
      await pasteSeed();
      await part(7).scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      expect(await page.locator('[data-strapi-header-sticky]').isVisible()).toBe(false);
    } finally {
      await narrow.context().close();
      page = wide;
    }
  });
});

describe('what is on the page', () => {
  it('is there again after a reload, until it is thrown away', async () => {
    await openEmptyPage();
    await pasteSeed();
    await page.getByLabel('Headline').fill('Not yet a draft');
    await page.getByRole('button', { name: 'Drop part 6' }).click();
    await page.getByText('6 parts').waitFor();
    await page.reload();
    await page.getByText('6 parts').waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Not yet a draft');
    expect(await kinds()).toEqual(SEED_KINDS.filter((kind) => kind !== 'Promo'));

    await button('Start over').click();
    await button('Keep working').click();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Not yet a draft');
    await button('Start over').click();
    await button('Empty the page').click();
    await page.getByText('The article appears here as soon as you paste').waitFor();
    await page.reload();
    await page.getByText('The article appears here as soon as you paste').waitFor();
  });

  it('holds nothing of the story that was thrown away while the next one is looked up', async () => {
    await openEmptyPage();
    await pasteSeed();
    await artist('Lizzo').waitFor();
    await button('Start over').click();
    await button('Empty the page').click();
    let answer = () => {};
    const isHeld = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/newsroom/parse', async (route) => {
      await isHeld;
      await route.continue();
    });
    await paste(page, copyBox(), 'Nobody of the desk is in this one.');
    await page.getByText('Looking for artists and articles of the desk…').waitFor();
    expect(await artist('Lizzo').count()).toBe(0);
    answer();
    await page.getByText('No artist of the desk was found in this story.').waitFor();
    await page.unroute('**/newsroom/parse');
  });

  it('stays when the draft is refused, with words that tell what to do', async () => {
    await openEmptyPage();
    await pasteSeed();
    await page.getByLabel('Headline').fill('With a wrong slug');
    await page.getByLabel('Slug').fill('two words');
    await button('Create draft').click();
    await page.getByText(/The draft was not made\. .*slug/).waitFor();
    await page.route('**/newsroom/articles', (route) => route.abort());
    await page.getByLabel('Slug').fill('two-words');
    await button('Create draft').click();
    await page.getByText('The server did not answer.').waitFor();
    await page.unroute('**/newsroom/articles');
    expect(await kinds()).toEqual(SEED_KINDS);
    await createDraft();
  });

  it('is quick with 800 kB, and says what to do with 2 MB', async () => {
    await openEmptyPage();
    const long = `${SEED}\n\n`.repeat(Math.ceil(800_000 / SEED.length)).slice(0, 800_000);
    const started = Date.now();
    await paste(page, copyBox(), long);
    await page.getByText(/^[\d,]+ parts$/).waitFor();
    expect(Date.now() - started).toBeLessThan(15_000);
    await openEmptyPage();
    await paste(page, copyBox(), 'x'.repeat(2_000_000));
    await page.getByText('This is more than 900 kB').waitFor();
    expect(await button('Create draft').isDisabled()).toBe(true);
    const stored = await desk.admin.get<{ results: unknown[] }>(
      `/content-manager/collection-types/${UIDS.article}?_q=xxxx`,
    );
    expect(stored.results).toEqual([]);
  });
});
