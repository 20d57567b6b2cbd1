import type { Markers } from './kinds';

// prettier-ignore
export const vi: Markers = {
  sure: [
    'đọc thêm',
    'xem thêm',
    'đọc tiếp',
    'tin liên quan',
    'bài liên quan',
    'bài viết liên quan',
    'đọc ngay',
    'mời đọc thêm',
    'mời bạn đọc thêm',
  ],
  weak: [
    'liên quan',
    'xem ngay',
  ],
  lists: [
    'có thể bạn quan tâm',
    'có thể bạn thích',
    'các bài liên quan',
    'tin cùng chuyên mục',
  ],
};
