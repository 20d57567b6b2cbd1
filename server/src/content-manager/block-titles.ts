import { blockTitle, TITLE_RELATIONS } from '../../../common/block-title';
import { BLOCK_TITLE, COMPONENT_UIDS } from '../../../common/plugin';
import { accessOf, type AdminState, type TypeAccess } from '../access';
import { isValues, schemaOf, type Values } from '../schema/types';
import { reaches, walk } from '../schema/walk';
import { queryOf } from '../strapi/documents';

/** What is used of Koa's context. */
interface Context {
  params?: Values;
  request: { body?: unknown };
  state: AdminState;
  body?: unknown;
}

type Next = () => Promise<unknown>;

const OWN: readonly string[] = Object.values(COMPONENT_UIDS);

/** The type of a request's entries, where they can hold parts of the plugin's. */
const schemaIn = ({ params }: Context) => {
  const uid = params?.model;
  if (typeof uid !== 'string' || !strapi.contentTypes[uid as 'plugin::newsroom.article'])
    return null;
  const schema = schemaOf(uid);
  return reaches(schema, (_, { uid: owner }) => OWN.includes(owner)) ? schema : null;
};

const accessTo = (uid: string, state: AdminState): TypeAccess => {
  const { tweetEmbeds, relatedReads } = accessOf(state);
  return uid === COMPONENT_UIDS.tweet ? tweetEmbeds : relatedReads;
};

interface Entry {
  documentId: string;
  title: string | null;
}

/** The titles of the entries that parts of one kind show, by the ids of the parts. */
const entryTitles = async (
  uid: string,
  relation: string,
  ids: readonly unknown[],
  state: AdminState,
): Promise<Map<unknown, string | null>> => {
  const rows = await queryOf(uid).findMany<Values & { id: unknown }>({
    select: ['id'],
    where: { id: { $in: ids } },
    populate: { [relation]: { select: ['documentId', 'title'] } },
  });
  const shown = rows.flatMap((row): [unknown, Entry][] =>
    row[relation] ? [[row.id, row[relation] as Entry]] : [],
  );
  const documentIds = shown.map(([, { documentId }]) => documentId);
  const may = await accessTo(uid, state).permitted('read', documentIds, 'title');
  return new Map(shown.map(([id, entry]) => [id, may.has(entry.documentId) ? entry.title : null]));
};

/**
 * The Content Manager's answer with an entry tells the title of each part of the plugin's in it: the edit
 * view lists the parts of a body by a value of theirs, and a relation or a text is none. What a form sends
 * back of it is left out.
 */
export const blockTitles = async (context: Context, next: Next): Promise<void> => {
  const schema = schemaIn(context);
  if (schema && isValues(context.request.body)) {
    walk(schema, context.request.body, undefined, ({ values }) => delete values[BLOCK_TITLE]);
  }
  await next();
  const data = schema && isValues(context.body) ? context.body.data : null;
  if (!schema || !isValues(data)) return;

  const parts: { uid: string; values: Values }[] = [];
  walk(schema, data, undefined, ({ schema: { uid }, values }) => {
    if (OWN.includes(uid)) parts.push({ uid, values });
  });
  for (const { uid, values } of parts) {
    const title = blockTitle({ ...values, __component: uid });
    if (title !== null) values[BLOCK_TITLE] = title;
  }
  for (const [uid, relation] of Object.entries(TITLE_RELATIONS)) {
    const shown = parts.filter((part) => part.uid === uid);
    if (relation === undefined || shown.length === 0) continue;
    const ids = shown.map(({ values }) => values.id);
    const titles = await entryTitles(uid, relation, ids, context.state);
    for (const { values } of shown) {
      const title = titles.get(values.id);
      if (title) values[BLOCK_TITLE] = title;
    }
  }
};
