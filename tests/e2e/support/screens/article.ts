import type { Locator } from 'playwright-core';

import { COMPONENT_UIDS, UIDS } from '../../../../common/plugin';
import { openType, paste } from '../browser';
import { embed, naming, TWEET, type Screens, type Stage } from './screen';

const ADDRESS = 'https://twitter.com/lizzo/status/1461898018373226498';
const POST = 'https://www.instagram.com/p/CWkQe3oLq1x/';
const OTHERWISE = '1461833033416265101';

/** A new article with a tweet block, into whose box something was pasted. */
const pasteInBlock = async ({ page, desk, say }: Stage, headline: string, pasted: string) => {
  await openType(page, desk, UIDS.article, 'create');
  await page.locator('input[name=headline]').fill(headline);
  await page.getByRole('button', { name: naming(say('field.article.body')) }).click();
  await page.getByRole('button', { name: say('story.kind.tweet'), exact: true }).click();
  await paste(page, page.getByLabel(say('paste.label')), pasted);
};
/** Away from the bars that Strapi has above and below a form. */
const toMiddle = (box: Locator) => box.evaluate((one) => one.scrollIntoView({ block: 'center' }));
const toBlock = ({ page, say }: Stage) => toMiddle(page.getByLabel(say('paste.label')));
const tweetOf = ({ page, say }: Stage) => page.getByRole('group', { name: say('card.linked') });

/** On narrow screens Strapi keeps the panels in a drawer. */
const toPanel = async ({ page }: Stage, width: number) => {
  const drawer = page.getByRole('button', { name: /^(Open more actions|추가 작업 열기)$/ });
  if (width < 600 && (await drawer.isVisible())) await drawer.click();
};
const toChecks = ({ page, say }: Stage) =>
  page.getByText(say('panel.checks')).scrollIntoViewIfNeeded();

/** The form of an article: its tweet blocks, and the panel beside it. */
export const ARTICLE: Screens = {
  'tweet-block': {
    open: async (stage) => {
      await pasteInBlock(stage, 'Lizzo and BTS become friends', TWEET);
      await tweetOf(stage).waitFor();
    },
    arrange: toBlock,
  },
  'embed-offer': {
    open: async (stage) => {
      await pasteInBlock(stage, 'A post of another network', POST);
      await stage.page.getByText(stage.say('paste.embed', { provider: 'Instagram' })).waitFor();
    },
    arrange: toBlock,
  },
  'tweet-conflict': {
    open: async (stage) => {
      const { page, desk, say } = stage;
      const stored = embed(OTHERWISE, 'Did we just become best friends?');
      await desk.admin.post('/newsroom/tweet-embeds', { input: stored });
      await pasteInBlock(stage, 'In other words', embed(OTHERWISE, 'I met BTS'));
      await page.getByRole('group', { name: say('conflict.pasted'), exact: true }).waitFor();
      await page.getByText(say('conflict.usedIn', { count: 0 })).waitFor();
    },
    arrange: ({ page, say }) =>
      toMiddle(page.getByRole('group', { name: say('conflict.stored'), exact: true })),
  },
  'article-panel': {
    open: async ({ page, desk }) => {
      await openType(page, desk, UIDS.article);
      await page
        .getByRole('gridcell', { name: /Lizzo and BTS become friends/ })
        .first()
        .click();
    },
    arrange: async (stage, width) => {
      const { page, say } = stage;
      await toPanel(stage, width);
      await page.getByRole('button', { name: say('panel.artists.suggest') }).click();
      await page.getByText(say('panel.artists.none')).waitFor();
      await toChecks(stage);
    },
  },
  'check-list': {
    open: async ({ page, desk, say }) => {
      const related = await desk.admin.get<{ results: { documentId: string }[] }>(
        `/content-manager/collection-types/${UIDS.relatedRead}`,
      );
      const made = await desk.admin.post<{ data: { documentId: string } }>(
        `/content-manager/collection-types/${UIDS.article}?locale=en`,
        {
          headline: 'A draft with things missing',
          body: [
            { __component: COMPONENT_UIDS.tweet },
            {
              __component: COMPONENT_UIDS.text,
              content: [
                {
                  type: 'paragraph',
                  children: [{ type: 'text', text: 'Lizzo met Jimin and V of BTS.' }],
                },
              ],
            },
            {
              __component: COMPONENT_UIDS.relatedReads,
              relatedRead: { connect: related.results.slice(0, 1) },
            },
          ],
        },
      );
      await openType(page, desk, UIDS.article, made.data.documentId);
      await page.getByText(say('check.cover')).waitFor({ state: 'attached' });
    },
    arrange: async (stage, width) => {
      const { page, say } = stage;
      await toPanel(stage, width);
      const added = page.getByRole('button', {
        name: say('panel.artists.addOne', { name: 'Lizzo' }),
      });
      if ((await added.count()) === 0) {
        await page.getByRole('button', { name: say('panel.artists.suggest') }).click();
        await added.waitFor();
      }
      await page.getByText(say('check.cover')).scrollIntoViewIfNeeded();
    },
  },
  // Last, since it leaves a tweet in the library that no article uses.
  'address-alone': {
    open: async (stage) => {
      await pasteInBlock(stage, 'An address alone', ADDRESS);
      await stage.page.getByLabel(stage.say('typed.text')).waitFor();
    },
    arrange: (stage) => toMiddle(tweetOf(stage)),
  },
};
