import { UIDS } from '../../../../common/plugin';
import { openType } from '../browser';
import type { Screens } from './screen';

const list = (uid: string, words: RegExp): Screens[string] => ({
  open: async ({ page, desk }) => {
    await openType(page, desk, uid);
    await page.getByRole('gridcell', { name: words }).first().waitFor();
  },
});

/** The lists of the four types, and what is asked before a tweet is deleted. */
export const LISTS: Screens = {
  'article-list': list(UIDS.article, /Lizzo and BTS become friends/),
  'artist-list': list(UIDS.artistTag, /Harry Styles/),
  'related-list': list(UIDS.relatedRead, /Butter/),
  // The column "Used in" comes with an answer of its own.
  'tweet-library': {
    open: async ({ page, desk }) => {
      await openType(page, desk, UIDS.tweetEmbed);
      await page
        .getByText(/Lizzo and BTS become friends/)
        .first()
        .waitFor();
    },
  },
  'delete-warning': {
    open: async ({ page, desk, say }) => {
      await openType(page, desk, UIDS.tweetEmbed);
      // One that an article uses.
      const row = page.getByRole('row', { name: /Did we just become BFFs/ });
      await row.getByRole('gridcell').last().getByRole('button').last().click();
      await page.getByRole('menuitem').last().click();
      await page.getByText(say('usage.delete.one', { count: 1 })).waitFor();
    },
  },
};
