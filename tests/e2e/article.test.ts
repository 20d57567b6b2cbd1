import type { Browser, Locator, Page } from 'playwright-core';

import { UIDS } from '../../common/plugin';
import { enter, entryOf, launchBrowser, openType, paste, press } from './support/browser';
import { openDesk, type Desk } from './support/desk';

const BEST_FRIENDS =
  'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';

/** A tweet with its number. */
const embed = (id: string, words: string) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${words}</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/${id}">November 20, 2021</a></blockquote>`;

/** A tweet line of that account that the library does not hold. */
const line = (words: string, day = 'November 21, 2021') =>
  `${words} — ALL THE RUMORS ARE TRUE (@lizzo) ${day}`;

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

interface Block {
  __component: string;
  hideMedia?: boolean;
  tweet?: { documentId: string; handle: string; postedOn: string; text: string; title: string };
}
interface Article {
  documentId: string;
  headline: string;
  slug: string;
  body: Block[];
  originallyPublishedAt: string | null;
}

const BODY = 'populate[body][on][newsroom.tweet][populate]=*';
const published = async (documentId: string): Promise<Article> =>
  (await desk.reader.get<{ data: Article }>(`/api/newsroom/articles/${documentId}?${BODY}`)).data;
const wordsOf = ({ body }: Article) => body.map(({ tweet }) => tweet?.text);

const newArticle = async (headline: string) => {
  await openType(page, desk, UIDS.article, 'create');
  await page.getByLabel('Headline').fill(headline);
};
const addTweetBlock = async (): Promise<Locator> => {
  await page.getByRole('button', { name: /Add a component to/ }).click();
  await page.getByRole('button', { name: 'Tweet', exact: true }).click();
  const box = page.getByLabel('Paste a tweet').last();
  await box.waitFor();
  return box;
};
const card = () => page.getByRole('group', { name: 'The tweet of this block' });

