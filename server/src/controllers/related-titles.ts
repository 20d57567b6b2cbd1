import { accessOf } from '../access';
import { readLocaleCode } from '../drafts/request';
import { readList, readWords } from '../drafts/values';
import { isValues } from '../schema/types';
import { matchOnce } from '../services/title-matches';
import { service } from '../services/service';
import type { AdminContext } from './context';

/** Titles of one request. */
const MOST = 100;

/** UTF-16 units of one title; a headline has at most 255. */
const LONGEST = 1000;

/** Titles that an editor typed, and the articles that they may mean. */
export const relatedTitles = () => ({
  /**
   * `POST /newsroom/related-reads/suggest` {`titles`, `locale?`} → `SuggestAnswer`: articles in this
   * locale that whoever asks may read, the best first; without a locale, in the default one.
   */
  async suggest(context: AdminContext) {
    const { body } = context.request;
    const { titles, locale } = isValues(body) ? body : {};
    const wanted = readList(titles, ['titles'], MOST).map((title, at) =>
      readWords(title, ['titles', at], LONGEST),
    );
    const code = await service('drafts').localeOf(readLocaleCode(locale));
    const headlines = await service('headlines').current(accessOf(context.state).articles);
    const match = matchOnce(headlines, code);
    const data = [];
    for (const title of wanted) data.push(await match({ title, url: null }));
    context.body = { data };
  },
});
