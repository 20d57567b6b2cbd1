import type { Calls } from './kinds';

// prettier-ignore
export const th: Calls = {
  unspaced: [
    'กดติดตาม',
    'ติดตามเราได้ที่',
    'ติดตามข่าวสาร',
    'คลิกที่นี่',
    'ดาวน์โหลดแอป',
    'กดไลก์',
    'เพิ่มเพื่อน',
    'สมัครสมาชิก',
    'ติดตามเรา',
  ],
};
