/** Processor time of some work in milliseconds: what else the machine does is no part of it. */
export const processorTime = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** So much, in milliseconds, is within what the first calls and a collection of garbage take. */
const NEGLIGIBLE = 2000;

/**
 * Holds that work takes time that grows with its size, and not faster: ten times the size may take forty
 * times as long; with the square it would be a hundred times.
 */
export const expectLinear = (work: (size: number) => unknown, size: number): void => {
  // The fixed costs of the first call aside.
  work(size / 2);
  const one = processorTime(() => work(size));
  const ten = processorTime(() => work(10 * size));
  expect(ten).toBeLessThan(Math.max(NEGLIGIBLE, 40 * one));
};
