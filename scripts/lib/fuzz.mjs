import { parseArgs } from 'node:util';

import { missingDatabase } from './databases.mjs';
import { runJest } from './jest.mjs';
import { prepare } from './prepare.mjs';
import { endWithSignals } from './processes.mjs';
import { command, Stop } from './steps.mjs';

const DATABASES = ['sqlite', 'postgres', 'mysql'];

/** Jest's limit for one test: a day, since how long a search takes is for its caller to choose. */
const unlimited = ['--testTimeout', String(24 * 60 * 60 * 1000)];

const KINDS = {
  parser: {
    runs: 100_000,
    needs: 'dependencies',
    run: ({ runs, seed }) =>
      runJest('unit', ['--testPathPatterns', 'properties|render/hostile', ...unlimited], {
        FAST_CHECK_RUNS: runs,
        FAST_CHECK_SEED: seed,
      }),
  },
  writes: {
    runs: 20_000,
    needs: 'app',
    run: async ({ runs, seed, database }) => {
      const missing = await missingDatabase(database);
      if (missing) throw new Stop(missing);
      return runJest(database, ['--testPathPatterns', 'tests/server/fuzz', ...unlimited], {
        NEWSROOM_FUZZ_WRITES: runs,
        NEWSROOM_FUZZ_SEED: seed,
      });
    },
  },
};

const USAGE =
  'Usage: npm run fuzz -- parser|writes [--runs N] [--seed N] ' +
  `[--database ${DATABASES.join('|')}] (writes only)`;

const whole = (text, otherwise) => {
  const number = text === undefined ? otherwise : Number(text);
  if (Number.isInteger(number) && number > 0 && number < 2 ** 31) return number;
  throw new Stop(USAGE);
};

/** What the command's words ask for. */
const readFuzz = (words) => {
  let parsed;
  try {
    const text = { type: 'string' };
    parsed = parseArgs({
      args: words,
      options: { runs: text, seed: text, database: text },
      allowPositionals: true,
    });
  } catch {
    throw new Stop(USAGE);
  }
  const { positionals, values } = parsed;
  const [kind] = positionals;
  const database = values.database ?? 'sqlite';
  if (positionals.length !== 1 || !(kind in KINDS) || !DATABASES.includes(database)) {
    throw new Stop(USAGE);
  }
  return {
    kind,
    database,
    runs: whole(values.runs, KINDS[kind].runs),
    seed: whole(values.seed, 1 + Math.floor(Math.random() * 2 ** 30)),
  };
};

/** @param {string[]} words the command's arguments */
export const fuzz = (words) =>
  command(async () => {
    const order = readFuzz(words);
    endWithSignals();
    const { needs, run } = KINDS[order.kind];
    await prepare(needs, { show: true });
    const where = order.kind === 'writes' ? ` --database ${order.database}` : '';
    console.log(
      `To run the same again: npm run fuzz -- ${order.kind} --runs ${order.runs} --seed ${order.seed}${where}`,
    );
    const { passed, failed } = await run(order);
    return failed === 0 && passed > 0 ? 0 : 1;
  });
