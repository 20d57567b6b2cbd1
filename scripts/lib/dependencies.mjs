import { readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCES = ['MIT', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Where Node finds a package that another one asks for: beside it, or in a folder above. */
const placeOf = (packages, from, name) => {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const place = path.posix.join(folder, 'node_modules', name);
    if (place in packages) return place;
    if (!folder.includes('/node_modules/')) break;
  }
  const top = `node_modules/${name}`;
  return top in packages ? top : null;
};

/** The names that npm installs with a package; the optional ones may be missing. */
const neededBy = ({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) =>
  Object.keys({
    ...dependencies,
    ...optionalDependencies,
    ...Object.fromEntries(
      Object.entries(peerDependencies ?? {}).filter(
        ([name]) => peerDependenciesMeta?.[name]?.optional !== true,
      ),
    ),
  }).map((name) => ({ name, optional: name in (optionalDependencies ?? {}) }));

/** The lock file has no licence of packages that write it in an old form. */
const licenceOf = (folder, place, { license }) => {
  if (license) return license;
  try {
    const { license: own } = readJson(path.join(folder, place, 'package.json'));
    return typeof own === 'object' ? own?.type : own;
  } catch {
    return undefined;
  }
};

/** One licence, or several to choose from; what is more than that is for a person to read. */
const mayBeTaken = (licence) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => LICENCES.includes(choice));

/**
 * What is wrong with what npm installs with the package of a folder, by its package-lock.json; what
 * is for development only does not count.
 *
 * @param {string} folder
 * @returns {{ checked: number, faults: string[] }}
 */
export const checkDependencies = (folder) => {
  const { packages } = readJson(path.join(folder, 'package-lock.json'));
  const faults = [];
  const seen = new Set();
  const waiting = [''];
  while (waiting.length > 0) {
    const from = waiting.pop();
    for (const { name, optional } of neededBy(packages[from])) {
      const place = placeOf(packages, from, name);
      if (place === null) {
        if (!optional)
          faults.push(
            `${name}, which ${from || 'the package'} needs, is not in package-lock.json.`,
          );
      } else if (!seen.has(place)) {
        seen.add(place);
        waiting.push(place);
      }
    }
  }
  for (const place of seen) {
    const { version, hasInstallScript } = packages[place];
    const licence = licenceOf(folder, place, packages[place]);
    const what = `${place} ${version}`;
    if (hasInstallScript) faults.push(`${what} runs a script when it is installed.`);
    if (!licence) faults.push(`${what} names no licence.`);
    else if (!mayBeTaken(licence)) {
      faults.push(`${what} is under ${licence}, not under ${LICENCES.join(', ')}.`);
    }
  }
  return { checked: seen.size, faults };
};
