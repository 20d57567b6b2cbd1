import type { AdminState } from '../access';

/** What is used of Koa's context in an admin request with a body. */
export interface AdminContext {
  request: { body?: unknown };
  state: AdminState;
  body: unknown;
}
