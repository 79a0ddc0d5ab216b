import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.1 at the levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * What axe finds wrong with the page as it stands; empty is right. Axe runs in the page itself: our pages hold no frames,
 * and the usual builder, made for frames, takes four times as long.
 */
export async function barriersOf(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page holds frames, which this does not look into.');
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (values) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const found = await run.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => target.join(' ')) }));
  }, TAGS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(', ')}`);
}
