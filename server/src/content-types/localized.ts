/** Spread into an attribute or a content type that has a value of its own in each locale. */
export const localized = { pluginOptions: { i18n: { localized: true } } } as const;
