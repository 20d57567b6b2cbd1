/**
 * Does something after a pause, in milliseconds.
 *
 * @returns takes it back, as the end of an effect does: what has not begun does not begin, what has is
 *   told by its signal
 */
export const afterPause = (pause: number, work: (signal: AbortSignal) => void): (() => void) => {
  const controller = new AbortController();
  const timer = window.setTimeout(() => work(controller.signal), pause);
  return () => {
    window.clearTimeout(timer);
    controller.abort();
  };
};