describe('a tweet in the body of an article', () => {
  it('is found in the library and linked with one paste and two clicks, published, and read', async () => {
    await newArticle('Lizzo and BTS are friends');
    const box = await addTweetBlock();
    await paste(page, box, BEST_FRIENDS);
    await page.getByText('Found in the library and placed in this block.').waitFor();
    expect(await card().innerText()).toContain('@lizzo');
    expect(await card().innerText()).toContain('November 20, 2021');
    await card().getByText('Lizzo', { exact: true }).waitFor();
    await press(page, 'Publish');

    const article = await published(await entryOf(page));
    expect(article.body).toHaveLength(1);
    expect(article.body[0]?.tweet).toMatchObject({ handle: 'lizzo', postedOn: '2021-11-20' });
    const html = await (await fetch(`${desk.url}/articles/${article.slug}`)).text();
    expect(html).toContain('Did we just become BFFs?');
    expect(html).toContain('@lizzo');
  });

  it('is added to the library where it is new, and is there before the article is saved', async () => {
    await newArticle('A new tweet');
    const box = await addTweetBlock();
    await paste(page, box, line('This one is new'));
    await page.getByText('Added to the library and placed in this block.').waitFor();
    const { results } = await desk.admin.get<{ results: unknown[] }>(
      `/content-manager/collection-types/${UIDS.tweetEmbed}?filters[text][$eq]=This one is new`,
    );
    expect(results).toHaveLength(1);
  });

  it('takes the place of the one that a saved block holds', async () => {
    await newArticle('Changed my mind');
    await paste(page, await addTweetBlock(), line('The first choice'));
    await card().waitFor();
    await press(page, 'Save');
    await page.reload();
    await page
      .getByRole('button', { name: /^Tweet/ })
      .first()
      .click();
    await card().getByText('The first choice').waitFor();
    await paste(page, page.getByLabel('Paste a tweet'), line('The second choice'));
    await card().getByText('The second choice').waitFor();
    expect(await page.getByText('Tweet (1)').count()).toBe(1);
    await press(page, 'Publish');
    expect(wordsOf(await published(await entryOf(page)))).toEqual(['The second choice']);
  });

  it('becomes several blocks, in order, where several tweets are pasted at once', async () => {
    await newArticle('Three at once');
    const three = ['One', 'Two', 'Three'].map((words) => line(`${words} of three`)).join('\n\n');
    await paste(page, await addTweetBlock(), three);
    await page.getByText('3 tweets were found.').waitFor();
    await page.getByRole('button', { name: 'Add the other 2 as blocks below' }).click();
    await press(page, 'Publish');
    expect(wordsOf(await published(await entryOf(page)))).toEqual([
      'One of three',
      'Two of three',
      'Three of three',
    ]);
  });

  it('can be another of several that were pasted', async () => {
    await newArticle('The second of two');
    await paste(page, await addTweetBlock(), `${line('Not this')}\n\n${line('But this')}`);
    await page.getByRole('button', { name: 'Use this one' }).click();
    await card().getByText('But this').waitFor();
    await press(page, 'Publish');
    expect(wordsOf(await published(await entryOf(page)))).toEqual(['But this']);
  });

  it('can still be chosen from the library', async () => {
    await newArticle('From the library');
    await addTweetBlock();
    await page.getByRole('combobox', { name: /^Tweet/ }).click();
    await page.getByRole('option', { name: /BFFs/ }).click();
    await card().getByText('Did we just become BFFs?').waitFor();
    await press(page, 'Publish');
    expect(wordsOf(await published(await entryOf(page)))[0]).toContain('BFFs');
  });

  it('can be made in the relation modal, where the signature fills the rest', async () => {
    await newArticle('By the modal');
    await addTweetBlock();
    // Strapi links what is made in the modal to an entry that is saved.
    await press(page, 'Save');
    await page.reload();
    await page
      .getByRole('button', { name: /^Tweet/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: /^Tweet/ }).click();
    await page.getByRole('option', { name: /Create a relation/ }).click();
    const modal = page.getByRole('dialog');
    await paste(page, modal.getByLabel('Signature line'), line('Made in the modal'));
    await modal.getByText(/^Filled in:/).waitFor();
    expect(await modal.getByLabel('Handle').inputValue()).toBe('lizzo');
    expect(await modal.getByLabel('Day').inputValue()).toBe('2021-11-21');
    await press(page, 'Save', modal);
    // Until Strapi has read the new entry again, it asks on closing whether to drop what was changed.
    await modal.getByRole('button', { name: 'Save', exact: true, disabled: true }).waitFor();
    await modal.getByRole('button', { name: 'Close modal' }).click();
    await card().getByText('Made in the modal').waitFor();
    await press(page, 'Publish');
    expect(wordsOf(await published(await entryOf(page)))).toEqual(['Made in the modal']);
  });

  it('tells what to do where there is no tweet in the paste, and keeps what was pasted', async () => {
    await newArticle('Nothing in it');
    const box = await addTweetBlock();
    await paste(page, box, 'Just a sentence.');
    await page.getByText('No tweet was found in this.').waitFor();
    expect(await box.inputValue()).toBe('Just a sentence.');
    await paste(page, box, '—');
    await page.getByText('No tweet was found in this.').waitFor();
    await paste(page, box, 'x'.repeat(1_000_000));
    await page.getByText('This is more than 900 kB.').waitFor();
  });
});

describe('a tweet that the library has with other words', () => {
  const stored = 'Did we just become best friends?';
  const inLibrary = (id: string) =>
    desk.admin.post('/newsroom/tweet-embeds', { input: embed(id, stored) });
  const side = (name: string) => page.getByRole('group', { name, exact: true });

  it('is placed by nothing but the editor’s choice: the library’s, or what was pasted', async () => {
    const [kept, changed] = ['1461833033416265101', '1461833033416265102'];
    await Promise.all([inLibrary(kept), inLibrary(changed)]);
    await newArticle('In other words');
    const box = await addTweetBlock();
    await paste(page, box, embed(kept, 'I met BTS'));
    await side('In the library').getByText(stored).waitFor();
    await side('As pasted').getByText('I met BTS').waitFor();
    expect(await card().count()).toBe(0);
    expect(await box.inputValue()).toContain('I met BTS');
    await side('In the library').getByRole('button', { name: 'Use the library’s' }).click();
    await card().getByText(stored).waitFor();
    expect(await side('As pasted').count()).toBe(0);
    expect(await box.inputValue()).toBe('');
    await press(page, 'Publish');
    const first = await published(await entryOf(page));
    expect(wordsOf(first)).toEqual([stored]);

    await newArticle('In other words, again');
    const another = await addTweetBlock();
    await paste(page, another, embed(kept, 'I met BTS, too'));
    await page.getByText('An article shows the library’s tweet.').waitFor();
    await page.getByRole('link', { name: 'In other words', exact: true }).waitFor();
    await paste(page, another, embed(changed, 'I met BTS'));
    await page.getByText('No article that you may read shows').waitFor();
    await side('As pasted')
      .getByRole('button', { name: /^Change the library/ })
      .click();
    await card().getByText('I met BTS').waitFor();
    await page.getByText('@lizzo · 2021-11-20 · I met BTS', { exact: true }).waitFor();
    await press(page, 'Publish');
    expect(wordsOf(await published(await entryOf(page)))).toEqual(['I met BTS']);
    expect(wordsOf(await published(first.documentId))).toEqual([stored]);
  });
});

