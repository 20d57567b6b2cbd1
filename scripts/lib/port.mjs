import { createServer } from 'node:net';

import { Stop } from './steps.mjs';

const listen = (host, port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });

const HINTS = {
  EADDRINUSE: (host, port) =>
    `Port ${port} is taken by another program: end that one, or choose another port with PORT=${port + 1} npm start.`,
  EACCES: (host, port) =>
    `This user may not open port ${port}: choose one above 1023 with PORT=1337 npm start.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}: leave HOST out, or name one it has (HOST=0.0.0.0 means all).`,
  ENOTFOUND: (host) =>
    `This machine has no address ${host}: leave HOST out, or name one it has (HOST=0.0.0.0 means all).`,
};

/** Says in one line what to do where a server could not listen there. */
export const requireFreePort = async ({ host, port }) => {
  try {
    await listen(host, port);
  } catch (error) {
    const hint = HINTS[error.code];
    throw hint ? new Stop(hint(host, port)) : error;
  }
};

/** A port that is free now, for a server of a test or a benchmark. */
export const freePort = () => listen('127.0.0.1', 0);
