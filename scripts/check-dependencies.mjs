// `node scripts/check-dependencies.mjs [FOLDER]`, part of `npm run lint`: what an installer gets with
// the package of a folder, by default this one, runs no script at installation and has a licence
// that everybody can take.
import { checkDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';

const { checked, faults } = checkDependencies(process.argv[2] ?? root);
for (const fault of faults) console.error(fault);
console.log(`${checked} dependencies of the published package, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
