// How much longer an app boots with the plugin: from the start of the process to the first answer of
// /_health. In one run, by turns, so that both meet the same machine.
import path from 'node:path';

import { healthy, launchPlayground, watchOutput } from '../../scripts/lib/playground.mjs';
import { freePort } from '../../scripts/lib/port.mjs';
import { end } from '../../scripts/lib/processes.mjs';
import { temporaryFolder } from '../../scripts/lib/temporary.mjs';

const ROUNDS = 9;

/** The plugin may add 150 ms or a tenth, whichever is more. */
const GOAL = { milliseconds: 150, share: 0.1 };

const VARIANTS = { without: 'off', with: 'on' };

const bootTime = async (plugin, database) => {
  const port = await freePort();
  const started = performance.now();
  const child = launchPlayground({
    host: '127.0.0.1',
    port,
    env: { NEWSROOM_PLUGIN: plugin, NEWSROOM_DEMO: 'off', DATABASE_FILENAME: database },
  });
  const output = watchOutput(child);
  try {
    const url = `http://127.0.0.1:${port}`;
    if (!(await healthy(child, { url, timeout: 60_000, interval: 5 }))) {
      throw new Error(`The playground did not boot:\n${output.last()}`);
    }
    return performance.now() - started;
  } finally {
    await end(child);
  }
};

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

const spread = (numbers) =>
  `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)} ms`;

export const run = async () => {
  // A database for each: Strapi drops the tables of types that are gone.
  const { folder, remove } = temporaryFolder('boot');
  const times = { without: [], with: [] };
  try {
    // The first boot makes the tables; it is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [variant, plugin] of Object.entries(VARIANTS)) {
        const time = await bootTime(plugin, path.join(folder, `${variant}.db`));
        if (round > 0) times[variant].push(time);
      }
    }
  } finally {
    remove();
  }

  const [without, withPlugin] = [median(times.without), median(times.with)];
  const added = withPlugin - without;
  const allowed = Math.max(GOAL.milliseconds, without * GOAL.share);
  console.log(`Boot of the playground, median of ${ROUNDS}, by turns:`);
  console.log(`  without the plugin  ${without.toFixed(0)} ms (${spread(times.without)})`);
  console.log(`  with the plugin     ${withPlugin.toFixed(0)} ms (${spread(times.with)})`);
  console.log(`  ratio ${(withPlugin / without).toFixed(3)}, ${added.toFixed(0)} ms more`);
  console.log(
    `  goal: at most ${allowed.toFixed(0)} ms more (${GOAL.milliseconds} ms or 10 %): ` +
      (added <= allowed ? 'met' : 'NOT met'),
  );
};
