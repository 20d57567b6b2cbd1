/** What Strapi writes to the terminal: `error`, `warn`, `info` or `http` (its own default). */
export default { level: process.env.LOG_LEVEL || 'http' };
