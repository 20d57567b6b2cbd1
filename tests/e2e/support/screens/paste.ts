import { readFileSync } from 'node:fs';
import path from 'node:path';

import { TEXTS } from '../../../common/language/texts';
import { noise, paste } from '../browser';
import { ROOT } from '../desk';
import { ARABIC, embed, KOREAN, type Screens, type Stage } from './screen';

const STORY = readFileSync(path.join(ROOT, 'playground/src/demo/copy.txt'), 'utf8');

/** The sixth part of the story. */
const PROMO =
  'Join the biggest community of K-Pop fans live on Pinkvilla Rooms to get one step closer to your favourite K-Celebs! Click here to join.';

const WITHOUT_HEADLINE = `By Jane Roe | Nov 21, 2021 09:15 PM IST

The singers are still friends

Jimin and his friends of the band sang until late at night, and everybody sang along.

Hi again — Somebody New (@somebody_new) November 20, 2021`;

const CAPTION = `The stage at nine, before anybody came. 무대 뒤에서, 방탄소년단. ${'A long caption goes on. '.repeat(8)}`;
const WITH_PICTURE = `<p>They met again.</p><figure><img src="https://desk.example/${'pictures/'.repeat(12)}hall.jpg" alt="Inside the hall"><figcaption>${CAPTION}</figcaption></figure>`;

const OTHERWISE = '1461833033416265202';

const copyBox = ({ page, say }: Stage) => page.getByLabel(say('story.copy'));
const part = ({ page, say }: Stage, number: number, kind: string) =>
  page.getByRole('listitem', {
    name: say('story.part', { number, kind: say(`story.kind.${kind}`) }),
  });
const button = ({ page, say }: Stage, key: string, values?: Record<string, number>) =>
  page.getByRole('button', { name: say(key, values), exact: true });
const toTop = ({ page }: Stage) => page.evaluate(() => window.scrollTo(0, 0));

const openPage = async (stage: Stage) => {
  const { page, desk } = stage;
  await page.goto(`${desk.url}/admin/plugins/newsroom`);
  await copyBox(stage).waitFor();
};
const openEmptyPage = async (stage: Stage) => {
  await openPage(stage);
  const isFilled = (await copyBox(stage).inputValue()) !== '';
  if (isFilled) {
    await button(stage, 'story.startOver').click();
    await button(stage, 'story.startOver.yes').click();
  }
  await button(stage, 'story.sample').waitFor();
};
const openCopy = async (stage: Stage, copy: string) => {
  await openEmptyPage(stage);
  await paste(stage.page, copyBox(stage), copy);
  await stage.page.getByLabel(stage.say('story.headline')).first().waitFor();
};
const artist = ({ page }: Stage, name: string) => page.getByRole('checkbox', { name, exact: true });

