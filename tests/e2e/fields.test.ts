import type { Browser, Locator, Page } from 'playwright-core';

import { UIDS } from '../../common/plugin';
import { enter, entryOf, launchBrowser, openType, paste, press } from './support/browser';
import { openDesk, type Desk } from './support/desk';

/** A type of the playground's own, with the four fields in it and in its blocks. */
const LIVE_UPDATE = 'api::live-update.live-update';

const LIZZO = 'Hello from the show — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const BTS = '여러분 감사합니다 — 방탄소년단 (@BTS_twt) 2021년 11월 21일';

/** Its day can be 11 October or 10 November. */
const TWO_DAYS = 'Backstage now — ALL THE RUMORS ARE TRUE (@lizzo) 11/10/2021';
const UNDATED = 'See you tomorrow — Harry Styles. (@Harry_Styles)';
const ADDRESS = 'https://twitter.com/lizzo/status/1461898018373226498';

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

/** The fields of one record: the entry's own, or those of a block in it. */
interface Fields {
  signature: Locator;
  author: Locator;
  handle: Locator;
  day: Locator;
  values: () => Promise<{ author: string; handle: string; day: string }>;
}
const fieldsIn = (area: Page | Locator): Fields => {
  const fields = {
    signature: area.getByLabel('signature'),
    author: area.getByLabel('authorName'),
    handle: area.getByLabel('handle'),
    day: area.getByLabel('postedOn'),
  };
  return {
    ...fields,
    values: async () => ({
      author: await fields.author.inputValue(),
      handle: await fields.handle.inputValue(),
      day: await fields.day.inputValue(),
    }),
  };
};
const newLiveUpdate = async (title: string): Promise<Fields> => {
  await openType(page, desk, LIVE_UPDATE, 'create');
  await page.getByLabel('title').fill(title);
  return fieldsIn(page);
};
const FROM_LIZZO = { author: 'ALL THE RUMORS ARE TRUE', handle: 'lizzo', day: '2021-11-20' };

describe('the filling rule, in a type of the app’s own', () => {
  it('fills the empty fields beside a pasted signature, at once', async () => {
    const { signature, values } = await newLiveUpdate('Filled');
    await paste(page, signature, LIZZO);
    await page.getByText('Filled in: handle, day, and author.').waitFor();
    expect(await values()).toEqual(FROM_LIZZO);
  });

  it('fills them again from another signature, where they still hold what the first one gave', async () => {
    const { signature, values } = await newLiveUpdate('Filled twice');
    await paste(page, signature, LIZZO);
    await signature.fill(BTS);
    await page.getByText('November 21, 2021').first().waitFor();
    expect(await values()).toEqual({ author: '방탄소년단', handle: 'BTS_twt', day: '2021-11-21' });
  });

  it('leaves what the editor typed, before or after the paste', async () => {
    const { signature, author, handle, values } = await newLiveUpdate('Typed by hand');
    await handle.fill('lizzobeeating');
    await paste(page, signature, LIZZO);
    await author.fill('Lizzo');
    await signature.fill(BTS);
    await page.getByText('November 21, 2021').first().waitFor();
    await page.getByText('Left as it was: handle and author.').waitFor();
    expect(await values()).toEqual({ author: 'Lizzo', handle: 'lizzobeeating', day: '2021-11-21' });
  });

  it('fills over what was typed when the editor asks for it', async () => {
    const { signature, handle, values } = await newLiveUpdate('Fill again');
    await handle.fill('somebody');
    await paste(page, signature, LIZZO);
    await page.getByRole('button', { name: 'Fill again' }).click();
    expect(await values()).toEqual(FROM_LIZZO);
  });

  it('leaves the fields alone where no tweet can be read, and says what to do', async () => {
    const { signature, values } = await newLiveUpdate('No tweet');
    await paste(page, signature, LIZZO);
    await signature.fill('Only words');
    await page.getByText('No tweet was found in this.').waitFor();
    expect(await values()).toEqual(FROM_LIZZO);
  });

  it('understands while one types', async () => {
    const { signature, values } = await newLiveUpdate('Typed');
    await signature.pressSequentially(LIZZO, { delay: 5 });
    await page.getByText(/^Filled in:/).waitFor();
    expect(await values()).toEqual(FROM_LIZZO);
  });

  it('fills within a block of a dynamic zone and of a repeatable component, and only there', async () => {
    const top = await newLiveUpdate('In blocks');
    await page.getByRole('button', { name: /Add a component to/ }).click();
    await page.getByRole('button', { name: 'Reaction', exact: true }).click();
    const zone = fieldsIn(page.locator('ol').last());
    await paste(page, zone.signature, LIZZO);
    await page.getByText(/^Filled in:/).waitFor();
    expect(await zone.values()).toEqual(FROM_LIZZO);
    expect(await top.handle.first().inputValue()).toBe('');
    await page.getByText('No entry yet').click();
    await page.getByText(/^Filled in:/).waitFor();
    await page.getByLabel('signature').nth(1).waitFor();
    await paste(page, page.getByLabel('signature').nth(1), BTS);
    await page.getByText('방탄소년단').first().waitFor();
    await press(page, 'Save');
    const { data } = await desk.admin.get<{ data: { feed: object[]; reactions: object[] } }>(
      `/content-manager/collection-types/${LIVE_UPDATE}/${await entryOf(page)}`,
    );
    expect(data.feed).toMatchObject([{ handle: 'lizzo', postedOn: '2021-11-20' }]);
    expect(data.reactions).toMatchObject([{ handle: 'BTS_twt', postedOn: '2021-11-21' }]);
  });
});

