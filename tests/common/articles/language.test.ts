import { parseArticle } from '../../../common/articles';
import { TEXTS } from '../language/texts';

const languageOf = (input: string) => parseArticle(input).language;

const KOREAN_TWEET =
  '여러분 덕분에 오늘도 정말 행복했어요. 조심히 들어가시고 다음에 또 만나요. 보라해 pic.twitter.com/dfuXgsqHbC — 방탄소년단 (@BTS_twt) 2021년 11월 20일';
const ENGLISH_TWEET =
  'Did we just become BFFs? It was the best night of the tour and we are not over it pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';

describe('the language of a story', () => {
  it.each(['en', 'es', 'ko', 'ar', 'ja', 'hi'])('is that of its prose: %s', (language) => {
    expect(languageOf(TEXTS[language] ?? '')).toBe(language);
  });

  it('is not changed by tweets in another, however many', () => {
    const tweets = Array<string>(8).fill(KOREAN_TWEET).join('\n\n');
    expect(languageOf(`${TEXTS.en}\n\n${tweets}`)).toBe('en');
    expect(languageOf(`${TEXTS.ko}\n\n${ENGLISH_TWEET}\n\n${ENGLISH_TWEET}`)).toBe('ko');
  });

  it('is not changed by titles of other stories and promos', () => {
    expect(
      languageOf(
        `${TEXTS.ko}\n\nALSO READ: BTS and Lizzo become friends at the concert of the year in Los Angeles\n\n` +
          'Join the biggest community of K-Pop fans live on our page. Click here to join.',
      ),
    ).toBe('ko');
  });

  it('is told of HTML, too', () => {
    expect(
      languageOf(`<h1>BTS</h1><p>${TEXTS.fr}</p><script>var the = 'of and to in';</script>`),
    ).toBe('fr');
  });

  it('is null where nothing but tweets is there, or half of the prose is in another', () => {
    expect(languageOf(ENGLISH_TWEET)).toBeNull();
    expect(languageOf(`${TEXTS.en}\n\n${TEXTS.ru}`)).toBeNull();
    expect(languageOf(`${TEXTS.en}\n\n${TEXTS.es}`)).toBeNull();
  });
});
