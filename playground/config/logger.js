'use strict';

/** What Strapi writes to the terminal: `error`, `warn`, `info` or `http` (its own default). */
module.exports = { level: process.env.LOG_LEVEL || 'http' };
