import { UIDS } from '../../../../common/plugin';
import { openType, paste } from '../browser';
import { ARABIC, KOREAN, TWEET, type Screens, type Stage } from './screen';

const TWO_DAYS = 'Backstage now — ALL THE RUMORS ARE TRUE (@lizzo) 11/10/2021';

const newTweet = async ({ page, desk }: Stage, signature: string) => {
  await openType(page, desk, UIDS.tweetEmbed, 'create');
  await paste(page, page.locator('textarea[name=signature]'), signature);
};

/** The plugin's fields in Strapi's forms. */
export const FIELDS: Screens = {
  'signature-field': {
    open: async (stage) => {
      await newTweet(stage, TWEET);
      await stage.page.locator('textarea[name=text]').waitFor();
    },
  },
  'several-tweets': {
    open: async (stage) => {
      await newTweet(stage, [TWEET, KOREAN, ARABIC].join('\n\n'));
      await stage.page.getByText('@BalqeesFathi', { exact: true }).waitFor();
    },
  },
  'one-of-two-days': {
    open: async (stage) => {
      await newTweet(stage, TWO_DAYS);
      const days = stage.page.getByRole('group', { name: stage.say('date.choose') });
      await days.getByRole('button').last().click();
      await days.waitFor({ state: 'hidden' });
    },
  },
  'list-field': {
    open: async ({ page, desk }) => {
      await openType(page, desk, UIDS.artistTag, 'create');
      await page.locator('input[name=name]').fill('BTS');
      const box = page.locator('input[name=aliases]');
      await paste(page, box, 'BTS\n방탄소년단\nBangtan Boys\nبي تي إس');
      await page.getByText('방탄소년단', { exact: true }).waitFor();
    },
  },
};