describe('a choice that a signature leaves to the editor', () => {
  const card = () => page.getByRole('group', { name: 'What was understood' });
  const october = () => card().getByRole('button', { name: 'October 11, 2021' });
  const asked = () => card().getByText('Choose the day of the tweet.');

  it('is asked for until it is made: then the card shows the day, and asks no more', async () => {
    const { signature, day } = await newLiveUpdate('One of two days');
    await paste(page, signature, TWO_DAYS);
    await asked().waitFor();
    await card().getByText('day not known').waitFor();
    await october().click();
    await asked().waitFor({ state: 'hidden' });
    await card().getByText('October 11, 2021', { exact: true }).waitFor();
    await card().getByText('Filled in: handle, day, and author.').waitFor();
    expect(await card().getByText('day not known').count()).toBe(0);
    expect(await day.inputValue()).toBe('2021-10-11');
    // A choice that was a slip is taken back where the day stands.
    await day.fill('');
    await asked().waitFor();
  });

  it.each([
    ['at once', false],
    ['after it was saved and opened again', true],
  ])('belongs to its signature, and the next one starts anew: %s', async (_, isSaved) => {
    const { signature, day } = await newLiveUpdate('The next one');
    await paste(page, signature, TWO_DAYS);
    await october().click();
    if (isSaved) {
      await press(page, 'Save');
      await page.reload();
      await card().getByText('October 11, 2021', { exact: true }).waitFor();
      expect(await asked().count()).toBe(0);
    }
    await signature.fill(UNDATED);
    await card().getByText('@Harry_Styles').waitFor();
    expect(await day.inputValue()).toBe('');
    await card().getByText('Type the day of the tweet.').waitFor();
    await card().getByText('day not known').waitFor();
    await signature.fill(TWO_DAYS);
    await asked().waitFor();
    expect(await day.inputValue()).toBe('');
  });

  it('stays while words are added that are none of the tweet’s, and is stored', async () => {
    const { signature, day } = await newLiveUpdate('Still the same tweet');
    await paste(page, signature, TWO_DAYS);
    await october().click();
    await signature.fill(`${TWO_DAYS}\n`);
    await page.waitForTimeout(500);
    expect(await day.inputValue()).toBe('2021-10-11');
    await press(page, 'Save');
    const { data } = await desk.admin.get<{ data: object }>(
      `/content-manager/collection-types/${LIVE_UPDATE}/${await entryOf(page)}`,
    );
    expect(data).toMatchObject({ postedOn: '2021-10-11' });
  });

  it('is not mistaken for a day that was typed: that one stays', async () => {
    const { signature, day } = await newLiveUpdate('Typed by hand');
    await paste(page, signature, TWO_DAYS);
    await day.fill('2021-12-24');
    await asked().waitFor({ state: 'hidden' });
    await signature.fill(UNDATED);
    await card().getByText('Left as it was: day.').waitFor();
    expect(await day.inputValue()).toBe('2021-12-24');
  });

  it('can be the right name before the handle: clicked once, it is not asked again', async () => {
    const { signature, author } = await newLiveUpdate('Two names');
    await paste(page, signature, 'Hi — BTS — Lizzo (@lizzo) November 20, 2021');
    await card().getByRole('button', { name: 'BTS — Lizzo' }).click();
    await card().getByText('Choose the right name.').waitFor({ state: 'hidden' });
    expect(await author.inputValue()).toBe('BTS — Lizzo');
    await card().getByText('BTS — Lizzo', { exact: true }).waitFor();
  });

  it('does not move when the artist tags of the account come late', async () => {
    const { signature } = await newLiveUpdate('Late tags');
    let answer = () => {};
    const isHeld = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/newsroom\.artist-tag\?/, async (route) => {
      await isHeld;
      await route.continue();
    });
    await paste(page, signature, 'Hi — BTS — Lizzo (@lizzo) November 20, 2021');
    const choice = card().getByRole('button', { name: 'BTS — Lizzo' });
    await choice.waitFor();
    await page.waitForTimeout(500);
    const before = await choice.boundingBox();
    answer();
    await card().getByText('Artist:').waitFor();
    expect(await choice.boundingBox()).toEqual(before);
    await page.unroute(/newsroom\.artist-tag\?/);
  });

  it('can be the day of the status id, where the address alone is given', async () => {
    const { signature, day } = await newLiveUpdate('An address');
    await paste(page, signature, ADDRESS);
    await card().getByText('(status id) tells November 20, 2021, in UTC').waitFor();
    expect(await day.inputValue()).toBe('');
    await card().getByRole('button', { name: 'November 20, 2021' }).click();
    await card().getByText('(status id)').waitFor({ state: 'hidden' });
    expect(await day.inputValue()).toBe('2021-11-20');
    await signature.fill(UNDATED);
    await card().getByText('@Harry_Styles').waitFor();
    expect(await day.inputValue()).toBe('');
  });
});

