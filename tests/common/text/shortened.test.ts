import { shortened } from '../../../common/text/shortened';

describe('a shortened text', () => {
  it('shows as much as it may, and a sign that there is more', () => {
    expect(shortened('Did we just become BFFs?', 12)).toBe('Did we just …');
  });

  it('is the text itself where it is not longer', () => {
    expect(shortened('BFFs', 4)).toBe('BFFs');
  });

  it('never ends in half of a character', () => {
    expect(shortened('💜💜💜', 3)).toBe('💜…');
  });
});