describe('what is not certain about a tweet in the body', () => {
  const october = () => card().getByRole('button', { name: 'October 11, 2021' });
  const openBlock = async () => {
    // A new article has its address only once Strapi has answered.
    await entryOf(page);
    await page.reload();
    await page
      .getByRole('button', { name: /^Tweet/ })
      .first()
      .click();
    await card().waitFor();
  };
  /** Strapi's own list of the block's relation, below the card. */
  const label = (words: string) => page.getByText(`@lizzo · ${words}`);

  it('is asked once: the chosen day stands on the card and in the relation’s label', async () => {
    await newArticle('One of two days');
    await paste(page, await addTweetBlock(), line('On one of two days', '11/10/2021'));
    await label('On one of two days').waitFor();
    await october().click();
    await card().getByText('October 11, 2021', { exact: true }).waitFor();
    await card().getByText('Choose the day of the tweet.').waitFor({ state: 'hidden' });
    expect(await card().getByText('day not known').count()).toBe(0);
    await label('2021-10-11 · On one of two days').waitFor();
    // The next paste into the same block starts anew.
    await paste(
      page,
      page.getByLabel('Paste a tweet'),
      line('On one of two other days', '11/10/2021'),
    );
    await card().getByText('On one of two other days').waitFor();
    await october().waitFor();
    await card().getByText('day not known').waitFor();
    // In a saved block, the label is Strapi's own.
    await press(page, 'Save');
    await openBlock();
    await october().click();
    await label('2021-10-11 · On one of two other days').waitFor();
    await press(page, 'Publish');
    const { body } = await published(await entryOf(page));
    expect(body[0]?.tweet).toMatchObject({ postedOn: '2021-10-11' });
  });

  it('can be added in the block where the address alone was pasted, and readers have it', async () => {
    const address = 'https://twitter.com/lizzo/status/1461898018373226498';
    await newArticle('An address alone');
    await paste(page, await addTweetBlock(), address);
    await card().getByText('(status id) tells November 20, 2021, in UTC').waitFor();
    await press(page, 'Publish');
    const documentId = await entryOf(page);
    const read = async () => {
      const { slug } = await published(documentId);
      return (await fetch(`${desk.url}/articles/${slug}`)).text();
    };
    expect(await read()).toContain(`<a href="${address}">Post on X: @lizzo, November 20, 2021</a>`);

    await openBlock();
    await card().getByRole('button', { name: 'November 20, 2021' }).click();
    await card().getByText('Stored in the library: day.').waitFor();
    await card().getByText('(status id)').waitFor({ state: 'hidden' });
    expect(await card().getByLabel('Day').inputValue()).toBe('2021-11-20');
    await card().getByLabel('Author').fill('ALL THE RUMORS ARE TRUE');
    // Enter stores the name; it does not save the article.
    await card().getByLabel('Author').press('Enter');
    await card().getByText('Stored in the library: author.').waitFor();
    await card().getByLabel('Words of the tweet').fill('Hi, <b>BTS</b>');
    await card().getByLabel('Words of the tweet').blur();
    await card().getByText('Stored in the library: text.').waitFor();
    await label('2021-11-20 · Hi, <b>BTS</b>').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    expect((await published(documentId)).body[0]?.tweet).toMatchObject({
      handle: 'lizzo',
      authorName: 'ALL THE RUMORS ARE TRUE',
      postedOn: '2021-11-20',
      text: 'Hi, <b>BTS</b>',
    });
    const html = await read();
    expect(html).toContain('Hi, &lt;b&gt;BTS&lt;/b&gt;');
    expect(html).toContain('ALL THE RUMORS ARE TRUE (@lizzo)');
    await openBlock();
    expect(await card().getByLabel('Author').count()).toBe(0);
  });
});

