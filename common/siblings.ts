/** The fields beside a signature, apart from what is done with them: the panel's first load takes only these. */

/** The values that a signature gives, by the option of the field that names the attribute for each. */
const SIBLINGS = {
  handle: 'handleField',
  postedOn: 'dateField',
  authorName: 'authorNameField',
  text: 'textField',
  url: 'urlField',
  statusId: 'statusIdField',
  media: 'mediaField',
  postedAt: 'postedAtField',
  lang: 'langField',
} as const;

export type SiblingKey = keyof typeof SIBLINGS;
export const SIBLING_KEYS = Object.keys(SIBLINGS) as SiblingKey[];

/** The option of the field that names a sibling, for example `handleField`. */
export const optionOf = (key: SiblingKey): (typeof SIBLINGS)[SiblingKey] => SIBLINGS[key];
