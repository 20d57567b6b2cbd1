import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { accessOf, type AdminState } from './access';

/** What a document middleware asks of whoever causes a write of tweet embeds. */
export interface Caller {
  /** Whether a tweet embed that is there already may be named to them, by its words. */
  mayName(documentId: string): Promise<boolean>;
  /** Those of the values that they may write into a tweet embed that is there already. */
  writable(documentId: string, values: Values): Promise<Values>;
  /** An editor at a form, who can be told to choose, and keeps what stands there. */
  choosesByForm: boolean;
  /** Whether the values of an entry that was found instead of made may be given to them. */
  mayRead(): Promise<boolean>;
}

/** Scripts, imports, the server's own work: nobody is there to be kept from anything. */
const SERVER: Caller = {
  choosesByForm: false,
  mayName: () => Promise.resolve(true),
  writable: (_, values) => Promise.resolve(values),
  mayRead: () => Promise.resolve(true),
};

const admin = (state: AdminState): Caller => {
  const { tweetEmbeds } = accessOf(state);
  return {
    choosesByForm: true,
    mayName: async (documentId) =>
      (await tweetEmbeds.permitted('read', [documentId], 'text')).has(documentId),
    writable: (documentId, values) => tweetEmbeds.writable(documentId, values),
    // The Content Manager, and the plugin's own routes, take out of their answers what may not be read.
    mayRead: () => Promise.resolve(true),
  };
};

const contentApi = (auth: object): Caller => {
  const verifier: { verify(auth: object, config: object): Promise<void> } = strapi.get('auth');
  const has = async (action: string): Promise<boolean> => {
    try {
      await verifier.verify(auth, { scope: [`${UIDS.tweetEmbed}.${action}`] });
      return true;
    } catch {
      return false;
    }
  };
  return {
    choosesByForm: false,
    // A token of a site is nobody to be told which entry of the desk it is.
    mayName: () => Promise.resolve(false),
    writable: async (_, values) => ((await has('update')) ? values : {}),
    mayRead: () => has('findOne'),
  };
};

/** Whoever caused what the server is doing at this moment, by the request that it belongs to. */
export const currentCaller = (): Caller => {
  const context = strapi.requestContext.get() as
    { state: Partial<AdminState> & { auth?: object } } | undefined;
  const { user, userAbility, auth } = context?.state ?? {};
  if (user && userAbility) return admin({ user, userAbility });
  return auth ? contentApi(auth) : SERVER;
};
