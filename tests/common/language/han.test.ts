import { hanScript, PAIRS } from '../../../common/language/han';

describe('the script of Chinese text', () => {
  it('is told by characters that only one of the two has', () => {
    expect(hanScript('这首歌的演唱会')).toBe('Hans');
    expect(hanScript('這首歌的演唱會')).toBe('Hant');
  });

  it('is not told by one such character, by both kinds, or by none', () => {
    expect(hanScript('這首歌')).toBeNull();
    expect(hanScript('这首歌，這首歌，他们，他們')).toBeNull();
    expect(hanScript('七人在首都高唱自由之歌')).toBeNull();
  });

  it('stays what it is where a name is quoted in the other', () => {
    expect(hanScript(`${'他们说这首歌'.repeat(5)}（張學友）`)).toBe('Hans');
  });
});

it('each pair of Chinese characters has one that is simplified and one that is not', () => {
  const all = [...PAIRS.join('')];
  expect(PAIRS.every((pair) => [...pair].length === 2)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
  expect(all.join('')).toMatch(/^\p{Script=Han}+$/u);
  // These simplified ones are words of traditional text, too.
  expect(all.join('')).not.toMatch(/[后里台只云面几干才了丑谷松向准]/);
});
