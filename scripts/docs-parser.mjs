// Writes docs/what-the-parser-reads.md from the tables that the parser's tests check.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import prettier from 'prettier';

import { loadCommon } from './lib/load-common.mjs';

const file = fileURLToPath(new URL('../docs/what-the-parser-reads.md', import.meta.url));
const { docsPage } = await loadCommon('tests/common/tweets/docs-page.ts');
const config = await prettier.resolveConfig(file);
await writeFile(file, await prettier.format(docsPage(), { ...config, filepath: file }));
console.log(`Wrote ${file}`);
