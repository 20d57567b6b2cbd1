/** The part of a content type's or component's schema that the plugin reads, as Strapi holds it at run time. */
export interface Attribute {
  type: string;
  customField?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  relation?: string;
  /** The type that a relation leads to. */
  target?: string;
  mappedBy?: string;
  inversedBy?: string;
  /** A relation that Strapi makes up, such as an entry's other locales. */
  unstable_virtual?: boolean;
  options?: Record<string, unknown>;
  pluginOptions?: { newsroom?: { format?: string }; i18n?: { localized?: boolean } };
}

export interface Schema {
  uid: string;
  modelType: string;
  modelName: string;
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** A record's values, or a component's, as they come in or lie in the database. */
export type Values = Record<string, unknown>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The schema of a content type or component; Strapi types it more narrowly than it is used here. */
export const schemaOf = (uid: string): Schema =>
  strapi.getModel(uid as 'plugin::newsroom.article') as unknown as Schema;

export const hasDraftAndPublish = (schema: Schema): boolean =>
  schema.options?.draftAndPublish === true;

export const isLocalized = (schema: Schema): boolean =>
  schema.pluginOptions?.i18n?.localized === true;
