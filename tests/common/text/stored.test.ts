import { copyHash } from '../../../server/src/articles/copy-hash';
import { fingerprintOf } from '../../../server/src/signature/fingerprint';
import { keyOf } from '../../../server/src/slugs/spelling';

/**
 * These values stand in databases: unique indexes and the search for the same copy compare them with
 * what is computed today. Whoever changes one of them makes every stored one worthless.
 */
describe('what is stored keeps its form', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    [
      'a status id, whatever else is told',
      { statusId: '1462183446212407311', handle: 'lizzo', text: 'x' },
      'bacbe4411d05a5c57421352d4c95cec7015134a67527c34f041a4d60a8491d70',
    ],
    [
      'handle, day and words',
      { handle: 'Lizzo', postedOn: '2021-11-20', text: 'ALL  the\nRumors' },
      'be407a368aea0e917613ce4b4e005fcb7b7f0a288bc3c61bd925f1dae4e383b2',
    ],
    [
      'full-width letters, typographic quotes, signs without a width',
      {
        handle: 'BTS_twt',
        postedOn: '2021-11-20',
        text: '“Ｄｙｎａｍｉｔｅ” it\u2019s\u200b a\u00ad B\ufe0f‘\u2033',
      },
      '6c68ec82abe88b4de5bc79f93c2248e64400c03cd242cd06de696709bdabdda1',
    ],
    [
      'accents, strokes, Hangul, Arabic, Devanagari, final sigma',
      {
        handle: 'BTS_twt',
        postedOn: null,
        text: 'Beyonce\u0301 Løve STRAßE İı 방탄소년단 كتابٌ ज़रा ΟΔΟΣ',
      },
      '3f610155bceb43f9c0aad535c9382b5d0509da7a90ff34637b56ab2a3afb019e',
    ],
    [
      'media instead of words',
      { handle: 'lizzo', media: ['https://pic.twitter.com/b', 'https://pic.twitter.com/a'] },
      '7c95ca19839a86e8f667c923c25e65cfc8ce1287e9f73803090141cc3c4287d7',
    ],
    [
      'more marks on a letter than a script has',
      { handle: 'a', text: `a${'\u0301'.repeat(70)}` },
      '1bc0e6d5cd18702fb0af1dd924ac2eb7c1d48d0f1178fc621b75aa705de15bb1',
    ],
    ['too little to be some tweet', { handle: 'lizzo' }, null],
  ])('in the fingerprint of %s', (_, tweet, fingerprint) => {
    expect(fingerprintOf(tweet)).toBe(fingerprint);
  });

  it.each([
    [
      'plain copy',
      'BTS win  again.\r\n\r\nRead more: Lizzo\u2028responds\t',
      '08b7a0e57c9cd0bc3afcfbc93a28c858a7d9136c00067e0a0a4314803bd99d64',
    ],
    [
      'composed and decomposed letters',
      'Beyonce\u0301 방탄 ﬁ Ｌｉｚｚｏ İı',
      '953c4c9c86d09faa67440bc59e139020fd2d1b375000768bf2e5150a95b88dba',
    ],
    [
      'more marks on a letter than a script has',
      `a${'\u0301\u0327'.repeat(50)} b`,
      '6de42eef30f8f4b28c1398ba7469e32b5c106e4bf282416bbe008ec16e1ca086',
    ],
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('in the hash of %s', (_, copy, hash) => {
    expect(copyHash(copy)).toBe(hash);
  });

  it.each([
    ['in letters of an address', 'BTS-Butter-2', 'bts-butter', 2],
    ['of 255 characters', 'a'.repeat(255), 'a'.repeat(255), 1],
    [
      'of more',
      'a'.repeat(256),
      '%02d7160d77e18c6447be80c2e355c7ed4388545271702c50253b0914c65ce5fe',
      1,
    ],
    [
      'in another script',
      'Sto\u0301ry',
      '%856aea92242d1d2cac4bae700e2b5103d24914b0492559e0785f140201790426',
      1,
    ],
  ])('in the key of a slug %s', (_, slug, stem, number) => {
    expect(keyOf(slug)).toEqual({ stem, number });
  });
});