/** The page with the story on it, which it keeps once it was pasted. */
const openStory = async (stage: Stage) => {
  const { page, say } = stage;
  await openPage(stage);
  if ((await copyBox(stage).inputValue()) === '') await paste(page, copyBox(stage), STORY);
  await page.getByText(say('story.parts', { count: 7 }), { exact: true }).waitFor();
  // The server's answer draws the parts anew.
  await artist(stage, 'Harry Styles').waitFor();
};
const openSearch = async ({ page, say }: Stage, key: string, option: string) => {
  const box = page.getByRole('combobox', { name: say(key, { number: 1 }) });
  const found = page.getByRole('option', { name: option });
  // A change of the width closes the list, sometimes only after it was looked for.
  for (let tries = 0; tries < 5 && !(await found.isVisible()); tries += 1) {
    await box.click();
    await found.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await box.scrollIntoViewIfNeeded();
  await found.waitFor();
};

/** The page Newsroom. */
export const PASTE: Screens = {
  'empty-page': { open: openEmptyPage },
  'paste-page': {
    open: async (stage) => {
      const { page, say } = stage;
      await openStory(stage);
      await page.getByLabel(say('story.headline')).first().fill('Lizzo and BTS become friends');
      await page.getByLabel(say('story.slug')).and(page.locator('[value^=lizzo]')).waitFor();
    },
    arrange: toTop,
  },
  'paste-parts': {
    open: openStory,
    arrange: (stage) => part(stage, 5, 'text').scrollIntoViewIfNeeded(),
  },
  'artist-search': {
    open: openStory,
    arrange: (stage) => openSearch(stage, 'story.artists.search', 'Jungkook'),
  },
  'article-search': {
    open: openStory,
    arrange: (stage) => openSearch(stage, 'story.match.search', 'Lizzo and BTS become friends'),
  },
  'as-readers': {
    open: async (stage) => {
      const { page, say } = stage;
      await openStory(stage);
      await page.getByRole('tab', { name: say('story.readers') }).click();
      const readers = page.frameLocator(`iframe[title="${say('story.readers')}"]`);
      await readers.locator('blockquote').first().waitFor();
    },
    arrange: ({ page, say }) => page.getByText(say('story.readers.hint')).scrollIntoViewIfNeeded(),
  },
  // The last one of the story, since it drops a part.
  'edited-words': {
    open: async (stage) => {
      const { page, say } = stage;
      await openStory(stage);
      await button(stage, 'story.drop', { number: 6 }).click();
      await page.getByText(say('story.left', { words: PROMO })).waitFor();
      await part(stage, 1, 'text')
        .getByRole('button', { name: say('story.text.edit') })
        .click();
      await button(stage, 'story.text.link').click();
      await page.getByLabel(say('story.text.address')).fill('no address');
      await page.getByLabel(say('story.text.address')).press('Enter');
      await page.getByText(say('story.text.address.wrong')).waitFor();
    },
    arrange: (stage) => button(stage, 'story.undo').evaluate((one) => one.scrollIntoView()),
  },
  'paste-cover': {
    open: async (stage) => {
      const { page } = stage;
      await openEmptyPage(stage);
      const picture = await noise(page, 320, 180);
      await paste(page, copyBox(stage), 'Words', WITH_PICTURE, picture);
      await button(stage, 'story.cover.take').waitFor();
    },
    arrange: (stage) =>
      button(stage, 'story.cover.take').evaluate((one) => one.scrollIntoView({ block: 'center' })),
  },
  'headline-offered': {
    open: async (stage) => {
      await openCopy(stage, WITHOUT_HEADLINE);
      await button(stage, 'story.headline.take').waitFor();
      await artist(stage, 'Jimin').waitFor();
      await stage.page.getByText(stage.say('story.artists.new')).waitFor();
    },
    arrange: (stage) => button(stage, 'story.headline.take').scrollIntoViewIfNeeded(),
  },
  'paste-conflict': {
    open: async (stage) => {
      const { page, desk, say } = stage;
      const stored = embed(OTHERWISE, 'Did we just become best friends?');
      await desk.admin.post('/newsroom/tweet-embeds', { input: stored });
      await openCopy(stage, `They met again.\n\n${embed(OTHERWISE, 'I met BTS')}`);
      await page.getByRole('group', { name: say('conflict.pasted'), exact: true }).waitFor();
    },
    arrange: (stage) => part(stage, 2, 'tweet').scrollIntoViewIfNeeded(),
  },
  'korean-copy': {
    open: async (stage) => {
      await openCopy(stage, `${TEXTS.ko}\n\n${KOREAN}`);
      await stage.page.getByText(stage.say('story.locale.told')).waitFor();
      await artist(stage, 'BTS')
        .or(stage.page.getByText(stage.say('story.artists.none')))
        .first()
        .waitFor();
    },
    arrange: toTop,
  },
  'arabic-copy': {
    open: async (stage) => {
      await openCopy(stage, `${TEXTS.ar}\n\n${ARABIC}`);
      await stage.page.getByText('@BalqeesFathi', { exact: true }).first().waitFor();
      await stage.page
        .getByText(stage.say('story.direction.rtl', { locale: 'English (en)' }))
        .waitFor();
    },
    arrange: toTop,
  },
};
