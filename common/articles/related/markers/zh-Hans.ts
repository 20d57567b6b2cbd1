import type { Markers } from './kinds';

// prettier-ignore
export const zhHans: Markers = {
  sure: [
    '相关阅读',
    '延伸阅读',
    '相关新闻',
    '相关文章',
    '相关报道',
    '相关链接',
    '推荐阅读',
    '推荐文章',
    '更多阅读',
    '更多新闻',
    '同场加映',
    '另见',
    '参见',
    '另请参阅',
    '也请阅读',
    '点击阅读',
  ],
  weak: [
    '阅读更多',
  ],
  lists: [
    '你可能感兴趣',
    '猜你喜欢',
    '为你推荐',
    '人气文章',
  ],
};
