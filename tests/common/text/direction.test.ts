import { directionOf, directionOfLanguage } from '../../../common/text/direction';
import { expectLinear } from '../support/growth';

describe('directionOf', () => {
  it.each([
    ['Lizzo met BTS', 'ltr'],
    ['방탄소년단', 'ltr'],
    ['التقت ليزو بالفرقة', 'rtl'],
    ['BTS تلتقي Lizzo في لوس أنجلوس', 'rtl'],
    ['@BTS_twt #VMINZZO شكرا', 'rtl'],
    ['شكرا pic.twitter.com/dfuXgsqHbC https://twitter.com/lizzo', 'rtl'],
    ['“שלום” means both hello and goodbye', 'ltr'],
    ['@lizzo', 'ltr'],
    ['#بي_تي_إس', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['2021 – 20:15 💜', null],
    ['١٢٣', null],
    ['', null],
  ])('of %j is %s', (text, direction) => expect(directionOf(text)).toBe(direction));

  it('takes time that grows with the text, and not faster', () => {
    for (const part of ['شكرا ', '@a', 'a.', 'a', ' ', '#']) {
      expectLinear((size) => directionOf(part.repeat(size / part.length)), 100_000);
    }
  });
});

it('knows the direction of a language by its first part', () => {
  expect(['ar', 'ar-EG', 'ur', 'he', 'fa-AF'].map(directionOfLanguage)).toEqual(
    Array(5).fill('rtl'),
  );
  expect(['en', 'ko', 'hi', 'art'].map(directionOfLanguage)).toEqual(Array(4).fill('ltr'));
});
