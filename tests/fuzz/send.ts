import type { Answer, Caller } from '../server/support/app';
import { Nested, Reference } from './values';
import type { Writer } from './writers';
import type { Action, DeskWrite, EntryWrite, Write } from './writes';

/** The entries that there are, by type: what references stand for. */
export class Entries {
  private readonly known = new Map<string, Array<{ id: number; documentId: string }>>();

  add(uid: string, entry: { id: number; documentId: string }): void {
    this.known.set(uid, [...(this.known.get(uid) ?? []), entry].slice(-500));
  }

  find({ uid, at, as }: Reference): string | number {
    const entries = this.known.get(uid) ?? [];
    return entries[at % entries.length]?.[as] ?? (as === 'id' ? 1 : 'none');
  }
}

const PLACEHOLDER = /"⁂(\d+)⁂"/g;

/** JSON of a value with its references resolved and its depths written out. */
const toJson = (value: unknown, entries: Entries): string | undefined => {
  const nested: Nested[] = [];
  const json = JSON.stringify(value, (_, one: unknown) => {
    if (one instanceof Reference) return entries.find(one);
    if (one instanceof Nested) return `⁂${nested.push(one) - 1}⁂`;
    return one;
  }) as string | undefined;
  return json?.replace(PLACEHOLDER, (_, at: string) => nested[Number(at)]!.toJson());
};

/** What came of a write. */
export interface Outcome {
  /** An HTTP status; of an answer of GraphQL, which is 200 even for errors, what REST would say. */
  status: number;
  /** The entries that the answer tells of. */
  entries: Array<{ id?: number; documentId: string; created?: boolean }>;
  /** The document that the write was sent to, where it was sent to one. */
  documentId?: string;
  words: string;
}

interface Body {
  data?: unknown;
  error?: { message?: string };
}

interface GraphQlBody {
  data?: Record<string, { documentId: string } | null> | null;
  errors?: Array<{ message: string; extensions?: { code?: string; error?: { name?: string } } }>;
}

const query = (values: Record<string, unknown>): string => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined);
  return new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
};

const outcomeOf = ({ status, body }: Answer<Body>): Outcome => ({
  status,
  entries: [body.data ?? []].flat().filter((entry): entry is Outcome['entries'][number] => {
    const documentId = (entry as { documentId?: unknown } | null)?.documentId;
    return typeof documentId === 'string';
  }),
  words: body.error?.message ?? '',
});

/** A write as it goes out: its document, also in the address's form, and its values as JSON. */
type Sent = EntryWrite & { documentId: unknown; target: string; body: string };

const rest = async (caller: Caller, sent: Sent): Promise<Outcome> => {
  const { action, uid, target, locale, status, body } = sent;
  const base = `/api/newsroom/${uid.split('.')[1]}s`;
  const where = query({ locale, status: action === 'publish' ? 'published' : status });
  if (action.startsWith('create')) {
    return outcomeOf(await caller.post<Body>(`${base}?${where}`, `{"data":${body}}`));
  }
  if (action === 'delete') {
    return outcomeOf(await caller.delete<Body>(`${base}/${target}?${query({ locale })}`));
  }
  const address = `${base}/${target}?${where}`;
  const data = action === 'publish' ? '{}' : body;
  return outcomeOf(await caller.put<Body>(address, `{"data":${data}}`));
};

const pascalCase = (words: string) =>
  words.replace(/(?:^|[-.])(\w)/g, (_, letter: string) => letter.toUpperCase());

/** GraphQL's names of Strapi's errors, as REST answers them. */
const STATUSES: Record<string, number> = {
  ForbiddenError: 403,
  UnauthorizedError: 401,
  NotFoundError: 404,
};

const COMPONENT = /"__component":"(newsroom\.[\w-]+)"/g;

/** The arguments of a mutation with their types: only an article has a status, only two types a locale. */
const argumentsOf = (verb: string, type: string, { locale, status }: Sent) => [
  ...(verb === 'create' ? [] : [['documentId', 'ID!']]),
  ...(verb === 'delete' ? [] : [['data', `${type}Input!`]]),
  ...(locale !== undefined && /Article|ArtistTag/.test(type) ? [['locale', 'I18NLocaleCode']] : []),
  ...(status !== undefined && /Article/.test(type) && verb !== 'delete'
    ? [['status', 'PublicationStatus']]
    : []),
];

