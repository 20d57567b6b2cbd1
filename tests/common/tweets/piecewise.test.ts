import { Piecewise } from '../../../common/tweets/piecewise';

const SOURCE = 'Q&amp;A<br><p>now';

const pieces = (): Piecewise => {
  const made = new Piecewise();
  made.copyDecoded('Q&amp;A', 0);
  made.replace('\n', 7, 11);
  made.replaceOnce('\n', 11, 14);
  made.copy('now', 14);
  return made;
};

describe('a text in pieces', () => {
  it('is what its pieces say, entities decoded and repeated breaks once', () => {
    const made = pieces();
    expect(made.text()).toBe('Q&A\nnow');
    expect(made.length).toBe(made.text().length);
  });

  it.each([
    ['Q', 'Q'],
    ['&', '&amp;'],
    ['A', 'A'],
    ['\n', '<br><p>'],
    ['ow', 'ow'],
    ['Q&A', 'Q&amp;A'],
    ['A\nno', 'A<br><p>no'],
  ])('leads from %j to its source %j', (words, source) => {
    const made = pieces();
    const start = made.text().indexOf(words);
    const place = [made.startOf(start), made.endOf(start + words.length)] as const;
    expect(SOURCE.slice(...place)).toBe(source);
  });

  it('leads from its end to the end of the source', () => {
    const made = pieces();
    expect(made.startOf(made.length)).toBe(SOURCE.length);
    made.replace('\n', 17, 21);
    expect(made.startOf(made.length)).toBe(21);
  });

  it('knows its last piece', () => {
    const made = pieces();
    expect([made.endsWith('now'), made.endsWith('w')]).toEqual([true, false]);
  });

  it('holds more pieces than it was made for', () => {
    const made = new Piecewise();
    for (let at = 0; at < 1000; at += 1) made.replace('x', at * 2, at * 2 + 2);
    expect([made.length, made.startOf(999), made.endOf(999)]).toEqual([1000, 1998, 1998]);
  });
});
