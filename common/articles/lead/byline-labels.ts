/**
 * Words that pages print before the name of who wrote a story, by language. Case, accents and
 * punctuation do not matter.
 *
 * - `sure`: said of nothing else where a name fills the rest of the line.
 * - `signed`: the same with a colon or another sign behind it: `Author: …`.
 * - `weak`: also the beginning of a sentence or a title; they count beside a date.
 * - `editors`: of who looked through it; the byline only where nobody else is named. With a sign, or
 *   of several words.
 * - `others`: of who gave something else; never the byline. With a sign, or of several words.
 */
interface BylineLabels {
  sure?: string[];
  signed?: string[];
  weak?: string[];
  editors?: string[];
  others?: string[];
}

// prettier-ignore
export const BYLINE_LABELS: Record<string, BylineLabels> = {
  en: {
    sure: [
      'written by',
      'posted by',
      'published by',
      'reported by',
      'report by',
      'reporting by',
      'story by',
      'words by',
      'text by',
      'article by',
      'curated by',
      'authored by',
      'contributed by',
      'submitted by',
    ],
    signed: [
      'author',
      'writer',
      'reporter',
      'byline',
    ],
    weak: [
      'by',
    ],
    editors: [
      'edited by',
      'reviewed by',
      'fact checked by',
      'updated by',
      'last updated by',
      'editor',
    ],
    others: [
      'photo by',
      'photos by',
      'photographs by',
      'video by',
      'translated by',
      'source',
      'photo',
    ],
  },
  es: {
    sure: [
      'escrito por',
      'publicado por',
      'redactado por',
    ],
    signed: [
      'autor',
      'autora',
      'texto',
      'redacción',
    ],
    weak: [
      'por',
    ],
    editors: [
      'editado por',
      'editor',
      'editora',
    ],
  },
  pt: {
    sure: [
      'escrito por',
      'publicado por',
    ],
    signed: [
      'autor',
      'autora',
      'texto',
    ],
    weak: [
      'por',
    ],
    editors: [
      'editado por',
      'edição',
    ],
  },
  fr: {
    sure: [
      'écrit par',
      'rédigé par',
      'publié par',
      'propos recueillis par',
    ],
    signed: [
      'auteur',
      'autrice',
      'texte',
    ],
    weak: [
      'par',
    ],
  },
  de: {
    sure: [
      'geschrieben von',
      'verfasst von',
      'veröffentlicht von',
    ],
    signed: [
      'autor',
      'autorin',
      'text',
    ],
    weak: [
      'von',
    ],
  },
  it: {
    sure: [
      'scritto da',
      'pubblicato da',
      'a cura di',
    ],
    signed: [
      'autore',
      'autrice',
      'testo',
    ],
    weak: [
      'di',
    ],
  },
  nl: {
    sure: [
      'geschreven door',
    ],
    signed: [
      'auteur',
      'tekst',
    ],
    weak: [
      'door',
    ],
  },
  nb: {
    sure: [
      'skrevet av',
    ],
    signed: [
      'tekst',
    ],
    weak: [
      'av',
    ],
  },
  sv: {
    sure: [
      'skriven av',
    ],
    signed: [
      'text',
    ],
    weak: [
      'av',
    ],
  },
  da: {
    sure: [
      'skrevet af',
    ],
    signed: [
      'tekst',
    ],
    weak: [
      'af',
    ],
  },
  pl: {
    sure: [
      'napisane przez',
    ],
    signed: [
      'autor',
      'autorka',
      'tekst',
    ],
  },
  ru: {
    signed: [
      'автор',
      'текст',
    ],
    editors: [
      'редактор',
    ],
  },
  uk: {
    signed: [
      'автор',
      'текст',
    ],
    editors: [
      'редактор',
    ],
  },
  tr: {
    signed: [
      'yazan',
      'yazar',
      'haber',
      'muhabir',
    ],
    editors: [
      'editör',
    ],
  },
  id: {
    sure: [
      'ditulis oleh',
    ],
    signed: [
      'penulis',
      'reporter',
    ],
    weak: [
      'oleh',
    ],
    editors: [
      'editor',
    ],
  },
  vi: {
    signed: [
      'tác giả',
    ],
  },
  hi: {
    signed: [
      'लेखक',
      'लेखिका',
      'रिपोर्टर',
    ],
    editors: [
      'संपादक',
    ],
  },
  ja: {
    signed: [
      '文',
      '取材・文',
      '執筆',
      'ライター',
      '著者',
      '記者',
    ],
    editors: [
      '編集',
    ],
  },
  ko: {
    signed: [
      '글',
      '글쓴이',
      '기자',
    ],
  },
  'zh-Hans': {
    signed: [
      '作者',
      '文',
      '撰文',
      '记者',
    ],
    editors: [
      '编辑',
      '责任编辑',
    ],
  },
  'zh-Hant': {
    signed: [
      '作者',
      '文',
      '撰文',
      '記者',
    ],
    editors: [
      '編輯',
      '責任編輯',
    ],
  },
  ar: {
    signed: [
      'بقلم',
      'كتب',
      'كتبت',
      'الكاتب',
    ],
  },
};
