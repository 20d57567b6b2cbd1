import { PROPERTIES } from './properties';

describe('for any input', () => {
  it.each(PROPERTIES.map(({ name, run }) => [name, run] as const))('%s', (_name, run) => {
    run(2000);
  });
});
