import { artistSteps, buildArtistIndex, suggestArtists } from '../../common/artists';
import { MOST_ARTISTS } from '../../common/limits';
import { normalise } from '../../common/text/normalise';
import { normaliseHeadline } from '../../common/related/headline';

const index = buildArtistIndex([]);
const copy = (text: string) => ({ headline: null, text, tweets: [] });

describe('copy that is dear to read', () => {
  it('has each account or hashtag offered once, however often it stands there', () => {
    expect(suggestArtists(index, copy('@a #b '.repeat(50_000))).newArtists).toEqual([
      { name: 'a', handle: 'a' },
      { name: 'b', handle: '' },
    ]);
  });

  it('has a bounded number of new artists offered, the first ones', () => {
    const text = Array.from({ length: MOST_ARTISTS + 9 }, (_, at) => `@a${at}`).join(' ');
    const { newArtists } = suggestArtists(index, copy(text));
    expect(newArtists).toHaveLength(MOST_ARTISTS);
    expect(newArtists[0]).toEqual({ name: 'a0', handle: 'a0' });
  });

  it('is read in steps, as many as it has pieces', () => {
    const stepsOf = (text: string) => [...artistSteps(index, copy(text))].length;
    const short = stepsOf('Words of a story. '.repeat(1000));
    const long = stepsOf('Words of a story. '.repeat(50_000));
    expect(long).toBeGreaterThan(short + 40);
  });

  it('has rows of marks divided, which take time by their square, and words left as they are', () => {
    const marks = normalise(`a${'\u0301\u0327'.repeat(50_000)}`, 'NFKD');
    const runs = marks.split('\u034f').map((run) => run.length);
    expect(Math.max(...runs)).toBeLessThanOrEqual(31);
    const words = 'Ｌｉｚｚｏ é 지민 ﬁ '.repeat(9);
    expect(normalise(words, 'NFKC')).toBe(words.normalize('NFKC'));
    expect(normaliseHeadline('É'.repeat(40))).toBe('é'.repeat(40));
  });
});
