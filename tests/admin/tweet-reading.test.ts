import { AT_ONCE, readInParts } from '../../admin/src/tweet-reading';

describe('a text that is read in parts', () => {
  it('gives the places of a tweet, and those of its warnings, in the whole text', async () => {
    const before = `${'Words of a story.\n\n'.repeat(AT_ONCE / 9)}`;
    const dated = 'We did it - again — BTS — (@BTS_twt) 11/10/2021';
    const input = `${before}${dated}\n\nMore words.`;
    const [tweet] = await readInParts(input, {}, new AbortController().signal);
    expect(input.slice(...tweet!.range)).toBe(dated);
    const ranges = tweet!.warnings.flatMap(({ range, authors = [] }) => [
      ...(range ? [range] : []),
      ...authors.map((author) => author.range),
    ]);
    expect(ranges.map((range) => input.slice(...range))).toContain('11/10/2021');
    for (const [start] of ranges) expect(start).toBeGreaterThan(before.length);
  });
});
