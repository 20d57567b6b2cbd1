import { ACTIONS, UIDS } from '../../../common/plugin';
import type { Caller, TestApp } from './app';

/** A permission as the roles page sends it; what is left out is not restricted. */
export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: readonly string[]; locales?: readonly string[] };
  conditions?: readonly string[];
}

export interface Role {
  id: number;
  name: string;
  code: string;
}

type Right = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** The Content Manager's rights to a type, with all its fields in the locale `en` unless told otherwise. */
export const mayDo = (
  subject: string,
  rights: readonly Right[],
  { fields, locales = ['en'], conditions = [] }: Limits = {},
): Permission[] =>
  rights.map((right) => ({
    action: `plugin::content-manager.explorer.${right}`,
    subject,
    properties: {
      ...(right === 'delete' || right === 'publish'
        ? {}
        : { fields: fields ?? FIELDS[subject] ?? [] }),
      ...(LOCALIZED.includes(subject) ? { locales } : {}),
    },
    conditions,
  }));

interface Limits {
  fields?: readonly string[];
  locales?: readonly string[];
  conditions?: readonly string[];
}

export const IS_CREATOR = 'admin::is-creator';

const LOCALIZED: readonly string[] = [UIDS.article, UIDS.artistTag];

/** The fields that the roles page ticks with a type. */
const FIELDS: Partial<Record<string, string[]>> = {
  [UIDS.article]:
    'headline slug standfirst section byline storyDate cover coverCaption coverCredit body artists sourceUrl canonicalUrl metaTitle metaDescription correction originallyPublishedAt'.split(
      ' ',
    ),
  [UIDS.artistTag]:
    'name slug kind aliases handles ambiguous members groups image bio sameAs articles tweets'.split(
      ' ',
    ),
  [UIDS.tweetEmbed]:
    'signature authorName handle postedOn postedAt text lang statusId url media state artists title'.split(
      ' ',
    ),
  [UIDS.relatedRead]: ['label', 'items.title', 'items.article', 'items.url', 'title'],
};

/** The plugin's own permissions: to paste tweets, and whole stories. */
export const PASTE: Permission[] = [
  { action: ACTIONS.pasteTweets },
  { action: ACTIONS.pasteArticles },
];

/** Makes a role as the roles page does. */
export const createRole = async (
  app: TestApp,
  { name, permissions }: { name: string; permissions: readonly Permission[] },
): Promise<Role> => {
  const { body } = await app.admin.post<{ data: Role }>('/admin/roles', { name, description: '' });
  await grant(app, body.data, permissions);
  return body.data;
};

/** Gives a role further permissions, as the roles page does. */
export const grant = async (
  app: TestApp,
  role: Role,
  permissions: readonly Permission[],
): Promise<void> => {
  const address = `/admin/roles/${role.id}/permissions`;
  const before = await app.admin.get<{ data: Permission[] }>(address);
  const kept = before.body.data.map(({ action, subject, properties, conditions }) => ({
    action,
    subject,
    properties,
    conditions,
  }));
  const added = permissions.map((permission) => ({
    subject: null,
    properties: {},
    conditions: [],
    ...permission,
  }));
  const answer = await app.admin.put(address, { permissions: [...kept, ...added] });
  if (answer.status !== 200) {
    throw new Error(`${role.name}: ${JSON.stringify(answer.body.error)}`);
  }
};

/** One of the roles that Strapi makes at the first start. */
export const builtInRole = async (app: TestApp, code: string): Promise<Role> => {
  const { body } = await app.admin.get<{ data: Role[] }>('/admin/roles');
  const role = body.data.find((one) => one.code === code);
  if (!role) throw new Error(`Strapi has no role ${code}.`);
  return role;
};

interface Users {
  create(user: object): Promise<unknown>;
}

let logins = 0;

/** A new user of a role, logged in over HTTP. Several users may have one role. */
export const loginAs = async (app: TestApp, role: Role): Promise<Caller> => {
  logins += 1;
  const account = {
    email: `${role.code}-${logins}@newsroom.example`,
    password: 'Newsroom-Test-1',
  };
  const users = app.strapi.service('admin::user') as unknown as Users;
  await users.create({
    ...account,
    firstname: role.name,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { body } = await app.anonymous.post<{ data: { token: string } }>('/admin/login', account);
  return app.withToken(body.data.token);
};

/** The rights that docs/for-installers.md gives to everybody who writes. */
export const DOCUMENTED_WRITER: Permission[] = [
  ...mayDo(UIDS.article, ['create', 'read', 'update', 'delete', 'publish']),
  ...mayDo(UIDS.artistTag, ['read']),
  ...mayDo(UIDS.tweetEmbed, ['create', 'read', 'update']),
  ...mayDo(UIDS.relatedRead, ['create', 'read', 'update']),
  ...PASTE,
];

const READ_ONLY: Permission[] = [
  UIDS.article,
  UIDS.artistTag,
  UIDS.tweetEmbed,
  UIDS.relatedRead,
].flatMap((uid) => mayDo(uid, ['read']));

/** The six kinds of users that the plugin is tried with. */
export const ROLE_NAMES = [
  'superAdmin',
  'builtInEditor',
  'builtInAuthor',
  'documentedWriter',
  'readOnly',
  'nobody',
] as const;

export type RoleName = (typeof ROLE_NAMES)[number];

/**
 * The six roles, each made once per app: Strapi's own Editor and Author with the plugin's permissions
 * to paste, the role that the docs describe, one that may only read, and one without any permission.
 */
export const sixRoles = async (app: TestApp): Promise<Record<RoleName, Role>> => {
  const [superAdmin, builtInEditor, builtInAuthor] = [
    await builtInRole(app, 'strapi-super-admin'),
    await builtInRole(app, 'strapi-editor'),
    await builtInRole(app, 'strapi-author'),
  ];
  await grant(app, builtInEditor, PASTE);
  await grant(app, builtInAuthor, PASTE);
  return {
    superAdmin,
    builtInEditor,
    builtInAuthor,
    documentedWriter: await createRole(app, { name: 'Writer', permissions: DOCUMENTED_WRITER }),
    readOnly: await createRole(app, { name: 'Reader', permissions: READ_ONLY }),
    nobody: await createRole(app, { name: 'Nobody', permissions: [] }),
  };
};

/** A logged-in user of each of the six roles. */
export const sixCallers = async (app: TestApp): Promise<Record<RoleName, Caller>> => {
  const roles = await sixRoles(app);
  const callers = {} as Record<RoleName, Caller>;
  for (const name of ROLE_NAMES) callers[name] = await loginAs(app, roles[name]);
  return callers;
};
