import type { Core } from '@strapi/strapi';

import { customFieldUid, COMPONENT_UIDS, UIDS } from '../../common/plugin';
import type { Attribute } from './values';
import { TYPES } from './writes';

type Row = Record<string, unknown> & { id: number; documentId?: string };

/** What is wrong with a value as it was stored; null where nothing is. */
type Check = (value: unknown, attribute: Attribute) => string | null;

const isOwnPath = (url: string) => /^\/(?![/\\])/.test(url);

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' &&
  (isOwnPath(value) || (/^https?:\/\//i.test(value) && URL.canParse(value)));

/** Of a link in text, which may lead to a mailbox or a telephone, too. */
const isLink = (value: unknown): boolean =>
  isAddress(value) || (typeof value === 'string' && /^(?:mailto|tel):/i.test(value));

const isHandle = (value: unknown): boolean =>
  typeof value === 'string' && /^\w{1,15}$/.test(value) && !/[^ -~]/.test(value);

const must = (holds: boolean, what: string): string | null => (holds ? null : what);

const FORMATS: Record<string, (value: unknown) => string | null> = {
  handle: (value) => must(isHandle(value), 'is no handle'),
  'web-address': (value) => must(isAddress(value), 'is no address'),
  'status-id': (value) => must(/^[1-9]\d{0,18}$/.test(String(value)), 'is no status id'),
  blocks: (value) => blocksFault(value),
};

/** What is wrong with text in blocks, however deep. */
const blocksFault = (value: unknown): string | null => {
  if (!Array.isArray(value)) return 'is no list of blocks';
  const waiting: unknown[] = [...(value as unknown[])];
  while (waiting.length > 0) {
    const node = waiting.pop() as { type?: unknown; url?: unknown; children?: unknown[] };
    if (typeof node?.type !== 'string') return 'has a block without a type';
    if (node.type === 'link' && !isLink(node.url)) return `has a link to ${String(node.url)}`;
    waiting.push(...(node.children ?? []));
  }
  return null;
};

const isYear = (date: Date) => date.getUTCFullYear() >= 1000 && date.getUTCFullYear() <= 9999;

const TYPE_CHECKS: Record<string, Check> = {
  string: (value) => must(typeof value === 'string' && value.length <= 255, 'is no string of 255'),
  text: (value) => must(typeof value === 'string', 'is no text'),
  uid: (value) => must(/^[A-Za-z0-9-_.~]{1,255}$/.test(String(value)), 'is no slug'),
  date: (value) =>
    must(/^[1-9]\d{3}-\d\d-\d\d$/.test(String(value)), 'is no day of the years 1000 to 9999'),
  datetime: (value) =>
    must(isYear(new Date(value as string)), 'is no instant of the years 1000 to 9999'),
  boolean: (value) => must(typeof value === 'boolean', 'is neither true nor false'),
  enumeration: (value, { enum: names }) =>
    must(names!.includes(value as string), 'is none of its names'),
};

const listFault: Check = (value, attribute) => {
  if (!Array.isArray(value)) return 'is no list';
  const format = FORMATS[attribute.pluginOptions?.newsroom?.format ?? ''];
  for (const item of value as unknown[]) {
    if (typeof item !== 'string' || item.trim() === '') return 'has an item that is no text';
    const fault = format?.(item);
    if (fault) return `has an item that ${fault}`;
  }
  return must(new Set(value).size === value.length, 'has an item twice');
};

const FIELDS: Record<string, Check> = {
  [customFieldUid('stringList')]: listFault,
  [customFieldUid('handle')]: (value) => must(isHandle(value), 'is no handle'),
};

// eslint-disable-next-line no-control-regex
const UNSTORABLE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\u0000/;

const faultOf = (value: unknown, attribute: Attribute): string | null => {
  if (value === null || value === undefined) return null;
  if (UNSTORABLE.test(JSON.stringify(value))) return 'has characters that no database holds';
  const field = FIELDS[attribute.customField ?? ''];
  if (field) return field(value, attribute);
  if (value === '') return null;
  const format = FORMATS[attribute.pluginOptions?.newsroom?.format ?? ''];
  return format ? format(value) : (TYPE_CHECKS[attribute.type]?.(value, attribute) ?? null);
};

const repeated = (rows: Row[], keyOf: (row: Row) => string | null): string[] => {
  const seen = new Set<string>();
  return rows
    .map(keyOf)
    .filter((key) => key !== null)
    .filter((key) => seen.size === seen.add(key).size);
};

const attributesOf = (strapi: Core.Strapi, uid: string) =>
  Object.entries(
    strapi.getModel(uid as (typeof TYPES)[number]).attributes as unknown as Record<
      string,
      Attribute
    >,
  );

const rowsOf = (strapi: Core.Strapi, uid: string, query: object = {}) =>
  strapi.db.query(uid).findMany(query) as Promise<Row[]>;

/** Every stored value that is not as its attribute promises, of the types and of their components. */
const brokenValues = async (strapi: Core.Strapi): Promise<string[]> => {
  const broken: string[] = [];
  for (const uid of [...TYPES, ...Object.values(COMPONENT_UIDS)]) {
    const attributes = attributesOf(strapi, uid);
    for (const row of await rowsOf(strapi, uid)) {
      for (const [name, attribute] of attributes) {
        // Strapi looks at a slug when it is published: a draft has what its editor typed.
        const isDraftSlug = uid === UIDS.article && attribute.type === 'uid' && !row.publishedAt;
        const fault = isDraftSlug ? null : faultOf(row[name], attribute);
        if (fault)
          broken.push(
            `${uid} ${row.id}: ${name} ${fault}: ${JSON.stringify(row[name]).slice(0, 200)}`,
          );
      }
    }
  }
  return broken;
};

const published = { publishedAt: { $notNull: true } };

const brokenArticles = async (strapi: Core.Strapi): Promise<string[]> => {
  const articles = await rowsOf(strapi, UIDS.article, {
    where: published,
    select: ['id', 'documentId', 'locale', 'slug', 'originallyPublishedAt'],
  });
  return [
    ...repeated(articles, ({ locale, slug }) => `${String(locale)} ${String(slug)}`).map(
      (slug) => `two published articles have the slug ${slug}`,
    ),
    ...articles
      .filter(({ slug }) => !slug)
      .map(({ documentId }) => `the published article ${documentId} has no slug`),
    ...articles
      .filter(({ originallyPublishedAt }) => !originallyPublishedAt)
      .map(({ documentId }) => `the published article ${documentId} has no originallyPublishedAt`),
  ];
};

/** Every promise about stored rows that one of them breaks, in words. */
export const brokenPromises = async (strapi: Core.Strapi): Promise<string[]> => {
  const tweets = await rowsOf(strapi, UIDS.tweetEmbed, { select: ['id', 'fingerprint'] });
  const prints = repeated(tweets, ({ fingerprint }) => fingerprint as string | null);
  return [
    ...(await brokenValues(strapi)),
    ...(await brokenArticles(strapi)),
    ...prints.map((fingerprint) => `two tweet embeds have the fingerprint ${fingerprint}`),
  ];
};

/** When each published article was first published, by document and locale. */
export const firstPublications = async (strapi: Core.Strapi): Promise<Map<string, string>> => {
  const articles = await rowsOf(strapi, UIDS.article, {
    where: published,
    select: ['documentId', 'locale', 'originallyPublishedAt'],
  });
  return new Map(
    articles.map(({ documentId, locale, originallyPublishedAt }) => [
      `${documentId} ${String(locale)}`,
      new Date(originallyPublishedAt as string).toISOString(),
    ]),
  );
};

/** The articles published since an instant that have a tweet block without its tweet. */
export const publishedWithoutTweet = async (
  strapi: Core.Strapi,
  since: Date,
): Promise<string[]> => {
  const articles = (await rowsOf(strapi, UIDS.article, {
    where: { publishedAt: { $gte: since } },
    populate: { body: { on: { [COMPONENT_UIDS.tweet]: { populate: { tweet: true } } } } },
  })) as Array<Row & { body: Array<{ __component: string; tweet?: unknown }> | null }>;
  return articles
    .filter(({ body }) =>
      body?.some(({ __component, tweet }) => __component === COMPONENT_UIDS.tweet && !tweet),
    )
    .map(
      ({ documentId }) => `the published article ${documentId} has a tweet block without a tweet`,
    );
};

/** A picture of all tables of the plugin, by which a change of any row is told. */
export const picture = async (strapi: Core.Strapi): Promise<Record<string, string>> => {
  const inspector = strapi.db.dialect.schemaInspector as { getTables(): Promise<string[]> };
  const tables = (await inspector.getTables()).filter((table) => table.includes('newsroom_'));
  const dated = TYPES.map((uid) => strapi.getModel(uid).collectionName);
  const pictures: Record<string, string> = {};
  for (const table of tables) {
    const rows = strapi.db.connection(table).count({ rows: '*' });
    const answer = dated.includes(table) ? rows.max({ last: 'updated_at' }) : rows;
    pictures[table] = JSON.stringify(await answer);
  }
  return pictures;
};

/** The admin user who made an entry; null where nobody is noted, undefined where there is no entry. */
export const makerOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<number | null | undefined> => {
  const row = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { createdBy: true } })) as {
    createdBy: { id: number } | null;
  } | null;
  return row === null ? undefined : (row.createdBy?.id ?? null);
};