describe('opening an entry', () => {
  it('changes nothing in it, even where its fields differ from its signature', async () => {
    const { signature, handle } = await newLiveUpdate('Opened again');
    await paste(page, signature, LIZZO);
    await handle.fill('somebody_else');
    await press(page, 'Save');
    await page.reload();
    await page.getByText('Left as it was: handle.').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  });

  it('shows the card and no button to those who may only read it', async () => {
    const { signature } = await newLiveUpdate('Published');
    await paste(page, signature, LIZZO);
    await press(page, 'Publish');
    await page.getByRole('tab', { name: 'Published' }).click();
    await page.getByRole('group', { name: 'What was understood' }).waitFor();
    expect(await page.getByLabel('signature').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Fill again' }).count()).toBe(0);
  });
});

describe('a paste into the signature field', () => {
  it('of several tweets shows a card for each, and uses the one that is chosen', async () => {
    const { signature, values } = await newLiveUpdate('Several');
    await paste(page, signature, `${LIZZO}\n\n${BTS}`);
    await page.getByText('2 tweets were found in this.').waitFor();
    expect((await values()).handle).toBe('lizzo');
    await page.getByRole('button', { name: 'Use this one' }).click();
    await page.getByText('2 tweets were found').waitFor({ state: 'hidden' });
    expect((await values()).handle).toBe('BTS_twt');
    expect(await signature.inputValue()).toBe(BTS);
    await page.getByRole('button', { name: 'Bring back all that was pasted' }).click();
    expect(await signature.inputValue()).toContain(LIZZO);
  });

  it('takes the HTML of a page where that tells the address', async () => {
    const { signature, values } = await newLiveUpdate('From a page');
    const html = `<blockquote class="twitter-tweet"><p lang="en">Hello from the show</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/1462132323232323232">November 20, 2021</a></blockquote>`;
    await paste(page, signature, LIZZO, html);
    const card = page.getByRole('group', { name: 'What was understood' });
    await card.getByText('https://twitter.com/lizzo/status/1462132323232323232').waitFor();
    expect(await values()).toEqual(FROM_LIZZO);
  });

  it('runs no script of what was pasted', async () => {
    const { signature } = await newLiveUpdate('Script');
    await paste(
      page,
      signature,
      `<script>window.hacked = true</script><img src=x onerror="window.hacked = true"> ${LIZZO}`,
    );
    await page.getByText(/^Filled in:/).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('of nothing, a lone dash, or a line without a date says what to do', async () => {
    const { signature } = await newLiveUpdate('Odd pastes');
    await paste(page, signature, '   ');
    await page.getByText('There was no text in what you pasted.').waitFor();
    await paste(page, signature, '—');
    await page.getByText('No tweet was found in this.').waitFor();
    await signature.fill('');
    await paste(page, signature, 'Hello — ALL THE RUMORS ARE TRUE (@lizzo)');
    await page.getByText(/Type the day of the tweet|No tweet was found/).waitFor();
  });

  it('keeps a NUL as the sign that stands for it', async () => {
    const { signature } = await newLiveUpdate('NUL');
    await signature.evaluate((box, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, `Zero \0 ${LIZZO}`);
    await page.getByText(/^Filled in:/).waitFor();
    expect(await signature.inputValue()).toContain('Zero \uFFFD Hello');
  });

  it.each([
    ['900 kB', 899_000, false],
    ['2 MB', 2_000_000, true],
  ])('of %s is kept whole, read, and answers to keys within 50 ms', async (_, size, isTooLarge) => {
    const { signature, handle } = await newLiveUpdate('Large');
    const before = await typicalKey(handle, 'abcdefgh');
    await handle.fill('');
    const prose = 'Fans of both acts could not believe what they saw that night. ';
    const filler = `${prose.repeat(20)}\n\n`;
    const all = `${LIZZO}\n\n${filler.repeat(Math.ceil(size / filler.length))}`.slice(0, size);
    await paste(page, signature, all);
    await page.getByText(/^Filled in:/).waitFor();
    const tooLarge = page.getByText('This is more than 900 kB');
    expect(await tooLarge.count()).toBe(isTooLarge ? 1 : 0);

    expect(await typicalKey(handle, 'abcdefgh')).toBeLessThan(Math.max(50, 2 * before));
    await page.getByRole('button', { name: 'Keep only the first' }).waitFor({ state: 'detached' });
    if (isTooLarge) return;
    await press(page, 'Save');
    const { data } = await desk.admin.get<{ data: { signature: string } }>(
      `/content-manager/collection-types/${LIVE_UPDATE}/${await entryOf(page)}`,
    );
    expect(data.signature).toBe(all);
  });

  it('leaves typing in it quick: keys within 50 ms', async () => {
    const { signature } = await newLiveUpdate('Quick');
    const before = await typicalKey(page.getByLabel('title'), 'abcdefgh');
    await paste(page, signature, LIZZO);
    expect(await typicalKey(signature, ' and more words to come')).toBeLessThan(
      Math.max(50, 2 * before),
    );
  });
});

/**
 * How long the page is busy with one key, in milliseconds: the median, from the key to the end of its
 * work. On a busy machine a key waits for other processes: so the slowest is only printed, and the
 * limit is 50 ms or, where more, twice what Strapi's own form takes at the same time.
 */
const typicalKey = async (box: Locator, keys: string): Promise<number> => {
  await box.focus();
  await box.evaluate((element) => {
    const times: number[] = [];
    Object.assign(window, { newsroomKeyTimes: times });
    element.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        setTimeout(() => times.push(performance.now() - start));
      },
      { capture: true },
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(
    () => (window as unknown as { newsroomKeyTimes: number[] }).newsroomKeyTimes,
  );
  expect(times.length).toBeGreaterThanOrEqual(keys.length);
  const sorted = [...times].sort((a, b) => a - b);
  console.log(`slowest of ${times.length} keys: ${sorted.at(-1)?.toFixed(0)} ms`);
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity;
};

describe('the handle field', () => {
  it('takes an address or a name with @, and stores the name', async () => {
    const { handle } = await newLiveUpdate('Handles');
    await paste(page, handle, 'https://x.com/lizzo?lang=en');
    expect(await handle.inputValue()).toBe('lizzo');
    await handle.fill('@BTS_twt');
    await handle.blur();
    expect(await handle.inputValue()).toBe('BTS_twt');
  });

  it('says what to do about a name of 16 letters, keeps it, and the server refuses it', async () => {
    const { handle } = await newLiveUpdate('Too long');
    await handle.fill('abcdefghijklmnop');
    await handle.blur();
    await page.getByText('This is no account name.').waitFor();
    expect(await handle.inputValue()).toBe('abcdefghijklmnop');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/create/);
  });
});

describe('the date field', () => {
  it('takes a day in any spelling, stores ISO, and shows it in words', async () => {
    const { day } = await newLiveUpdate('Days');
    for (const spelling of ['20 noviembre 2021', '2021년 11월 20일', 'Nov 20, 2021']) {
      await paste(page, day, spelling);
      expect(await day.inputValue()).toBe('2021-11-20');
      await day.fill('');
    }
    await day.fill('November 20, 2021');
    await day.blur();
    await page.getByText('November 20, 2021').waitFor();
  });

  it('offers both days of an ambiguous date, and refuses 31 February', async () => {
    const { day } = await newLiveUpdate('Odd days');
    await day.fill('11/10/2021');
    await day.blur();
    await page.getByRole('button', { name: 'October 11, 2021' }).click();
    expect(await day.inputValue()).toBe('2021-10-11');
    await day.fill('31 February 2021');
    await day.blur();
    await page.getByText('There is no such day in the calendar.').waitFor();
  });
});

describe('the list field', () => {
  it('takes texts by Enter, comma and paste, each once, and gives them up by the keyboard', async () => {
    await newLiveUpdate('Lists');
    const box = page.getByLabel('tags');
    const items = () =>
      page
        .getByRole('list', { name: 'Texts of the list' })
        .getByRole('listitem')
        .locator('bdi')
        .allInnerTexts();
    await box.pressSequentially('BTS,Lizzo');
    await box.press('Enter');
    await paste(page, box, 'Harry Styles\nTyler, The Creator\nBTS');
    expect(await items()).toEqual(['BTS', 'Lizzo', 'Harry Styles', 'Tyler, The Creator']);
    await page.getByText('“BTS” is in the list already.').waitFor();
    await box.press('Backspace');
    await box.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    expect(await items()).toEqual(['BTS', 'Harry Styles']);
    await press(page, 'Save');
    const { data } = await desk.admin.get<{ data: { tags: string[] } }>(
      `/content-manager/collection-types/${LIVE_UPDATE}/${await entryOf(page)}`,
    );
    expect(data.tags).toEqual(['BTS', 'Harry Styles']);
  });
});

describe('the library of tweets', () => {
  it('lists handle, day, text and the articles that use each tweet', async () => {
    await openType(page, desk, UIDS.tweetEmbed);
    const row = page.getByRole('row', { name: /BFFs/ });
    await row.getByText(/Lizzo and BTS become friends/).waitFor();
    const words = await row.innerText();
    for (const word of ['lizzo', 'Nov 20, 2021', 'Did we just become BFFs? @BTS_twt']) {
      expect(words).toContain(word);
    }
  });

  it('names the articles before a tweet in use is deleted, one or several', async () => {
    await openType(page, desk, UIDS.tweetEmbed);
    await page
      .getByRole('row', { name: /BFFs/ })
      .getByRole('button', { name: 'Row actions' })
      .click();
    await page.getByRole('menuitem', { name: /^Delete/ }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('An article uses this tweet.').waitFor();
    await dialog.getByText(/Lizzo and BTS become friends/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await dialog.getByText('2 of these tweets are used in an article.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });
});

describe('the list of related reads', () => {
  it('names each by its titles, and the articles that show it', async () => {
    await openType(page, desk, UIDS.relatedRead);
    const row = page.getByRole('row', { name: /Butter/ });
    await row.getByText(/Lizzo and BTS become friends/).waitFor();
  });
});

describe('in Korean', () => {
  it('the fields speak Korean, in their words and in their days', async () => {
    const korean = await enter(browser, desk, { language: 'ko' });
    await openType(korean, desk, UIDS.tweetEmbed, 'create');
    await paste(korean, korean.locator('textarea[name=signature]'), LIZZO);
    await korean.getByText('채워짐:').waitFor();
    await korean.getByText('2021년 11월 20일').first().waitFor();
    await korean.context().close();
  });
});
