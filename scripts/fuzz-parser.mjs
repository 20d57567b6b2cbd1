// The parser's properties, with many more runs than `npm test` has time for.
// Usage: node scripts/fuzz-parser.mjs [runs, by default 100000] [words of a property's name]
import { loadCommon } from './lib/load-common.mjs';

const runs = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('Usage: node scripts/fuzz-parser.mjs [runs]');
  process.exit(2);
}

const { PROPERTIES } = await loadCommon('tests/common/tweets/properties.ts');
const only = process.argv[3];
for (const { name, run } of PROPERTIES.filter(
  (property) => !only || property.name.includes(only),
)) {
  const start = performance.now();
  try {
    run(runs);
  } catch (error) {
    console.error(`✗ ${name}\n${error.message}\n${error.cause?.message ?? ''}`);
    process.exitCode = 1;
    continue;
  }
  console.log(`✓ ${name}: ${runs} runs in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
