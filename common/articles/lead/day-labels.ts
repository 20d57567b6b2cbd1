/**
 * Words that pages print before the day of a story, by language. Case, accents and punctuation do not
 * matter. Of several days, the one of the first publication is the story's.
 */
interface DayLabels {
  published?: string[];
  updated?: string[];
}

// prettier-ignore
export const DAY_LABELS: Record<string, DayLabels> = {
  en: {
    published: [
      'date',
      'dated',
      'published',
      'published on',
      'published at',
      'published date',
      'publish date',
      'publication date',
      'first published',
      'first published on',
      'posted',
      'posted on',
      'posted at',
      'created',
      'created on',
      'released',
      'filed',
      'filed on',
    ],
    updated: [
      'updated',
      'updated on',
      'updated at',
      'update',
      'last updated',
      'last updated on',
      'last updated at',
      'last update',
      'last modified',
      'modified',
      'modified on',
    ],
  },
  es: {
    published: [
      'fecha',
      'publicado',
      'publicado el',
      'fecha de publicación',
    ],
    updated: [
      'actualizado',
      'actualizado el',
      'actualización',
      'última actualización',
    ],
  },
  pt: {
    published: [
      'data',
      'publicado em',
      'publicada em',
    ],
    updated: [
      'atualizado',
      'atualizado em',
      'atualizada em',
      'última atualização',
    ],
  },
  fr: {
    published: [
      'publié',
      'publié le',
      'publié à',
    ],
    updated: [
      'mis à jour',
      'mis à jour le',
      'modifié',
      'modifié le',
    ],
  },
  de: {
    published: [
      'datum',
      'veröffentlicht',
      'veröffentlicht am',
      'erschienen am',
    ],
    updated: [
      'aktualisiert',
      'aktualisiert am',
      'stand',
      'zuletzt aktualisiert',
    ],
  },
  it: {
    published: [
      'pubblicato',
      'pubblicato il',
    ],
    updated: [
      'aggiornato',
      'aggiornato il',
      'ultimo aggiornamento',
    ],
  },
  nl: {
    published: [
      'gepubliceerd',
      'gepubliceerd op',
    ],
    updated: [
      'bijgewerkt',
      'bijgewerkt op',
      'laatste update',
    ],
  },
  nb: {
    published: [
      'publisert',
    ],
    updated: [
      'oppdatert',
      'sist oppdatert',
    ],
  },
  sv: {
    published: [
      'publicerad',
    ],
    updated: [
      'uppdaterad',
      'senast uppdaterad',
    ],
  },
  da: {
    published: [
      'publiceret',
      'udgivet',
    ],
    updated: [
      'opdateret',
      'sidst opdateret',
    ],
  },
  pl: {
    published: [
      'opublikowano',
      'data publikacji',
    ],
    updated: [
      'aktualizacja',
      'zaktualizowano',
    ],
  },
  cs: {
    published: [
      'publikováno',
    ],
    updated: [
      'aktualizováno',
    ],
  },
  ru: {
    published: [
      'опубликовано',
      'дата',
      'дата публикации',
    ],
    updated: [
      'обновлено',
    ],
  },
  uk: {
    published: [
      'опубліковано',
    ],
    updated: [
      'оновлено',
    ],
  },
  tr: {
    published: [
      'yayınlanma',
      'yayınlanma tarihi',
      'giriş tarihi',
    ],
    updated: [
      'güncelleme',
      'güncelleme tarihi',
      'son güncelleme',
    ],
  },
  id: {
    published: [
      'tarih',
      'diterbitkan',
      'diterbitkan pada',
      'tayang',
    ],
    updated: [
      'diperbarui',
      'diperbarui pada',
    ],
  },
  vi: {
    published: [
      'ngày',
      'ngày đăng',
    ],
    updated: [
      'cập nhật',
    ],
  },
  hi: {
    published: [
      'प्रकाशित',
      'प्रकाशित तिथि',
      'तारीख',
    ],
    updated: [
      'अपडेट',
      'अपडेटेड',
    ],
  },
  ja: {
    published: [
      '公開日',
      '公開',
      '掲載',
      '掲載日',
      '配信',
      '配信日',
      '発行',
      '発行日',
    ],
    updated: [
      '更新',
      '更新日',
    ],
  },
  ko: {
    published: [
      '입력',
      '등록',
      '게시',
      '게재',
      '승인',
      '기사입력',
      '작성일',
    ],
    updated: [
      '수정',
      '최종수정',
      '업데이트',
    ],
  },
  'zh-Hans': {
    published: [
      '发布',
      '发布时间',
      '发表于',
    ],
    updated: [
      '更新时间',
    ],
  },
  'zh-Hant': {
    published: [
      '發布',
      '發佈',
      '發布時間',
    ],
    updated: [
      '更新時間',
    ],
  },
  ar: {
    published: [
      'نشر',
      'تاريخ النشر',
      'نُشر في',
    ],
    updated: [
      'آخر تحديث',
    ],
  },
};
