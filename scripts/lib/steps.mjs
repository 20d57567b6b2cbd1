/** A failure that its one line explains: it is shown without a stack. */
export class Stop extends Error {}

/** `12.3 s`, `2 min 31 s` */
export const duration = (milliseconds) => {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

const clearLine = '\r\u001b[K';

/**
 * Shows that `work` goes on, and how long it took. On a terminal the line counts the seconds, unless
 * the work prints lines of its own (`show`).
 */
export const step = async (what, work, { show = false } = {}) => {
  const started = Date.now();
  const live = process.stdout.isTTY && !show;
  const passed = () => duration(Date.now() - started);
  let timer;
  if (live) {
    const tick = () => process.stdout.write(`${clearLine}… ${what} ${passed()}`);
    tick();
    timer = setInterval(tick, 1000);
  } else {
    console.log(`… ${what}`);
  }
  const close = (mark) => console.log(`${live ? clearLine : ''}${mark} ${what} ${passed()}`);
  try {
    const result = await work();
    clearInterval(timer);
    close('✓');
    return result;
  } catch (error) {
    clearInterval(timer);
    close('✗');
    throw error;
  }
};

export const done = (what) => console.log(`✓ ${what}`);

/**
 * Runs a command's `main` and sets the exit code: what it returns, or 1 where it fails.
 * @param {() => Promise<number | void>} main
 */
export const command = async (main) => {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
};
