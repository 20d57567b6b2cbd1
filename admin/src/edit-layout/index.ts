import { COMPONENT_UIDS, customFieldUid } from '../../../common/plugin';
import { isClosed } from '../closing';

/** What the hook sees of a field of Strapi's edit view; everything else in it passes through. */
interface LayoutField {
  name: string;
  type: string;
  label: string;
  size: number;
  attribute: { type: string; customField?: string };
}
type Row = LayoutField[];
interface EditLayout {
  layout: Row[][];
  components: Record<string, { layout: Row[] }>;
}

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

/** Strapi asks the hook once for each field on the screen, mostly with the same layout. */
const done = new WeakMap<EditLayout, EditLayout>();

const adapt = (layout: EditLayout): EditLayout => {
  const adapted = {
    ...layout,
    layout: layout.layout.map((panel) => withSiblings(panel, layout.layout.flat())),
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, component]) => {
        const rows = withSiblings(component.layout);
        const takesTweets = uid === COMPONENT_UIDS.tweet && !isClosed();
        return [uid, { ...component, layout: takesTweets ? withTweetPaste(rows) : rows }];
      }),
    ),
  };
  done.set(layout, adapted);
  return adapted;
};

/** For Strapi's hook `Admin/CM/pages/EditView/mutate-edit-view-layout`. */
export const adaptEditLayout = <Data extends { layout: EditLayout }>(data: Data): Data => ({
  ...data,
  layout: done.get(data.layout) ?? adapt(data.layout),
});
