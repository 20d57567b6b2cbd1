import { parseTweets } from '../../../common/tweets';
import { FORM_GROUPS, type Reading } from './forms';

const NOTHING: Required<Omit<Reading, 'stretch'>> = {
  text: '',
  authorName: null,
  handle: null,
  postedOn: null,
  postedAt: null,
  statusId: null,
  url: null,
  lang: null,
  media: [],
  warnings: [],
};

describe.each(FORM_GROUPS.map(({ title, forms }) => [title, forms] as const))(
  'parseTweets, of “%s”,',
  (_title, forms) => {
    it.each(forms.map((form) => [form.what, form] as const))(
      'reads the example “%s” as it is documented',
      (_what, { input, hosts, tweets }) => {
        const read = parseTweets(input, { hosts }).map(({ range, warnings, ...tweet }) => ({
          ...tweet,
          warnings: warnings.map(({ code }) => code),
          stretch: input.slice(...range),
        }));
        expect(read).toEqual(tweets.map((tweet) => ({ ...NOTHING, stretch: input, ...tweet })));
      },
    );
  },
);
