import type { Calls } from './kinds';

// prettier-ignore
export const zhHant: Calls = {
  unspaced: [
    '關注我們',
    '追蹤我們',
    '點擊這裡',
    '點此',
    '點我加入',
    '掃描',
    '下載APP',
    '下載App',
    '訂閱我們',
    '訂閱電子報',
    '訂閱頻道',
    '加入我們',
    '加入會員',
    '歡迎追蹤',
    '按讚',
    '立即下載',
    '立即訂閱',
    '粉絲團',
  ],
};
