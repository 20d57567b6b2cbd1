import { duration } from './steps.mjs';

/**
 * Checks that each count as a test, for what jest does not run: programs and packages.
 *
 * `check(promise, work)` runs `work`, which throws what is wrong; where it needs an earlier check
 * (`after`, its promise's words) and that one did not pass, it is skipped and says so.
 */
export const checklist = () => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const passed = new Set();
  const check = async (promise, work, { after } = {}) => {
    if (after !== undefined && !passed.has(after)) {
      counts.skipped += 1;
      console.log(`  ○ ${promise} (left out, because not: ${after})`);
      return;
    }
    const started = Date.now();
    try {
      await work();
      counts.passed += 1;
      passed.add(promise);
      console.log(`  ✓ ${promise} (${duration(Date.now() - started)})`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  ✗ ${promise} (${duration(Date.now() - started)})`);
      console.log(error.stack.replace(/^/gm, '      '));
    }
  };
  return { check, counts };
};