describe('the parts of a body', () => {
  const part = (number: number) =>
    page
      .locator('main ol[aria-describedby] > li')
      .nth(number - 1)
      .locator('h3 > button')
      .first();
  const isFocused = (box: Locator) => box.evaluate((one) => one === document.activeElement);
  const publish = () => page.getByRole('button', { name: 'Publish', exact: true }).click();

  it('are told apart by what they hold, and the check list leads to what is missing', async () => {
    await newArticle('A form to walk');
    await paste(page, await addTweetBlock(), 'https://www.instagram.com/p/CWkQe3oLq1x/');
    await page.getByText('This is a post on Instagram, not a tweet.').waitFor();
    await page.getByRole('button', { name: 'Make it an embed block' }).click();
    await page.getByRole('button', { name: 'Embed - instagram.com' }).waitFor();
    await addTweetBlock();

    await publish();
    await page.getByText(/^Body, part 2, tweet: This tweet block has no tweet\./).waitFor();
    // It stands under the field, too.
    const error = page.locator('[data-strapi-field-error]');
    await error.waitFor();
    await part(1).click();
    await page.getByRole('button', { name: 'Body, part 2: there is no tweet.' }).click();
    expect(await isFocused(part(2))).toBe(true);
    await paste(page, page.getByLabel('Paste a tweet'), line('Comes late'));
    await card().getByText('Comes late').waitFor();
    await page.getByText('there is no tweet').waitFor({ state: 'detached' });
    await error.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Tweet - @lizzo · 2021-11-21 · Comes late/ }).waitFor();

    await page.getByRole('button', { name: 'There is no story date.' }).click();
    expect(await isFocused(page.getByLabel('Story date'))).toBe(true);
    await page.getByRole('button', { name: 'There is no cover image.' }).click();
    expect(await page.evaluate(() => document.activeElement?.closest('section') !== null)).toBe(
      true,
    );
    await press(page, 'Publish');

    await entryOf(page);
    await page.reload();
    await page.getByRole('button', { name: 'Embed - instagram.com' }).waitFor();
    await page.getByRole('button', { name: /^Tweet - @lizzo · 2021-11-21 · Comes late/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  });
});

describe('the reader’s page of an article with a film', () => {
  it('asks nothing of the provider before the click, and is a link without script', async () => {
    const film = 'https://youtu.be/gdZLi9oWNZg';
    const { data } = await desk.admin.post<{ data: Article }>(
      `/content-manager/collection-types/${UIDS.article}?locale=en`,
      {
        headline: 'A film of the evening',
        body: [{ __component: 'newsroom.embed', url: film, caption: 'The film' }],
      },
    );
    await desk.admin.post(
      `/content-manager/collection-types/${UIDS.article}/${data.documentId}/actions/publish?locale=en`,
      {},
    );
    const address = `${desk.url}/articles/a-film-of-the-evening`;
    const reader = await browser.newPage();
    const foreign: string[] = [];
    await reader.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(desk.url)) return route.continue();
      foreign.push(url);
      return route.fulfill({ contentType: 'text/html', body: '<p>The film itself</p>' });
    });
    await reader.goto(address);
    const show = reader.getByRole('button', { name: /^Show it here/ });
    await show.waitFor();
    await reader.waitForTimeout(500);
    expect(foreign).toEqual([]);
    await show.click();
    await reader.frameLocator('iframe[title="The film"]').getByText('The film itself').waitFor();
    expect(foreign).toEqual(['https://www.youtube-nocookie.com/embed/gdZLi9oWNZg']);
    await reader.close();

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(address);
    expect(await still.getByRole('link', { name: /youtu\.be/ }).getAttribute('href')).toBe(film);
    expect(await still.getByRole('button').count()).toBe(0);
    await plain.close();
  });
});

