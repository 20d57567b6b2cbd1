'use strict';

/** TypeScript without a type check: `npm run lint` has that. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  ],
};

/** The integration tests, once for each database; `scripts/test.mjs` selects those that answer. */
const integration = (database) => ({
  displayName: database,
  testMatch: ['<rootDir>/tests/server/**/*.test.ts'],
  testEnvironment: 'node',
  globals: { newsroomDatabase: database },
  transform,
});

module.exports = {
  projects: [
    {
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{common,admin,scripts}/**/*.test.ts'],
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/tests/common/support/fast-check.ts'],
      transform,
    },
    integration('sqlite'),
    integration('postgres'),
    integration('mysql'),
    {
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      testEnvironment: 'node',
      transform,
    },
  ],
  // A whole Strapi boots in each integration suite.
  testTimeout: 120_000,
};
