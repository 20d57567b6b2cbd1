import fc from 'fast-check';

import { UIDS } from '../../common/plugin';
import { ROLE_NAMES, type RoleName } from '../server/support/roles';
import { copy, data, Nested, Reference, type Attributes } from './values';

export const TYPES = [UIDS.article, UIDS.artistTag, UIDS.tweetEmbed, UIDS.relatedRead] as const;

export type Road = 'rest' | 'graphql' | 'panel';

export type Action =
  | 'create'
  | 'update'
  | 'delete'
  | 'publish'
  | 'unpublish'
  | 'discard'
  | 'clone'
  | 'createAndPublish'
  | 'bulkDelete'
  | 'bulkPublish'
  | 'bulkUnpublish';

/** One write of one of the plugin's types by Strapi's roads. */
export interface EntryWrite {
  kind: 'entry';
  role: RoleName;
  road: Road;
  action: Action;
  uid: (typeof TYPES)[number];
  target: unknown;
  locale: unknown;
  status: unknown;
  data: unknown;
}

/** A call of one of the plugin's own admin routes. */
export interface DeskWrite {
  kind: 'desk';
  role: RoleName;
  method: 'GET' | 'POST';
  path: string;
  body: unknown;
}

export type Write = EntryWrite | DeskWrite;

const oddly = <Value>(usual: fc.Arbitrary<Value>, odd: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const role = fc.constantFrom(...ROLE_NAMES);
const index = fc.nat({ max: 1_000_000 });
const locale = oddly(fc.constantFrom<string | undefined>(undefined, undefined, 'en', 'ko'), [
  'xx',
  '',
  '%00',
  'en,ko',
  '*',
  'x'.repeat(300),
]);
const status = oddly(fc.constantFrom<string | undefined>(undefined, 'published', 'draft'), [
  'gone',
  '',
  '\0',
]);

const WRITING: Action[] = ['create', 'create', 'create', 'update', 'update', 'clone', 'delete'];
const PUBLISHING: Action[] = ['publish', 'publish', 'createAndPublish', 'unpublish', 'discard'];
const IN_BULK: Action[] = ['bulkPublish', 'bulkUnpublish'];

/** Strapi itself answers 500 where somebody publishes an entry of a type that has no drafts. */
const actionsOf = (uid: string) =>
  fc.constantFrom(
    ...WRITING,
    ...WRITING,
    'bulkDelete' as const,
    ...(uid === UIDS.article ? [...PUBLISHING, ...IN_BULK] : []),
  );

const documentOf = (uid: string) => index.map((at) => new Reference(uid, at, 'documentId'));

const entryWrite = (
  uid: (typeof TYPES)[number],
  schemas: (uid: string) => Attributes,
): fc.Arbitrary<EntryWrite> =>
  fc.record({
    kind: fc.constant('entry' as const),
    role,
    road: fc.constantFrom<Road>('rest', 'graphql', 'panel', 'panel'),
    action: actionsOf(uid),
    uid: fc.constant(uid),
    target: oddly(documentOf(uid), ['x', '\0', '1', '../users', 'a'.repeat(400)]),
    locale,
    status,
    data: oddly(data(schemas(uid), schemas), [null, [], 'x', 5, new Nested('[', ']', 5_000)]),
  });

const ids = (uid: string) => fc.array(documentOf(uid), { maxLength: 4 });
const headline = oddly(fc.constantFrom('Lizzo', 'BTS news', 'ALSO'), [
  5,
  '\0',
  'x'.repeat(300),
  {},
]);
const localeCode = oddly(fc.constantFrom('en', 'ko'), ['xx', 5, '\0']);
const input = oddly(copy, [5, null, '', {}, 'ALSO READ: a;a;a', '@a '.repeat(500)]);

const partOf = fc.oneof(
  { weight: 1, arbitrary: copy.map((text) => ({ type: 'promo', text, url: null })) },
  {
    weight: 1,
    arbitrary: copy.map((label) => ({
      type: 'related-reads',
      label: label.slice(0, 20),
      items: [{ title: label.slice(0, 200), url: null }],
    })),
  },
  {
    weight: 1,
    arbitrary: copy.map((words) => ({
      type: 'text',
      content: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { type: 'embed', url: 'https://youtu.be/abc', provider: null, caption: null },
      { type: 'embed', url: 'javascript:x', provider: 5, caption: [] },
      {
        type: 'tweet',
        tweet: { text: 'Hi', authorName: 'Lizzo', handle: 'lizzo', postedOn: '2021-11-20' },
      },
      { type: 'tweet', tweet: { documentId: 'x' } },
      { type: 'text', content: 'x' },
      new Nested('[{"type":"list","format":"ordered","children":', '}]', 5_000),
      null,
      5,
    ),
  },
);

/** A request's body of known fields, each of them there or not. */
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] });

const deskWrite: fc.Arbitrary<DeskWrite> = fc
  .oneof(
    fc.tuple(
      fc.constant('/tweet-embeds'),
      input.map((text) => ({ input: text })),
    ),
    fc.tuple(fc.constant('/parse'), some({ input, headline, locale: localeCode })),
    fc.tuple(
      fc.constant('/articles'),
      fc.oneof(
        some({ input, headline, locale: localeCode, artists: ids(UIDS.artistTag) }),
        some({
          input,
          headline,
          slug: fc.constantFrom<unknown>('a-slug', 'a b', 5, null),
          storyDate: fc.constantFrom<unknown>('2021-11-20', '200000-01-01', 5, null),
          newArtists: fc.constantFrom<unknown>([{ name: 'BTS', handle: 'BTS_twt' }], [5], 'x'),
          locale: localeCode,
        }),
        some({ blocks: fc.array(partOf, { maxLength: 5 }), headline, locale: localeCode }),
      ),
    ),
    fc.tuple(fc.constant('/artist-suggestions'), some({ text: input, headline })),
    fc.tuple(
      fc.constant('/related-reads/match'),
      some({
        documentIds: oddly(ids(UIDS.relatedRead), [5, ['\0'], [5], 'x']),
        after: oddly(fc.nat({ max: 50 }), [2 ** 31, 2 ** 53, -1, 'x', 1.5]),
      }),
    ),
  )
  .chain(([path, body]) =>
    role.map((by) => ({ kind: 'desk' as const, role: by, method: 'POST' as const, path, body })),
  );

const usage: fc.Arbitrary<DeskWrite> = fc
  .tuple(
    role,
    fc.constantFrom('%00', 'a,b', '', 'x'.repeat(2_000), ','.repeat(200), '%ff', 'a%2Cb'),
  )
  .map(([by, documentIds]) => ({
    kind: 'desk',
    role: by,
    method: 'GET',
    path: `/tweet-embeds/usage?documentIds=${documentIds}`,
    body: undefined,
  }));

/** Any write at all. */
export const anyWrite = (schemas: (uid: string) => Attributes): fc.Arbitrary<Write> => {
  const entries = TYPES.map((uid) => entryWrite(uid, schemas));
  return fc.oneof(
    { weight: 5, arbitrary: entries[0]! },
    ...entries.slice(1).map((arbitrary) => ({ weight: 3, arbitrary })),
    { weight: 4, arbitrary: deskWrite },
    { weight: 1, arbitrary: usage },
  );
};
