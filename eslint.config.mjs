import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** Imports point one way: admin → common ← server. */
const zone = (target, from, message) => ({ target, from, message });

/**
 * The rooms of common/, and those whose doors (their `index.ts`) each may go through. Else they meet on
 * the ground floor alone, which knows none of them.
 */
const DOORS = {
  dates: [],
  duplicates: [],
  language: [],
  tweets: ['dates'],
  articles: ['dates', 'language', 'tweets'],
  artists: ['tweets'],
  related: [],
  render: [],
};
const ROOMS = Object.keys(DOORS);

const rooms = ROOMS.flatMap((room) => [
  ...ROOMS.filter((other) => other !== room).map((other) => ({
    ...zone(
      `./common/${room}`,
      `./common/${other}`,
      `common/${room}/ and common/${other}/ meet in common/text/ and common/html/, or at doors that eslint.config.mjs names.`,
    ),
    ...(DOORS[room].includes(other) && { except: ['./index.ts'] }),
  })),
  ...['text', 'html', 'limits.ts', 'days.ts'].map((floor) =>
    zone(`./common/${floor}`, `./common/${room}`, 'The ground floor of common/ knows no room.'),
  ),
]);

/** What several features of the panel take stands beside them: none takes it of another. */
const SHARED = ['clipboard', 'story', 'tweet-reading.ts', 'tweet-card', 'settings.ts'];
const FEATURES = ['pages', 'article-panel', 'tweet-block', 'tweet-library'];

const panel = [
  ...SHARED.flatMap((shared) =>
    FEATURES.map((feature) =>
      zone(
        `./admin/src/${shared}`,
        `./admin/src/${feature}`,
        `admin/src/${shared} serves several features and knows none of them.`,
      ),
    ),
  ),
  ...FEATURES.filter((feature) => feature !== 'pages').map((feature) =>
    zone(
      `./admin/src/${feature}`,
      './admin/src/pages',
      'What a page and another feature share stands in clipboard/ or story/.',
    ),
  ),
];

/** A pattern wherever one is written: as a regular expression, in a string, in a template. */
const written = (pattern) => [
  `Literal[regex.pattern=${pattern}]`,
  `Literal[value=${pattern}]`,
  // `String.raw` takes what is written, others what it stands for.
  `TemplateElement:matches([value.raw=${pattern}], [value.cooked=${pattern}])`,
];

/**
 * Rules that stand in one place, and what tells that somebody writes one a second time. `besides` looks like
 * it and is something else. `tests/scripts/owned.test.ts` tries every selector.
 */
export const OWNED = [
  {
    owner: 'common/limits.ts',
    selectors: ['Literal[raw="255"]', ...written('/\\{\\d,255\\}/')],
    message: 'How long a string may be stands in common/limits.ts: STRING_LENGTH.',
  },
  {
    owner: 'common/settings.ts',
    selectors: ['Literal[value=900000]', ...written('/900 ?kB/i')],
    message: 'How much a paste may hold is a setting: maxInputBytes of common/settings.ts.',
  },
  {
    owner: 'common/text/**',
    selectors: ['CallExpression[callee.property.name="normalize"]', ...written('/u0300/')],
    message:
      'Words are compared by common/text/fold.ts, and normalised by common/text/normalise.ts.',
  },
  {
    owner: 'common/text/**',
    selectors: [
      ...written('/(\\\\w|[a-zA-Z0-9]_\\])\\{1,15\\}/'),
      ...written('/\\[[#＃]+\\]\\(?\\[/'),
    ],
    message: 'Accounts and hashtags are read by common/text/mention.ts, hashtag.ts and linked.ts.',
  },
  {
    owner: 'common/text/**',
    selectors: [
      'CallExpression[callee.property.name=/^replace/] > Literal[regex.pattern=/^&(amp|lt|gt|quot|apos|nbsp|#)/]',
      'Property[key.value=/^&#?\\w+;$/]',
    ],
    message: 'Entities are decoded by common/text/entities.ts.',
  },
  {
    owner: 'common/text/**',
    selectors: [
      'Literal[regex.pattern=/^(?!\\^)[^^]*https\\?:.*\\[\\^?[^\\]]*\\][+*]$/]',
      'TemplateElement[value.raw=/https\\?:\\/\\/\\[/]',
    ],
    message: 'Addresses in running text are found by common/text/linked.ts and addressesIn.',
  },
  {
    owner: 'common/text/**',
    selectors: ['TemplateElement[value.raw="…"]', ...written('/d800-\\\\udbff\\]\\$/i')],
    message: 'A text is cut by common/text/shortened.ts.',
  },
  {
    owner: 'common/text/**',
    // What they write is more than the words: links, marks, lists.
    besides: ['common/render/**'],
    selectors: [
      // It asks a node for its words, and for what is in it.
      ':function:has(UnaryExpression[operator="typeof"]:matches([argument.property.name="text"], [argument.name="text"])):has(Identifier[name="children"])',
      'CallExpression[callee.property.name="join"] > MemberExpression.callee Identifier[name="children"]',
    ],
    message: 'The words of a blocks value are those of common/text/block-words.ts.',
  },
  {
    owner: 'common/tweets/moved.ts',
    selectors: [
      'Property[key.name="range"] ArrayExpression[elements.0.operator=/^[+-]$/]',
      'Property[key.name="range"] > CallExpression[callee.name=/^(move|shift)/]',
      'Property[key.name="range"] CallExpression[callee.object.property.name="range"][callee.property.name="map"]',
    ],
    message: 'The places of a tweet, and of its warnings, are moved by common/tweets/moved.ts.',
  },
  {
    owner: 'common/text/**',
    selectors: ['BinaryExpression[operator=/^>>>?$/][left.operator="+"][right.value=1]'],
    // They search other things than a list of what begins somewhere.
    besides: ['common/tweets/piecewise.ts', 'common/articles/copy/part.ts'],
    message: 'What begins at an offset is found by common/text/lower-bound.ts.',
  },
  {
    owner: 'common/tweets/status-id.ts',
    selectors: written('/\\^(\\\\d|\\[[01]-9\\]).*\\{(\\d+,)?(18|19|20)\\}\\$/'),
    message: 'Whether digits are a status id is told by isStatusId of common/tweets.',
  },
  {
    owner: 'common/html/**',
    selectors: written('/\\b(noscript|textarea|wbr|colgroup)\\b/'),
    message: 'What elements mean stands in common/html/elements.ts.',
  },
];

