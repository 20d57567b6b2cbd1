import type { Calls } from './kinds';

// prettier-ignore
export const zhHans: Calls = {
  unspaced: [
    '关注我们',
    '追踪我们',
    '点击这里',
    '点击此处',
    '扫码关注',
    '扫描二维码',
    '下载APP',
    '下载客户端',
    '订阅我们',
    '订阅频道',
    '加入我们',
    '欢迎关注',
    '立即下载',
    '立即订阅',
    '公众号',
  ],
};
