import { readFileSync } from 'node:fs';
import path from 'node:path';

import { docsPage } from './docs-page';

/** Prettier sets the tables' columns; that is not what can go out of date. */
const squeezed = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

it('the page "What the parser reads" is made from the tables of these tests', () => {
  const file = path.join(__dirname, '../../../docs/what-the-parser-reads.md');
  // If this fails: node scripts/docs-parser.mjs
  expect(squeezed(readFileSync(file, 'utf8'))).toBe(squeezed(docsPage()));
});
