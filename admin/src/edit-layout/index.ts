import { COMPONENT_UIDS, customFieldUid } from '../../../common/plugin';
import { isClosed } from '../closing';
import { language, ownWords } from '../translations/words';
import { withTitle } from './block-titles';
import type { EditLayout, LayoutField, Row } from './layout';

/** The type under which the edit view finds the input for pasting a tweet into a tweet block. */
export const TWEET_PASTE = 'newsroom-tweet-paste';

/** The fields of the same record that the edit view shows, by name, with their types. */
export type Siblings = Readonly<Record<string, string>>;

const isSignature = ({ attribute }: LayoutField) =>
  attribute.customField === customFieldUid('signature');

/**
 * Tells each signature field which siblings its record has. Only those that the edit view shows: what
 * an editor cannot see is the server's to fill.
 */
const withSiblings = (rows: Row[], record: Row[] = rows): Row[] => {
  if (!rows.some((row) => row.some(isSignature))) return rows;
  const siblings: Siblings = Object.fromEntries(
    record.flat().map(({ name, attribute }) => [name, attribute.type]),
  );
  return rows.map((row) =>
    row.map((field) => (isSignature(field) ? { ...field, siblings } : field)),
  );
};

/**
 * Puts the box for pasting a tweet above the relation of a tweet block. It stands under the relation's
 * own name, so it has the relation's permission and place in the form, and stores nothing of its own.
 */
const withTweetPaste = (rows: Row[]): Row[] =>
  rows.flatMap((row) => {
    const tweet = row.find(({ name, type }) => name === 'tweet' && type === 'relation');
    return tweet ? [[{ ...tweet, type: TWEET_PASTE, size: 12 }], row] : [row];
  });

/** Labels and hints of the plugin's own fields, in the editor's language. */
const inOwnWords = (owner: string | undefined, rows: Row[]): Row[] =>
  owner === undefined
    ? rows
    : rows.map((row) =>
        row.map((field) => ({
          ...field,
          label: ownWords(`field.${owner}.${field.name}`, field.label),
          hint: ownWords(`hint.${owner}.${field.name}`, field.hint ?? ''),
        })),
      );

const OWN_COMPONENTS = Object.fromEntries(
  Object.values(COMPONENT_UIDS).map((uid) => [uid, uid.slice(uid.indexOf('.') + 1)]),
);

const adapt = (layout: EditLayout): EditLayout => ({
  ...layout,
  layout: layout.layout.map((panel) =>
    inOwnWords(layout.options?.newsroom?.type, withSiblings(panel, layout.layout.flat())),
  ),
  components: Object.fromEntries(
    Object.entries(layout.components).map(([uid, component]) => {
      const rows = inOwnWords(OWN_COMPONENTS[uid], withSiblings(component.layout));
      const takesTweets = uid === COMPONENT_UIDS.tweet && !isClosed();
      const settings = isClosed() ? component.settings : withTitle(uid, component, layout);
      return [uid, { ...component, settings, layout: takesTweets ? withTweetPaste(rows) : rows }];
    }),
  ),
});

/** Strapi asks the hook once for each field on the screen, mostly with the same layout. */
const done = new WeakMap<EditLayout, { language: string; adapted: EditLayout }>();

const adaptOnce = (layout: EditLayout): EditLayout => {
  const known = done.get(layout);
  if (known?.language === language()) return known.adapted;
  const adapted = adapt(layout);
  done.set(layout, { language: language(), adapted });
  return adapted;
};

/** For Strapi's hook `Admin/CM/pages/EditView/mutate-edit-view-layout`. */
export const adaptEditLayout = <Data extends { layout: EditLayout }>(data: Data): Data => ({
  ...data,
  layout: adaptOnce(data.layout),
});
