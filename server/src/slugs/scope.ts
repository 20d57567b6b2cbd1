import { UIDS } from '../../../common/plugin';
import { schemaOf } from '../schema/types';

/** The attribute each type's slug is made from. */
export const SLUG_SOURCES: Partial<Record<string, string>> = {
  [UIDS.article]: 'headline',
  [UIDS.artistTag]: 'name',
};

/** Whether each locale of a document has a slug of its own. */
export const hasSlugPerLocale = (uid: string): boolean =>
  schemaOf(uid).attributes.slug?.pluginOptions?.i18n?.localized === true;

/** Where a slug stands: in a type, and in a locale of it where each locale has slugs of its own. */
export interface SlugPlace {
  uid: string;
  locale?: string | null | undefined;
}

/** Within what a slug is one's alone, as the table of slugs names it. */
export const scopeOf = ({ uid, locale }: SlugPlace): string =>
  hasSlugPerLocale(uid) && locale ? `${uid}/${locale}` : uid;

/** The condition that finds a type's rows of the same scope. */
export const rowsInScope = ({ uid, locale }: SlugPlace) =>
  hasSlugPerLocale(uid) && locale ? { locale } : {};
