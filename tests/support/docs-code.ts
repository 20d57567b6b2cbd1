import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as parse from '../../common/parse';
import * as render from '../../common/render';

/** What the package exports, from its sources. */
const PACKAGE: Record<string, unknown> = { ...parse, ...render };

/**
 * Runs the JavaScript of a page of the docs, one block after another, and gives what it defines.
 *
 * @param given what the page takes as being there
 */
export const runDocs = async (
  page: string,
  names: readonly string[],
  given: Record<string, unknown> = {},
): Promise<Record<string, unknown>> => {
  const source = readFileSync(path.resolve(__dirname, '../..', page), 'utf8');
  const code = [...source.matchAll(/^```js\n(.*?)^```/gms)]
    .map(([, block]) => block!)
    .filter((block) => /^(?:import|export|const) /m.test(block))
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  const there = { ...PACKAGE, ...given };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(
    ...Object.keys(there),
    `return (async () => { ${code}\nreturn { ${names.join(', ')} }; })();`,
  ) as (...values: unknown[]) => Promise<Record<string, unknown>>;
  return run(...Object.values(there));
};
