import type { Calls } from './kinds';

// prettier-ignore
export const vi: Calls = {
  calls: [
    'theo dõi chúng tôi',
    'đăng ký kênh',
    'đăng ký nhận',
    'nhấn vào đây',
    'bấm vào đây',
    'tải ứng dụng',
    'tham gia nhóm',
    'mời bạn theo dõi',
    'hãy theo dõi',
    'tham gia kênh',
  ],
  anywhere: [
    'theo dõi chúng tôi',
    'nhấn vào đây',
    'bấm vào đây',
    'đăng ký kênh',
  ],
};
