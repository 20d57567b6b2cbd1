import type { Caller, TestApp } from '../server/support/app';
import { ROLE_NAMES, sixCallers, type RoleName } from '../server/support/roles';
import { TYPES } from './writes';

/** Somebody with a role of the admin panel, and what is like it on the content API. */
export interface Writer {
  panel: Caller;
  content: Caller;
  /** Of the admin user. */
  userId: number;
  mayWrite: boolean;
}

/** What a role's token of the content API may do. */
const CONTENT: Record<Exclude<RoleName, 'superAdmin' | 'nobody'>, string[]> = {
  builtInEditor: ['find', 'findOne', 'create', 'update', 'delete'],
  builtInAuthor: ['create'],
  documentedWriter: ['find', 'findOne', 'create', 'update'],
  readOnly: ['find', 'findOne'],
};

interface Tokens {
  create(values: object): Promise<{ accessKey: string }>;
}

const contentCaller = async (app: TestApp, name: RoleName): Promise<Caller> => {
  if (name === 'superAdmin') return app.api;
  if (name === 'nobody') return app.anonymous;
  const tokens = app.strapi.service('admin::api-token') as unknown as Tokens;
  const { accessKey } = await tokens.create({
    name,
    type: 'custom',
    lifespan: null,
    description: '',
    permissions: TYPES.flatMap((uid) => CONTENT[name].map((action) => `${uid}.${action}`)),
  });
  return app.withToken(accessKey);
};

/** A writer of each role. */
export const makeWriters = async (app: TestApp): Promise<Record<RoleName, Writer>> => {
  const panels = await sixCallers(app);
  const writers = {} as Record<RoleName, Writer>;
  for (const name of ROLE_NAMES) {
    const panel = panels[name];
    const { body } = await panel.get<{ data: { id: number } }>('/admin/users/me');
    writers[name] = {
      panel,
      content: await contentCaller(app, name),
      userId: body.data.id,
      mayWrite: name !== 'readOnly' && name !== 'nobody',
    };
  }
  return writers;
};
