import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { freePort } from '../../scripts/lib/port.mjs';
import { end, launch, run, runNpm, tail } from '../../scripts/lib/processes.mjs';
import { healthy, watchOutput } from '../../scripts/lib/playground.mjs';
import { temporaryFolder } from '../../scripts/lib/temporary.mjs';

const MINUTE = 60_000;

/** What `create-strapi` writes for a JavaScript app on SQLite, as far as it starts one. */
const files = () => {
  const secret = () => randomBytes(24).toString('base64');
  return {
    'package.json': JSON.stringify({
      name: 'a-new-desk',
      version: '0.1.0',
      private: true,
      scripts: { build: 'strapi build', develop: 'strapi develop', start: 'strapi start' },
      dependencies: {
        '@strapi/plugin-users-permissions': '5.54.0',
        '@strapi/strapi': '5.54.0',
        'better-sqlite3': '12.8.0',
        react: '^18.0.0',
        'react-dom': '^18.0.0',
        'react-router-dom': '^6.0.0',
        'styled-components': '^6.0.0',
      },
      engines: { node: '>=20.0.0 <=26.x.x' },
    }),
    'config/server.js': `module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT'),
  app: { keys: env.array('APP_KEYS') },
});
`,
    'config/admin.js': `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
});
`,
    'config/database.js': `const path = require('path');
module.exports = () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.join(__dirname, '..', '.tmp', 'data.db') },
    useNullAsDefault: true,
  },
});
`,
    'config/middlewares.js': `module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
`,
    'src/index.js': 'module.exports = { register() {}, bootstrap() {} };\n',
    'public/robots.txt': 'User-Agent: *\nDisallow: /\n',
    '.env': `APP_KEYS=${secret()},${secret()}
API_TOKEN_SALT=${secret()}
ADMIN_JWT_SECRET=${secret()}
TRANSFER_TOKEN_SALT=${secret()}
ENCRYPTION_KEY=${secret()}
JWT_SECRET=${secret()}
`,
    '.tmp/.gitkeep': '',
    'public/uploads/.gitkeep': '',
    'database/migrations/.gitkeep': '',
  };
};

/** A Strapi app such as a new user has, in a folder of its own outside the repository. */
export const newApp = async () => {
  const place = temporaryFolder('smoke');
  const folder = path.join(place.folder, 'app');
  const write = async (name, content) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files())) await write(name, content);

  const log = path.join(place.folder, 'app.log');
  const must = async (what, result) => {
    const { code, timedOut, output } = await result;
    if (code === 0) return output;
    const reason = timedOut ? 'took too long' : `failed (exit code ${code})`;
    throw new Error(`${tail(output, 40)}\n${what} ${reason}.`);
  };
  const strapi = path.join(folder, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

  return {
    folder,
    write,

    npm: (...args) =>
      must(`npm ${args[0]}`, runNpm(args, { cwd: folder, log, timeout: 12 * MINUTE })),

    build: () =>
      must(
        'strapi build',
        run(process.execPath, [strapi, 'build'], {
          cwd: folder,
          env: { NODE_ENV: 'production' },
          log,
          timeout: 6 * MINUTE,
        }),
      ),

    /** @param {'commonjs' | 'module'} type how Node reads `source` */
    node: (type, source) =>
      must(
        'The script',
        run(process.execPath, [`--input-type=${type}`, '--eval', source], {
          cwd: folder,
          log,
          timeout: MINUTE,
        }),
      ),

    /**
     * Boots the app as a process of its own and ends it after `visit`.
     * @param {'start' | 'develop'} command
     * @param {(url: string) => Promise<void>} visit
     */
    async boot(command, visit) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const child = launch(process.execPath, [strapi, command], {
        cwd: folder,
        env: {
          ...process.env,
          NODE_ENV: command === 'start' ? 'production' : 'development',
          PORT: String(port),
          BROWSER: 'none',
        },
      });
      const output = watchOutput(child);
      try {
        if (!(await healthy(child, { url, timeout: 4 * MINUTE }))) {
          throw new Error(`strapi ${command} did not answer at ${url}/_health.`);
        }
        await visit(url);
      } catch (error) {
        throw new Error(`${output.last(40)}\n${error.message}`, { cause: error });
      } finally {
        await end(child);
      }
    },

    remove: place.remove,
  };
};
