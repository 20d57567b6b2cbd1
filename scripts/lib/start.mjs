import path from 'node:path';
import { createRequire } from 'node:module';

import { playground } from './paths.mjs';
import { address, healthy, launchPlayground, watchOutput } from './playground.mjs';
import { requireFreePort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { end, endWithSignals } from './processes.mjs';
import { command, step, Stop } from './steps.mjs';

/** The first boot makes the database and the demo desk; in milliseconds. */
const START_LIMIT = 180_000;

const demoLogin = () =>
  createRequire(path.join(playground, 'package.json'))('./dist/src/demo/administrator').default;

const welcome = (url) => {
  const { email, password } = demoLogin();
  console.log(`
  Reader's page   ${url}/
  The desk        ${url}/admin
                  ${email}   ${password}
  Content API     ${url}/api/newsroom/articles

  Ctrl-C ends it.
`);
};

const reasonOf = ({ code, signal, error }) =>
  error?.message ?? (signal ? `ended by ${signal}` : `exit code ${code}`);

/** Installs and builds what is not there yet, starts the playground and stays until it ends. */
export const start = () =>
  command(async () => {
    let serving = false;
    endWithSignals({ exitCode: () => (serving ? 0 : undefined) });

    const place = address();
    await requireFreePort(place);
    await prepare('playground');

    serving = true;
    const child = launchPlayground({ ...place, env: { NEWSROOM_DEMO: 'on' } });
    const output = watchOutput(child);
    await step('Starting Strapi', async () => {
      if (await healthy(child, { url: place.url, timeout: START_LIMIT })) return;
      const alive = child.exitCode === null && child.signalCode === null;
      if (alive) await end(child);
      const what = alive
        ? 'Strapi did not answer in time'
        : `Strapi stopped (${reasonOf(await child.ended)})`;
      throw new Stop(`${output.last()}\n${what}: the lines above are the last of its log.`);
    });

    output.show();
    welcome(place.url);

    const result = await child.ended;
    console.error(`Strapi stopped (${reasonOf(result)}). The last lines of its log:`);
    console.error(output.last());
    return result.code || 1;
  });
