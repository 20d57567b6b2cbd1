// Builds the package into dist/: one folder for each entry of package.json's `exports`, each as ES
// module and CommonJS with its types.
//
// Vite's library mode and rollup-plugin-dts do it rather than @strapi/sdk-plugin: that one writes
// declarations only for the folder of an entry, so that the types of ./parse and ./render would
// import files of common/ which the package does not hold.
import { copyFile, rename, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const next = path.join(root, `dist.next-${process.pid}`);

/** Entry name (the folder under dist/) → its source, its tsconfig and the oldest platform it runs on. */
const ENTRIES = {
  server: {
    source: 'server/src/index.ts',
    // Run in a thread of its own, it has to be a file of its own.
    more: { 'reading-worker': 'server/src/reading/worker.ts' },
    tsconfig: 'server/tsconfig.json',
    target: 'node20',
  },
  admin: { source: 'admin/src/index.ts', tsconfig: 'admin/tsconfig.json', target: 'es2022' },
  parse: { source: 'common/parse/index.ts', tsconfig: 'common/tsconfig.json', target: 'es2022' },
  render: { source: 'common/render/index.ts', tsconfig: 'common/tsconfig.json', target: 'es2022' },
};

const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);
const packages = Object.keys({ ...dependencies, ...peerDependencies });
const external = (id) =>
  isBuiltin(id) || packages.some((name) => id === name || id.startsWith(`${name}/`));

const buildEntry = async (name, { source, more = {}, tsconfig, target }) => {
  const outDir = path.join(next, name);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    esbuild: { jsx: 'automatic' },
    build: {
      outDir,
      target,
      minify: false,
      lib: {
        entry: Object.fromEntries(
          Object.entries({ index: source, ...more }).map(([file, from]) => [
            file,
            path.join(root, from),
          ]),
        ),
      },
      rollupOptions: {
        external,
        output: ['es', 'cjs'].map((format) => {
          const extension = format === 'es' ? 'mjs' : 'js';
          return {
            format,
            exports: 'named',
            interop: 'auto',
            // What CommonJS loads late it requires: jest's modules know no import().
            dynamicImportInCjs: name === 'admin',
            entryFileNames: `[name].${extension}`,
            chunkFileNames: `_chunks/[name]-[hash].${extension}`,
          };
        }),
      },
    },
  });

  const types = await rollup({
    input: path.join(root, source),
    external,
    plugins: [dts({ tsconfig: path.join(root, tsconfig) })],
  });
  await types.write({ file: path.join(outDir, 'index.d.ts'), format: 'es' });
  await types.close();
  await copyFile(path.join(outDir, 'index.d.ts'), path.join(outDir, 'index.d.mts'));
};

// Built beside dist/ and put in its place at the end: a failed build leaves the last one, and a Strapi
// that boots meanwhile never finds half of one.
await rm(next, { recursive: true, force: true });
for (const [name, entry] of Object.entries(ENTRIES)) {
  await buildEntry(name, entry);
}
await rm(dist, { recursive: true, force: true });
await rename(next, dist);
