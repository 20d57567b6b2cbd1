import { textId, type Texts } from '../translation';
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

/** Strapi looks for the name of a type in an editor's language under that name itself. */
const TYPE_NAMES = {
  Article: 'type.article',
  'Artist tag': 'type.artist-tag',
  'Tweet embed': 'type.tweet-embed',
  'Related read': 'type.related-read',
};

const load = async (locale: string) => {
  const texts = (await loaderOf(locale)?.())?.default ?? {};
  keepTexts(locale, texts);
  const names = Object.entries(TYPE_NAMES).map(([name, key]) => [name, texts[key]]);
  const data: Texts = Object.fromEntries([
    ...Object.entries(texts).map(([key, value]) => [textId(key), value]),
    ...names.filter(([, value]) => value !== undefined),
  ]);
  return { locale, data };
};

export const registerTrads = ({ locales }: { locales: string[] }) =>
  Promise.all([...new Set(['en', ...locales])].map(load));