describe('in an editor’s language', () => {
  it('are types, blocks, fields, hints and columns, but not what an installer named anew', async () => {
    const korean = await enter(browser, desk, { language: 'ko' });
    await openType(korean, desk, UIDS.article);
    await korean.getByRole('heading', { name: '기사' }).waitFor();
    await korean.locator('th', { hasText: '기사 날짜' }).waitFor();
    await openType(korean, desk, UIDS.article, 'create');
    await korean.getByLabel('헤드라인').waitFor();
    await korean.getByText('헤드라인 아래의 한두 문장입니다.').waitFor();
    await korean.getByRole('button', { name: /본문/ }).click();
    await korean.getByRole('button', { name: '트윗', exact: true }).click();
    await korean.getByText('사진과 동영상 숨기기').waitFor();

    const address = `/content-manager/content-types/${UIDS.article}/configuration`;
    interface Configuration {
      settings: object;
      layouts: object;
      metadatas: Record<string, { edit: object; list: { mainField?: unknown } }>;
    }
    const { data } = await desk.admin.get<{ data: { contentType: Configuration } }>(address);
    const { settings, layouts, metadatas } = data.contentType;
    const { id: _id, documentId: _documentId, ...fields } = metadatas;
    // Strapi tells more of a column than it takes back.
    const known = Object.fromEntries(
      Object.entries(fields).map(
        ([
          name,
          {
            edit,
            list: { mainField: _mainField, ...list },
          },
        ]) => [name, { edit, list }],
      ),
    );
    const headline = {
      edit: { ...known.headline?.edit, label: 'Main title' },
      list: { ...known.headline?.list, label: 'Main title' },
    };
    await desk.admin.put(address, { settings, layouts, metadatas: { ...known, headline } });
    await korean.reload();
    await korean.getByLabel('Main title').waitFor();
    await desk.admin.put(address, { settings, layouts, metadatas: known });
    await korean.context().close();
  });
});

describe('an article with tweets', () => {
  it('keeps them in the new order when blocks are moved, and all of them when it is duplicated', async () => {
    await newArticle('To be moved');
    await paste(page, await addTweetBlock(), `${line('Alpha')}\n\n${line('Beta')}`);
    await page.getByRole('button', { name: 'Add the other one as a block below' }).click();
    await press(page, 'Save');
    await page.reload();
    const grips = page.getByRole('button', { name: 'Drag' });
    await grips.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await press(page, 'Publish');
    const original = await entryOf(page);
    expect(wordsOf(await published(original))).toEqual(['Beta', 'Alpha']);

    await openType(page, desk, UIDS.article);
    const row = page.getByRole('row', { name: /To be moved/ });
    await row.getByRole('button', { name: 'Row actions' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    // Strapi asks for another value of what is unique before it duplicates.
    await page.getByRole('dialog').getByRole('link', { name: 'Create' }).click();
    await page.waitForURL(/\/clone\//);
    await page.getByLabel('Headline').fill('A duplicate');
    await page.getByLabel('Slug').fill('a-duplicate');
    await press(page, 'Save');
    await page.waitForURL((address) => !address.pathname.includes(original));
    await press(page, 'Publish');
    const duplicate = await published(await entryOf(page));
    expect(wordsOf(duplicate)).toEqual(['Beta', 'Alpha']);
  });

  it('has the published tweet again when the draft is discarded', async () => {
    await newArticle('To be discarded');
    await paste(page, await addTweetBlock(), line('Stays'));
    await card().waitFor();
    await press(page, 'Publish');
    await page.reload();
    await page
      .getByRole('button', { name: /^Tweet/ })
      .first()
      .click();
    await paste(page, page.getByLabel('Paste a tweet'), line('Goes again'));
    await card().getByText('Goes again').waitFor();
    await press(page, 'Save');
    await page.getByRole('button', { name: 'More document actions' }).click();
    await page.getByRole('menuitem', { name: 'Discard changes' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Changes discarded').waitFor();
    await page.reload();
    await page
      .getByRole('button', { name: /^Tweet/ })
      .first()
      .click();
    await card().getByText('Stays').waitFor();
  });

  it('keeps the day of its first publication when it is corrected and published again', async () => {
    await newArticle('With a mistake');
    await paste(page, await addTweetBlock(), line('Before the correction'));
    await card().waitFor();
    await press(page, 'Publish');
    const documentId = await entryOf(page);
    const first = await published(documentId);
    const type = `/content-manager/collection-types/${UIDS.article}`;
    const { data: later } = await desk.admin.post<{ data: Article }>(`${type}?locale=en`, {
      headline: 'Came later',
    });
    await desk.admin.post(`${type}/${later.documentId}/actions/publish?locale=en`, {});
    await page.getByLabel('Headline').fill('Without a mistake');
    await press(page, 'Save');
    await press(page, 'Publish');
    const second = await published(documentId);
    expect(second.headline).toBe('Without a mistake');
    expect(first.originallyPublishedAt).not.toBeNull();
    expect(second.originallyPublishedAt).toBe(first.originallyPublishedAt);
    // What readers find first is what came last, not what was corrected last.
    const front = await (await fetch(desk.url)).text();
    expect(front).toMatch(/Came later.*Without a mistake/s);
  });
});
