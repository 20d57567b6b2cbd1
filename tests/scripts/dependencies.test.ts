import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve(__dirname, '../../scripts/check-dependencies.mjs');

const check = (...folder: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...folder], {
    encoding: 'utf8',
  });
  return { status, stdout, faults: stderr.trim() };
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks a made-up package that needs `needed`, with these packages in its lock file. */
const checkLock = (
  packages: Record<string, object>,
  root: object = { dependencies: { needed: '1' } },
) => {
  writeFileSync(
    path.join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': root, ...packages } }),
  );
  return check(folder);
};

const good = { version: '1.0.0', license: 'MIT' };

describe("what an installer gets with the package's dependencies", () => {
  it('runs no script at installation and has a licence of MIT, BSD, ISC or Apache-2.0', () => {
    expect(check()).toMatchObject({ status: 0, faults: '' });
    expect(Number.parseInt(check().stdout)).toBeGreaterThan(10);
  });

  it.each([
    [
      'a licence of another kind',
      { ...good, license: 'GPL-3.0' },
      /needed 1\.0\.0 is under GPL-3\.0/,
    ],
    ['two licences at once', { ...good, license: 'MIT AND GPL-3.0' }, /is under MIT AND GPL-3\.0/],
    ['a script at installation', { ...good, hasInstallScript: true }, /runs a script/],
    ['no licence', { version: '1.0.0' }, /names no licence/],
  ])('is refused with %s', (_, needed, fault) => {
    const { status, faults } = checkLock({ 'node_modules/needed': needed });
    expect(faults).toMatch(fault);
    expect(status).toBe(1);
  });

  it.each(['0BSD', 'BSD-3-Clause', 'ISC', 'Apache-2.0', '(MIT OR GPL-3.0)'])(
    'may be under %s',
    (license) => {
      expect(checkLock({ 'node_modules/needed': { ...good, license } }).faults).toBe('');
    },
  );

  it('is looked at through dependencies of dependencies, optional ones and nested copies', () => {
    const { faults } = checkLock({
      'node_modules/needed': {
        ...good,
        dependencies: { deep: '2' },
        optionalDependencies: { maybe: '1', absent: '1' },
      },
      'node_modules/needed/node_modules/deep': { ...good, license: 'SSPL-1.0' },
      'node_modules/deep': good,
      'node_modules/maybe': { ...good, hasInstallScript: true },
    });
    expect(faults.split('\n')).toHaveLength(2);
    expect(faults).toMatch(/needed\/node_modules\/deep 1\.0\.0 is under SSPL-1\.0/);
    expect(faults).toMatch(/maybe 1\.0\.0 runs a script/);
  });

  it('has to be in the lock file', () => {
    expect(checkLock({}).faults).toMatch(/needed, which the package needs, is not in package-lock/);
  });

  it('takes the licence of the installed package where the lock file has none', () => {
    mkdirSync(path.join(folder, 'node_modules/needed'), { recursive: true });
    writeFileSync(
      path.join(folder, 'node_modules/needed/package.json'),
      '{"license":{"type":"MIT"}}',
    );
    expect(checkLock({ 'node_modules/needed': { version: '1.0.0' } }).faults).toBe('');
  });

  it('is not what only development or an optional peer needs', () => {
    const root = {
      devDependencies: { tool: '1' },
      peerDependencies: { app: '5' },
      peerDependenciesMeta: { app: { optional: true } },
    };
    const bad = { ...good, license: 'SEE LICENSE IN LICENSE', hasInstallScript: true };
    expect(checkLock({ 'node_modules/tool': bad, 'node_modules/app': bad }, root).faults).toBe('');
  });
});
