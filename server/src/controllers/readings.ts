import { ReadingError } from '../reading/errors';

/** What is used of Koa's context. */
export interface Answering {
  tooManyRequests?: (message: string) => void;
  serviceUnavailable?: (message: string) => void;
}

/** Strapi gives what was thrown as 503 without its words; those tell the editor what to do. */
const withReasons =
  <Context>(handler: (context: Context) => Promise<void>) =>
  async (context: Context & Answering): Promise<void> => {
    try {
      await handler(context);
    } catch (error) {
      if (!(error instanceof ReadingError)) throw error;
      if (error.status === 429) context.tooManyRequests?.(error.message);
      else context.serviceUnavailable?.(error.message);
    }
  };

/** A controller whose readings that were not made are answered with their reasons. */
export const answeringReadings = <Context>(
  controller: Record<string, (context: Context) => Promise<void>>,
) =>
  Object.fromEntries(
    Object.entries(controller).map(([name, handler]) => [name, withReasons(handler)]),
  );
