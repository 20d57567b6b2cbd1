import type { Calls } from './kinds';

// prettier-ignore
export const tr: Calls = {
  calls: [
    'bizi takip edin',
    'takip edin',
    'abone olun',
    'abone ol',
    'tıklayın',
    'tıklayınız',
    'buraya tıklayın',
    'uygulamamızı indirin',
    'uygulamayı indirin',
    'katılın',
    'bize katılın',
    'üye olun',
    'kaydolun',
    'paylaşın',
    'yorum yapın',
    'bildirimleri açın',
  ],
  anywhere: [
    'bizi takip edin',
    'takip edin',
    'takip etmek için',
    'abone olun',
    'abone olmak için',
    'için tıklayın',
    'için tıklayınız',
    'buraya tıklayın',
    'kanalımıza katılın',
    'hesabımızı takip',
    'takipte kalın',
    'uygulamamızı indir',
    'kanalına katıl',
  ],
  openers: [
    'daha fazla',
  ],
  softeners: [
    'hemen',
    'siz de',
  ],
};
