// Loads a module of common/ for a script: bundled with its dependencies as the admin panel ships
// it, from the sources as they are now, so that nothing has to be built first.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} entry path of the module, from the root of the repository
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<string>} the bundle, one ES module
 */
export async function bundleCommon(entry, { minify = false } = {}) {
  const [bundle] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: minify ? 'esbuild' : false,
      lib: { entry: path.join(root, entry), formats: ['es'] },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  return bundle.output[0].code;
}

/** @returns {Promise<Record<string, any>>} the module's exports */
export async function loadCommon(entry) {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
  try {
    const file = path.join(folder, 'bundle.mjs');
    await writeFile(file, await bundleCommon(entry));
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
