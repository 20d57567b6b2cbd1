import { runs } from '../support/runs';
import { PROPERTIES } from './properties';

describe('for any input', () => {
  it.each(PROPERTIES)('$name', (property) => {
    property.run(runs(2000));
  });
});
