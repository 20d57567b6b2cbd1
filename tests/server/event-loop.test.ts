import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

import { startApp, type TestApp } from './support/app';

let app: TestApp;
let stopTurning = (): void => undefined;

/** Turns of the event loop since the start. */
let turns = 0;

beforeAll(async () => {
  app = await startApp();
  let next = setImmediate(function turn() {
    turns += 1;
    next = setImmediate(turn);
  });
  stopTurning = () => clearImmediate(next);
});
afterAll(async () => {
  stopTurning();
  await app.stop();
});

const WORDS = 'Words of a story, line by line, without end. ';

const LONG = WORDS.repeat(4000);

describe('a draft of long copy', () => {
  it('lets others go on between its queries, also where the driver never waits', async () => {
    const inTurn = new Map<number, number>();
    const { client } = app.strapi.db.connection as unknown as { client: NodeJS.EventEmitter };
    const count = () => inTurn.set(turns, (inTurn.get(turns) ?? 0) + 1);
    client.on('query', count);
    const answer = await app.admin.post('/newsroom/articles', {
      input: WORDS.repeat(18_000),
      headline: 'A story',
    });
    client.off('query', count);
    expect(answer.status).toBe(201);
    const all = [...inTurn.values()].reduce((sum, number) => sum + number, 0);
    expect(all).toBeGreaterThan(30);
    expect(Math.max(...inTurn.values())).toBeLessThan(all / 2);
  });
});

describe('large bodies', () => {
  /** In which turns one was parsed. */
  const parsedIn: number[] = [];
  const { parse } = JSON;

  beforeAll(() => {
    JSON.parse = (text: string, ...others) => {
      if (text.length > 100_000 && text.startsWith('{"input"')) parsedIn.push(turns);
      return parse(text, ...others) as unknown;
    };
  });
  afterAll(() => {
    JSON.parse = parse;
  });
  beforeEach(() => {
    parsedIn.length = 0;
  });

  it('that arrive at the same moment are read one after another, with turns for others between', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => app.admin.post('/newsroom/tweet-embeds', { input: LONG })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 400));
    const between = parsedIn.slice(1).map((turn, at) => turn - parsedIn[at]!);
    expect(between).toHaveLength(5);
    expect(Math.min(...between)).toBeGreaterThan(1);
  });

  it('do not wait for all those that are slow to arrive', async () => {
    const body = JSON.stringify({ input: 'a'.repeat(70_000) });
    const slow = Array.from({ length: 100 }, () => {
      const one = request(`${app.url}/newsroom/parse`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      });
      one.write(body.slice(0, 100));
      return one;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answer = await app.admin.post('/newsroom/tweet-embeds', { input: LONG });
    expect(answer.status).toBe(400);
    const late = slow.map(async (one) => {
      const answered = once(one, 'response') as Promise<[IncomingMessage]>;
      one.end(body.slice(100));
      const [{ statusCode }] = await answered;
      return statusCode;
    });
    expect(new Set(await Promise.all(late))).toEqual(new Set([401]));
    // Each may hold up others for a quarter of a second, all of them for one.
  }, 15_000);
});
