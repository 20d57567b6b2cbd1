import { spawnSync } from 'node:child_process';
import path from 'node:path';

const script = path.resolve(__dirname, '../../scripts/fuzz.mjs');

describe('npm run fuzz', () => {
  it.each([
    ['nothing', []],
    ['a kind that there is none of', ['reads']],
    ['two kinds', ['parser', 'writes']],
    ['a database that there is none of', ['writes', '--database', 'oracle']],
    ['no number of runs', ['writes', '--runs', 'many']],
    ['a number of runs below one', ['parser', '--runs', '0']],
    ['an option that there is none of', ['writes', '--fast']],
  ])('starts nothing and says how it is used when asked for %s', (_, words) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...words], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Usage: npm run fuzz -- parser\|writes/);
    expect(stdout).toBe('');
  });
});
