import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Finding {
  id: string;
  impact: string;
  targets: string[];
}

/** What axe-core finds serious or critical in a part of the page. */
export const findingsIn = async (page: Page, selector: string): Promise<Finding[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async (area) => {
    interface Result {
      violations: Array<{ id: string; impact: string; nodes: Array<{ target: string[] }> }>;
    }
    const { axe } = window as unknown as {
      axe: { run(context: Element, options: object): Promise<Result> };
    };
    const context = document.querySelector(area);
    if (!context) throw new Error(`There is no ${area} on the page.`);
    const { violations } = await axe.run(context, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, impact, nodes }) => ({
        id,
        impact,
        targets: nodes.map(({ target }) => target.join(' ')),
      }));
  }, selector);
};