/** The panel reads a paste as the desk's server does. */
export const BY_SETTINGS = {
  selectors: [
    'CallExpression[callee.name=/^parse(Tweets|Article)$/][arguments.length<2]',
    'CallExpression[callee.property.name=/^parse(Tweets|Article)$/][arguments.length<2]',
  ],
  message: "The panel reads by the desk's settings: hand on `parser` of admin/src/settings.ts.",
};

const restricted = (owned) => ({
  'no-restricted-syntax': [
    'error',
    ...owned.flatMap(({ selectors, message }) =>
      selectors.map((selector) => ({ selector, message })),
    ),
  ],
});

const PURE = {
  regex: '^(node:|@strapi/|react)',
  message: 'common/ runs everywhere: no Node built-in, no Strapi, no React.',
};

const DECODER = {
  regex: '^entities(/decode)?$',
  message: 'Entities are decoded by common/text/entities.ts.',
};

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'playground/.strapi/**',
      'playground/.cache/**',
      'playground/types/generated/**',
      'tests/output/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['common', 'server', 'admin', 'tests', 'playground', 'playground/src/admin'].map(
          (part) => `./${part}/tsconfig.json`,
        ),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      // Without it no import of a `.ts` file is found, and no rule about imports says anything.
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/external-module-folders': ['node_modules'],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone('./common', './server', 'common/ is pure: it imports nothing of the server.'),
            zone('./common', './admin', 'common/ is pure: it imports nothing of the admin panel.'),
            zone('./admin', './server', 'The admin panel imports common/, never server/.'),
            zone('./server', './admin', 'The server imports common/, never admin/.'),
            ...rooms,
            ...panel,
          ],
        },
      ],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['common/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [PURE, DECODER] }],
      'no-restricted-globals': ['error', 'Buffer', 'process', 'window', 'document', 'require'],
    },
  },
  {
    files: ['server/src/**/*.ts', 'admin/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [DECODER] }] },
  },
  {
    files: ['common/text/entities.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [PURE] }] },
  },
  { files: ['common/**/*.ts', 'server/src/**/*.ts'], rules: restricted(OWNED) },
  {
    files: ['admin/src/**/*.{ts,tsx}'],
    // Its styles name elements.
    rules: restricted([...OWNED.filter(({ owner }) => owner !== 'common/html/**'), BY_SETTINGS]),
  },
  ...[...new Set(OWNED.flatMap(({ owner, besides = [] }) => [owner, ...besides]))].map((place) => ({
    files: [place],
    rules: restricted(
      OWNED.filter(({ owner, besides = [] }) => owner !== place && !besides.includes(place)),
    ),
  })),
  {
    files: ['admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // react-intl and Strapi type the functions of their hooks as methods; none of them uses `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'module', 'require', 'fetch', 'URL', 'URLSearchParams', '__dirname']
          .concat(['setTimeout', 'clearTimeout', 'performance', 'strapi', 'Buffer', 'TextEncoder'])
          .concat(['setInterval', 'clearInterval', 'AbortSignal'])
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: ['playground/public/**/*.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
);
