/** What axe-core finds wrong on a page: each rule that is broken, and the elements that break it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe?: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
}

/** The rules that look at colours: all that can differ where the same page is shown in others. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** @param what to judge: its colours alone where the same page was judged in others before */
export const violations = async (
  page: Page | Frame,
  exclude: readonly string[] = [],
  what: 'all' | 'colours' = 'all',
): Promise<readonly string[]> => {
  if (await page.evaluate(() => !(window as AxeWindow).axe)) await page.evaluate(axe);
  return page.evaluate(
    async ([exclude, runOnly]) => {
      // To name and hand over the thousands of elements that pass costs more than to judge them.
      const options = { reporter: 'no-passes', selectors: false, ...(runOnly && { runOnly }) } as const;
      const { violations } = await (window as AxeWindow).axe!.run({ exclude: [...exclude] }, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [exclude, what === 'all' ? undefined : OF_COLOURS] as const,
  );
};
