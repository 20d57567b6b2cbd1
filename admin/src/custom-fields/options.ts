import type { StrapiApp } from '@strapi/strapi/admin';

import { optionOf, SIBLING_KEYS, type SiblingKey } from '../../../common/siblings';
import { label } from '../translation';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];
type Options = NonNullable<Exclude<CustomField, unknown[]>['options']>;
type Section = NonNullable<Options['base']>[number];

/**
 * Strapi types an option's name as one of its own root options, and takes `options.<name>` for those
 * of a plugin (docs: Custom fields, "options").
 */
const named = (option: object): Section => option as Section;

/** Strapi's own settings of an attribute, in its own words. */
const common = named({
  sectionTitle: { id: 'global.settings', defaultMessage: 'Settings' },
  items: [
    {
      name: 'required',
      type: 'checkbox',
      intlLabel: {
        id: 'content-type-builder.form.attribute.item.requiredField',
        defaultMessage: 'Required field',
      },
      description: {
        id: 'content-type-builder.form.attribute.item.requiredField.description',
        defaultMessage: "You won't be able to create an entry if this field is empty",
      },
    },
    {
      name: 'private',
      type: 'checkbox',
      intlLabel: {
        id: 'content-type-builder.form.attribute.item.privateField',
        defaultMessage: 'Private field',
      },
      description: {
        id: 'content-type-builder.form.attribute.item.privateField.description',
        defaultMessage: 'This field will not show up in the API response',
      },
    },
  ],
});

const SIBLING_WORDS: Record<SiblingKey, string> = {
  handle: 'Field for the handle',
  postedOn: 'Field for the day',
  authorName: "Field for the author's name",
  text: "Field for the tweet's words",
  url: 'Field for the address',
  statusId: 'Field for the status id',
  media: 'Field for the media addresses',
  postedAt: 'Field for the exact time',
  lang: 'Field for the language',
};

/** One box for each sibling: the name of the field of the same type or component that is filled. */
const siblings = named({
  sectionTitle: label('builder.signature.siblings', 'Fields that this one fills'),
  items: SIBLING_KEYS.map((key) => ({
    name: `options.${optionOf(key)}`,
    type: 'text',
    intlLabel: label(`builder.signature.${key}`, SIBLING_WORDS[key]),
    description: {
      ...label(
        'builder.signature.sibling.hint',
        'Empty means “{name}”. A field that the type does not have is left out.',
      ),
      values: { name: key },
    },
  })),
});

const unique = named({
  sectionTitle: null,
  items: [
    {
      name: 'options.unique',
      type: 'checkbox',
      intlLabel: label('builder.list.unique', 'Each text only once'),
      description: label(
        'builder.list.unique.hint',
        'A text that the list holds already is not added again',
      ),
    },
  ],
});

export const options = {
  plain: { advanced: [common] },
  signature: { base: [siblings], advanced: [common] },
  stringList: { base: [unique], advanced: [common] },
} satisfies Record<string, Options>;
