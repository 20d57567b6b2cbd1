/**
 * What the rules of eslint.config.mjs say of the snippets that standard input has, as JSON: `[{ file, code }]`.
 * A program of its own: Jest loads no configuration that is a module.
 */
import { text } from 'node:stream/consumers';

import { ESLint, Linter } from 'eslint';
import ts from 'typescript-eslint';

import { BY_SETTINGS, OWNED } from '../../../eslint.config.mjs';

const eslint = new ESLint({
  // No file of these is there to be typed.
  overrideConfig: [{ files: ['**/*.ts'], ...ts.configs.disableTypeChecked }],
});

const messagesOf = async ({ file, code }) => {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  return messages
    .filter(({ ruleId, fatal }) => fatal || /^no-restricted-(syntax|imports)$/.test(ruleId))
    .map(({ message }) => message);
};

const linter = new Linter();
const isFoundBy = (selector, code) =>
  linter.verify(code, {
    languageOptions: { parser: ts.parser },
    rules: { 'no-restricted-syntax': ['error', selector] },
  }).length > 0;

const snippets = JSON.parse(await text(process.stdin));
const selectors = [...OWNED, BY_SETTINGS].flatMap((rule) => rule.selectors);
const found = [];
for (const snippet of snippets) found.push(await messagesOf(snippet));
console.log(
  JSON.stringify({
    found,
    /** Selectors that find nothing in any snippet. */
    idle: selectors.filter((selector) => !snippets.some(({ code }) => isFoundBy(selector, code))),
  }),
);
