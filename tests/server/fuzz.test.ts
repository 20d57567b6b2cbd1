import { fuzzWrites, type Findings } from '../fuzz/run';
import { startApp, type TestApp } from './support/app';

/** The same writes in every run; `npm run fuzz -- writes` tries others, and many more of them. */
const seed = Number(process.env.NEWSROOM_FUZZ_SEED ?? 20_211_120);
const count = Number(process.env.NEWSROOM_FUZZ_WRITES ?? 300);

const isSearch = process.env.NEWSROOM_FUZZ_WRITES !== undefined;

let app: TestApp;
let found: Findings;
beforeAll(async () => {
  app = await startApp({ graphql: true });
  const started = Date.now();
  found = await fuzzWrites(app, {
    seed,
    count,
    onBatch: (done) => {
      if (isSearch && done % 1_000 === 0) process.stdout.write(`${done} writes\n`);
    },
  });
  if (isSearch) {
    const seconds = Math.round((Date.now() - started) / 1000);
    const { writes, accepted, answers } = found;
    process.stdout.write(
      `${JSON.stringify({ seed, writes, accepted, seconds, answers }, null, 2)}\n`,
    );
  }
});
afterAll(() => app.stop());

/** The first of them are enough to begin with. */
const some = (faults: string[]) => faults.slice(0, 10);

describe('odd and valid writes over REST, GraphQL, the Content Manager and the desk, by six roles', () => {
  it('are all sent, and a good share of them is accepted', () => {
    expect(found.writes).toBe(count);
    expect(found.accepted).toBeGreaterThan(count / 10);
  });

  it('are answered, and by no 500', () => {
    expect(some(found.unanswered)).toEqual([]);
  });

  it('are refused to those who may write nothing, and leave every table as it was', () => {
    expect(some(found.trespasses)).toEqual([]);
  });

  it('never move the first publication', () => {
    expect(some(found.moved)).toEqual([]);
  });

  it('publish no tweet block without its tweet', () => {
    expect(some(found.tweetless)).toEqual([]);
  });

  it('note who made an entry in the panel', () => {
    expect(some(found.misattributed)).toEqual([]);
  });

  it('leave no row that breaks a promise', () => {
    expect(some(found.broken)).toEqual([]);
  });
});
