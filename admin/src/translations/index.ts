import { COMPONENT_UIDS } from '../../../common/plugin';
import { textId, type Texts } from '../translation';
import { isolated } from './direction';
import { keepTexts } from './words';

type Language = { default: Texts };

/** One chunk for each language; the admin panel loads those that the app offers. */
const LANGUAGES: Record<string, () => Promise<Language>> = {
  ar: () => import('./ar.json'),
  de: () => import('./de.json'),
  en: () => import('./en.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
  hi: () => import('./hi.json'),
  id: () => import('./id.json'),
  ja: () => import('./ja.json'),
  ko: () => import('./ko.json'),
  pt: () => import('./pt.json'),
};

/** A region's language falls back to the language: `pt-BR` reads `pt`. */
const loaderOf = (locale: string) => LANGUAGES[locale] ?? LANGUAGES[locale.split('-')[0] ?? ''];

/** Under these, Strapi looks for the names of types and of components in an editor's language. */
const NAMES = {
  Article: 'type.article',
  'Artist tag': 'type.artist-tag',
  'Tweet embed': 'type.tweet-embed',
  'Related read': 'type.related-read',
  [COMPONENT_UIDS.text]: 'story.kind.text',
  [COMPONENT_UIDS.tweet]: 'story.kind.tweet',
  [COMPONENT_UIDS.relatedReads]: 'story.kind.related-reads',
  [COMPONENT_UIDS.promo]: 'story.kind.promo',
  [COMPONENT_UIDS.embed]: 'story.kind.embed',
};

const load = async (locale: string) => {
  const written = (await loaderOf(locale)?.())?.default ?? {};
  const texts: Texts = Object.fromEntries(
    Object.entries(written).map(([key, words]) => [key, isolated(locale, words)]),
  );
  keepTexts(locale, texts);
  const names = Object.entries(NAMES).flatMap(([name, key]): [string, string][] => {
    const value = texts[key];
    return value === undefined ? [] : [[name, value]];
  });
  const words = Object.entries(texts).map(([key, value]): [string, string] => [textId(key), value]);
  const data: Texts = Object.fromEntries([...words, ...names]);
  return { locale, data };
};

export const registerTrads = ({ locales }: { locales: string[] }) =>
  Promise.all([...new Set(['en', ...locales])].map(load));
