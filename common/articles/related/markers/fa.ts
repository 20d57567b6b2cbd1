import type { Markers } from './kinds';

// prettier-ignore
export const fa: Markers = {
  sure: [
    'بیشتر بخوانید',
    'همچنین بخوانید',
    'این را هم بخوانید',
    'بخوانید',
    'مطالب مرتبط',
    'اخبار مرتبط',
    'خبر مرتبط',
  ],
  weak: [
    'ادامه مطلب',
  ],
  lists: [
    'شما ممکن است بپسندید',
  ],
};
