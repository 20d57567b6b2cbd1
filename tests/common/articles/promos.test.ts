import { linesRead } from './reading';

const BEFORE = 'The band came on at nine and stayed for two hours.';
const kindOf = (line: string): string =>
  linesRead(`${BEFORE}\n\n${line}`)[1]?.replace(/:.*/s, '') ?? '';

describe('promos', () => {
  it.each([
    'Follow us on Instagram for more.',
    'You can also follow the desk on Facebook and download our app.',
    'Subscribe to our newsletter!',
    'CLICK HERE TO GET THE APP',
    'For all the latest news, download our app.',
    'Do you like this? Join our Telegram channel.',
    'Follow the writer on Twitter: @desk',
    'ADVERTISEMENT',
    'PromotedHear the songs, only with us',
    'Únete a nuestro canal de WhatsApp',
    'Siga-nos no Telegram.',
    'Suivez le journal sur Facebook',
    'Folgen Sie uns auf Facebook und Instagram',
    'Подписывайтесь на наш канал',
    'Bizi Instagram’da takip edin',
    'Ikuti saluran WhatsApp kami',
    'हमारे चैनल को सब्सक्राइब करें',
    'チャンネル登録はこちら',
    '채널을 구독하세요',
    '欢迎关注我们的公众号',
  ])('are kept as promos: %s', (line) => {
    expect(kindOf(line)).toBe('promo');
  });

  it.each([
    'Join in the chorus, the singer told the crowd.',
    'He asked fans to subscribe to his channel and left.',
    '“Follow us on Twitter,” she said.',
    'Check out the performance below.',
    'Follow-up shows on YouTube were cancelled.',
    'Like many on Twitter, she was stunned.',
    'The app was downloaded by a million users on the App Store.',
  ])('are not what a story tells: %s', (line) => {
    expect(kindOf(line)).toBe('p');
  });

  it('keep the first address; the others are named', () => {
    const html =
      '<p>Words of the story.</p><p>Follow us on <a href="https://a.example/">Facebook</a> and <a href="https://b.example/">Twitter</a>.</p>';
    expect(linesRead(html)[1]).toBe(
      'promo: [Follow us on Facebook and Twitter.](https://a.example/)',
    );
  });

  it('stand alone in their line, too', () => {
    expect(linesRead(`${BEFORE}\n\nA line\nJoin our channel now\nAnother line`)).toEqual([
      `p: ${BEFORE}`,
      'p: A line',
      'promo: Join our channel now',
      'p: Another line',
    ]);
  });

  it('follow the installer’s words, and can be left in the text', () => {
    const line = 'Come to the fan club of our house tonight.';
    expect(linesRead(line)).toEqual([`p: ${line}`]);
    expect(linesRead(line, { promoPatterns: ['fan club of our house'] })).toEqual([
      `promo: ${line}`,
    ]);
    expect(linesRead('Follow us on Instagram.', { promos: false })).toEqual([
      'p: Follow us on Instagram.',
    ]);
  });
});
