import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

const windows = process.platform === 'win32';
const live = new Set();

/** A whole process group where there are such: npm, make and `strapi develop` have children. */
const signal = (child, name) => {
  try {
    if (windows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

let endingAll = false;

/** Its end, with the last of what it printed; a child of its own may hold the pipes open longer. */
const endOf = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signalName) => {
      const result = { code, signal: signalName };
      child.once('close', () => resolve(result));
      setTimeout(resolve, 1000, result).unref();
    });
  });

/**
 * Starts a program in a process group of its own, which ends at the latest with this process.
 * Its `ended` settles with `{ code, signal, error? }` and never rejects; it stays silent where a
 * signal ends everything, so that nobody reports that as a failure.
 */
export const launch = (program, args, options = {}) => {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    ...options,
  });
  live.add(child);
  child.over = endOf(child).finally(() => live.delete(child));
  child.ended = child.over.then((result) => (endingAll ? new Promise(() => {}) : result));
  return child;
};

/** Asks the program to end, and ends it after `grace` milliseconds; with all that it started. */
export const end = async (child, grace = 10_000) => {
  if (child.pid === undefined) return;
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), grace);
  await child.over;
  clearTimeout(timer);
  signal(child, 'SIGKILL');
};

/**
 * On Ctrl-C and the like: everything started here ends before the process does.
 * @param {{ exitCode?: () => number | undefined }} options instead of the usual 128 + signal
 */
export const endWithSignals = ({ exitCode } = {}) => {
  const finish = async (code) => {
    if (endingAll) return;
    endingAll = true;
    await Promise.all([...live].map((child) => end(child)));
    process.exit(exitCode?.() ?? code);
  };
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [name, code] of Object.entries(codes)) process.on(name, () => finish(code));
  // npm hands a signal to its shell, and some shells end without handing it on.
  if (process.env.npm_lifecycle_event) {
    const shell = process.ppid;
    setInterval(() => process.ppid !== shell && finish(codes.SIGTERM), 1_000).unref();
  }
};

process.on('exit', () => live.forEach((child) => signal(child, 'SIGKILL')));

/** The last lines of a text, without the empty ones at its end. */
export const tail = (text, lines = 30) => text.trimEnd().split('\n').slice(-lines).join('\n');

/**
 * Runs a program to its end.
 * @param {{ cwd?: string, env?: object, show?: boolean, log?: string, timeout?: number }} options
 *   `show` prints what it prints; otherwise that goes to the file `log`. `timeout` in milliseconds.
 * @returns {Promise<{ code: number | null, signal: string | null, error?: Error, timedOut: boolean, output: string }>}
 *   `output`: what is in the log, empty with `show`
 */
export const run = async (program, args, { cwd, env, show = false, log, timeout } = {}) => {
  let file;
  if (!show) {
    mkdirSync(path.dirname(log), { recursive: true });
    file = openSync(log, 'w');
  }
  const out = show ? 'inherit' : file;
  const child = launch(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
  });
  let timedOut = false;
  const timer =
    timeout &&
    setTimeout(() => {
      timedOut = true;
      void end(child);
    }, timeout);
  const result = await child.ended;
  clearTimeout(timer);
  if (file !== undefined) closeSync(file);
  return { ...result, timedOut, output: show ? '' : readFileSync(log, 'utf8') };
};

/** npm, as the program and its first arguments: the one that runs this script, where one does. */
export const npm = () => {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, script];
  return windows ? ['cmd', '/c', 'npm'] : ['npm'];
};

/** Runs npm; see {@link run}. */
export const runNpm = (args, options) => {
  const [program, ...first] = npm();
  return run(program, [...first, ...args], options);
};
