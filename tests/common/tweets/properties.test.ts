import { PROPERTIES } from './properties';

describe('for any input', () => {
  it.each(PROPERTIES)('$name', (property) => {
    property.run(2000);
  });
});
