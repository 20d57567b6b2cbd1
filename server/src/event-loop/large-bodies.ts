/**
 * Several hundred kilobytes of JSON hold the event loop some twenty milliseconds when they have arrived.
 * Of many that arrive at the same moment, one comes in after another, and the desk is answered between.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

import { ownPaths } from '../routes/own-paths';

/** In bytes; smaller ones do not wait. */
const LARGE = 64_000;

/** Between one that was parsed and the next, in milliseconds. */
const REST = 15;

/** How long others wait for one that is slow to arrive, in milliseconds. */
const PATIENCE = 250;

/** How long one waits for all before it, in milliseconds. */
const LONGEST_WAIT = 1000;

/** What is used of Koa's context. */
interface Context {
  path: string;
  req: IncomingMessage;
  res: ServerResponse;
}

const isLarge = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > LARGE;

const pause = (milliseconds: number) => wait(milliseconds, undefined, { ref: false });

/** Where large bodies come in. */
export class Doorway {
  private last: Promise<unknown> = Promise.resolve();

  /** Waits until those before are in, or too slow; whoever comes later waits until `inside` is done. */
  async enter(inside: Promise<unknown>): Promise<void> {
    const before = this.last;
    this.last = before.then(() => Promise.race([inside, pause(PATIENCE)]));
    await Promise.race([before, pause(LONGEST_WAIT)]);
  }
}

const arrivalOf = ({ req, res }: Context): Promise<void> =>
  new Promise((resolve) => {
    // It is parsed at its end, before the event loop turns; then what waited for that is answered.
    req.once('end', () => setImmediate(() => setTimeout(resolve, REST)));
    res.once('close', resolve);
  });

/** Stands before the app's middlewares, of which one reads the bodies. */
export const spaceLargeBodies = (strapi: Core.Strapi): void => {
  const isOwn = ownPaths(strapi);
  const doorway = new Doorway();
  strapi.server.use(async (context, next) => {
    if (isOwn(context.path) && isLarge(context.req)) await doorway.enter(arrivalOf(context));
    await next();
  });
};
