import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

interface Row {
  promise: string;
  file: string;
  test: string;
}

/** The rows of the table of docs/security.md. */
const rows: Row[] = readFileSync(path.join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:promise |-)/.test(line))
  .map((line) => {
    const [promise, link, test] = line.slice(2, -2).split(' | ');
    return {
      promise: promise!.trim(),
      file: /^\[.*\]\(\.\.\/(.*)\)$/.exec(link!.trim())?.[1] ?? link!,
      test: test!.trim().replaceAll('\\|', '|'),
    };
  });

describe('every promise of docs/security.md', () => {
  it('is in its table', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)('is held by a test that exists: $promise', ({ file, test }) => {
    expect({ file, exists: existsSync(path.join(root, file)) }).toEqual({ file, exists: true });
    const source = readFileSync(path.join(root, file), 'utf8').replaceAll("\\'", "'");
    const quoted = [`'${test}'`, `"${test}"`, `\`${test}\``];
    expect(quoted.filter((title) => source.includes(title))).not.toEqual([]);
  });
});
