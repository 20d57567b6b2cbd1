import {
  fill,
  readingsOf,
  type Readings,
  type SiblingKey,
  type SiblingValues,
} from '../../common/filling';
import { parseTweets } from '../../common/tweets';

const read = (signature: string): Readings => {
  const [tweet] = parseTweets(signature);
  if (!tweet) throw new Error('There is no tweet in the signature of the test.');
  return readingsOf(tweet);
};

const NAME = 'ALL THE RUMORS ARE TRUE';
const ADDRESS = 'https://twitter.com/lizzo/status/1461898018373226498';
const TWO_DAYS = read(`Hi — ${NAME} (@lizzo) 11/10/2021`);
const UNDATED = read('See you tomorrow — Harry Styles. (@Harry_Styles)');
const ALONE = read(ADDRESS);
const NOBODY = () => false;

/** What is set by `next` in a record that `previous` filled, and in which an editor changed something. */
const after = (
  previous: Readings,
  changed: Partial<Record<SiblingKey, unknown>>,
  next: Readings,
): Partial<SiblingValues> => fill({ ...previous.values, ...changed }, NOBODY, previous, next);

describe('what a signature can mean', () => {
  it('is its values, and each choice that it leaves to the editor', () => {
    expect(TWO_DAYS.values.postedOn).toBeNull();
    expect(TWO_DAYS.choices.postedOn).toEqual(['2021-10-11', '2021-11-10']);
    const names = read('Hi — BTS — Lizzo (@lizzo) November 20, 2021');
    expect(names.choices.authorName).toEqual(['BTS — Lizzo']);
    expect(names.choices.text).toEqual(['Hi']);
  });

  it('is, of an address alone, also the day that the status id tells', () => {
    expect(ALONE.values).toMatchObject({ handle: 'lizzo', postedOn: null });
    expect(ALONE.choices.postedOn).toEqual(['2021-11-20']);
  });
});

describe('a choice', () => {
  it.each([
    ['one of two days', TWO_DAYS, '2021-10-11'],
    ['the day of the status id', ALONE, '2021-11-20'],
  ])('%s goes with the signature it was made for', (_, previous, postedOn) => {
    expect(after(previous, { postedOn }, UNDATED)).toMatchObject({ postedOn: null });
  });

  it('is asked for anew by another tweet with the same two days', () => {
    const other = read(`Bye — ${NAME} (@lizzo) 11/10/2021`);
    expect(after(TWO_DAYS, { postedOn: '2021-10-11' }, other)).toMatchObject({ postedOn: null });
  });

  it('stays while the tweet is read the same', () => {
    const same = read(`Hi — ${NAME} (@lizzo) 11/10/2021  `);
    expect(after(TWO_DAYS, { postedOn: '2021-10-11' }, same)).toEqual({});
  });
});

it('leaves a day that the signature cannot mean: a person typed it', () => {
  expect(after(TWO_DAYS, { postedOn: '2021-12-24' }, UNDATED)).not.toHaveProperty('postedOn');
});