const graphql = async (caller: Caller, sent: Sent): Promise<Outcome> => {
  const { action, uid, documentId, locale, status, body } = sent;
  const type = `Newsroom${pascalCase(uid.split('.')[1]!)}`;
  const verb = action === 'delete' ? 'delete' : action.startsWith('create') ? 'create' : 'update';
  const args = argumentsOf(verb, type, sent);
  const declared = args.map(([name, of]) => `$${name}: ${of}`).join(', ');
  const passed = args.map(([name]) => `${name}: $${name}`).join(', ');
  const text = `mutation (${declared}) { ${verb}${type}(${passed}) { documentId } }`;
  const data = body.replace(
    COMPONENT,
    (_, component: string) => `"__typename":"Component${pascalCase(component)}"`,
  );
  const variables = [
    ['documentId', JSON.stringify(documentId)],
    ['locale', JSON.stringify(locale)],
    ['status', JSON.stringify(typeof status === 'string' ? status.toUpperCase() : status)],
    ['data', data],
  ].filter(([, json]) => json !== undefined);
  const answer = await caller.post<GraphQlBody>(
    '/graphql',
    `{"query":${JSON.stringify(text)},"variables":{${variables.map(([name, json]) => `"${name}":${json}`).join()}}}`,
  );
  const { data: found, errors } = answer.body;
  const { message = '', extensions } = errors?.[0] ?? {};
  const internal = extensions?.code === 'INTERNAL_SERVER_ERROR';
  const refused = internal ? 500 : (STATUSES[extensions?.error?.name ?? ''] ?? 400);
  return {
    status: answer.status === 200 && errors ? refused : answer.status,
    entries: Object.values(found ?? {}).filter((entry) => entry !== null),
    words: message,
  };
};

const panel = async (caller: Caller, sent: Sent): Promise<Outcome> => {
  const { action, uid, target, locale, documentId, body } = sent;
  const base = `/content-manager/collection-types/${uid}`;
  const where = query({ locale });
  const post = async (path: string, json: string) =>
    outcomeOf(await caller.post<Body>(`${base}${path}?${where}`, json));
  const bulk = JSON.stringify({ documentIds: [documentId] });
  const roads: Record<Action, () => Promise<Outcome>> = {
    create: () => post('', body),
    createAndPublish: () => post('/actions/publish', body),
    update: async () => outcomeOf(await caller.put<Body>(`${base}/${target}?${where}`, body)),
    delete: async () => outcomeOf(await caller.delete<Body>(`${base}/${target}?${where}`)),
    publish: () => post(`/${target}/actions/publish`, '{}'),
    unpublish: () => post(`/${target}/actions/unpublish`, '{}'),
    discard: () => post(`/${target}/actions/discard`, '{}'),
    clone: () => post(`/clone/${target}`, body),
    bulkDelete: () => post('/actions/bulkDelete', bulk),
    bulkPublish: () => post('/actions/bulkPublish', bulk),
    bulkUnpublish: () => post('/actions/bulkUnpublish', bulk),
  };
  return roads[action]();
};

const desk = async (caller: Caller, { method, path }: DeskWrite, body: string | undefined) => {
  const address = `/newsroom${path}`;
  return outcomeOf(
    method === 'GET' ? await caller.get<Body>(address) : await caller.post<Body>(address, body),
  );
};

interface Relation {
  connect?: unknown[];
  set?: unknown[];
}

const isRelation = (value: unknown): value is Relation =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray((value as Relation).connect) || Array.isArray((value as Relation).set));

/** GraphQL takes a relation as a list of documentIds and nothing else. */
const withPlainRelations = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const plain = ([name, value]: [string, unknown]): [string, unknown] => {
    if (!isRelation(value)) return [name, value];
    const ids = (value.connect ?? value.set ?? []).map((one) => {
      const named = (one ?? {}) as { documentId?: unknown; id?: unknown };
      const entry = named.documentId ?? named.id ?? one;
      return entry instanceof Reference ? new Reference(entry.uid, entry.at, 'documentId') : one;
    });
    return [name, ids];
  };
  return Object.fromEntries(Object.entries(data).map(plain));
};

/** Sends a write by its road, as its writer. */
export const send = async (write: Write, writer: Writer, entries: Entries): Promise<Outcome> => {
  if (write.kind === 'desk') return desk(writer.panel, write, toJson(write.body, entries));
  const { road, target } = write;
  const documentId = target instanceof Reference ? entries.find(target) : target;
  const data = road === 'graphql' ? withPlainRelations(write.data) : write.data;
  const sent: Sent = {
    ...write,
    documentId,
    target: encodeURIComponent(String(documentId)),
    body: toJson(data, entries) ?? 'null',
  };
  const by = road === 'panel' ? writer.panel : writer.content;
  return { ...(await { rest, graphql, panel }[road](by, sent)), documentId: String(documentId) };
};
