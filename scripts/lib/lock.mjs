import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { cache } from './paths.mjs';

const file = path.join(cache, 'preparing.pid');

const runs = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** By a link, so that the file is never seen without the number in it. */
const take = () => {
  mkdirSync(cache, { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
};

/** The process that holds the lock; null where that one has ended without giving it back. */
const holder = () => {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && runs(pid) ? pid : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};

/** Two commands at a time must not install or build into the same folders: the second one waits. */
export const alone = async (work) => {
  let told = false;
  while (!take()) {
    const pid = holder();
    if (pid === null) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) console.log(`… Process ${pid} installs or builds here: waiting until it is done`);
    told = true;
    await wait(500);
  }
  const giveBack = () => rmSync(file, { force: true });
  process.once('exit', giveBack);
  try {
    return await work();
  } finally {
    process.off('exit', giveBack);
    giveBack();
  }
};
