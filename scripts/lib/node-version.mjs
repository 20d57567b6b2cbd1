// Read by every Node that knows ES modules, so that an old one gives the clear line below and no
// syntax error: nothing here is younger than Node 12.
import { readFileSync } from 'fs';
import { fileURLToPath } from 'url';

/**
 * Ends the process with one line where this Node is none that Strapi runs on.
 * @param {string} version such as `20.20.2`
 */
export function requireSupportedNode(version = process.versions.node) {
  const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));
  const range = JSON.parse(readFileSync(manifest, 'utf8')).engines.node;
  const bounds = /^>=(\d+)\.\S* <=(\d+)\.x\.x$/.exec(range);
  const major = Number.parseInt(version, 10);
  if (bounds && (major < Number(bounds[1]) || major > Number(bounds[2]))) {
    console.error(
      `Node ${version} is not supported: Strapi 5 runs on Node ${bounds[1]} to ${bounds[2]}. ` +
        'Install one of those (an even number is a long-term version) and run the command again.',
    );
    process.exit(1);
  }
}
