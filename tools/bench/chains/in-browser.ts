import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../apps/e2e/src/browser';
import type { Served } from '../coverage/serve';
import { atMost, type Figure } from '../figure';
import { HttpEditor } from './http-editor';
import { largeChain } from './large-chain';
import { quantile } from './quantile';

const BOUNDS = { paint: 1500, layout: 1500, frame: 33, screens: 500 };
const PAN_STEPS = 90;
const WORDS = 30;

/** The editor in a headless Chromium: a large chain painted, arranged and panned, and a word on its way from one window to another. */
export async function* inBrowser(served: Served): AsyncGenerator<Figure> {
  const cookies = await served.signIn('strategy_owner');
  const browser = await openBrowser();
  try {
    const page = await windowOf(browser, served, cookies);
    const path = `/effektkedjor/${await draw(served, cookies)}?vy=bild`;
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName('first box').length > 0);
    yield atMost('chains first paint, 500 boxes', await markAt(page, 'first box'), 'ms', BOUNDS.paint);
    yield atMost('chains frame while panning, median', await pan(page), 'ms', BOUNDS.frame);
    yield atMost('chains layout in the worker, 500 boxes', await arrange(page), 'ms', BOUNDS.layout);
    await page.context().close();
    yield* betweenWindows(browser, served, cookies);
  } finally {
    await browser.close();
  }
}

async function windowOf(browser: Browser, { origin }: Served, cookies: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  await context.addCookies(
    cookies
      .split('; ')
      .map((cookie) => ({ name: cookie.split('=')[0] ?? '', value: cookie.split('=')[1] ?? '', url: origin })),
  );
  const page = await context.newPage();
  await page.addInitScript(watchTheEditor);
  return page;
}

async function draw({ origin }: Served, cookies: string): Promise<string> {
  const { body } = await new HttpEditor(origin, cookies, '').post('/api/effect-chains', {
    ...largeChain(),
    name: crypto.randomUUID(),
  });
  return (body as { id: string }).id;
}

/** Runs in the page before anything else: marks the frame after the first box, and how long ELK works on a layout. */
function watchTheEditor() {
  const look = () => {
    if (document.querySelector('rt-canvas-box')) requestAnimationFrame(() => performance.mark('first box'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const { Worker: Real } = window;
  window.Worker = class extends Real {
    override postMessage(message: unknown, ...rest: never[]) {
      if ((message as { cmd?: string }).cmd === 'layout') {
        performance.mark('layout asked');
        this.addEventListener('message', () => performance.measure('layout', 'layout asked'), { once: true });
      }
      super.postMessage(message, ...rest);
    }
  };
}

const markAt = (page: Page, name: string) =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? 0, name);

async function pan(page: Page): Promise<number> {
  await page.mouse.move(700, 500);
  await page.evaluate(() => {
    const frames: number[] = [];
    const note = (at: number) => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frames });
  });
  for (let step = 0; step < PAN_STEPS; step += 1) await page.mouse.wheel(step % 30 < 15 ? 30 : -30, 20);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return quantile(
    frames.slice(1).map((at, index) => at - (frames[index] ?? at)),
    0.5,
  );
}

async function arrange(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Ordna', exact: true }).click();
  await page.waitForFunction(() => performance.getEntriesByName('layout').length > 0);
  return page.evaluate(() => performance.getEntriesByName('layout').at(-1)?.duration ?? Number.NaN);
}

/** Somebody writes in the outline; another sees the words on the canvas. Both pages share the machine's clock. */
async function* betweenWindows(browser: Browser, served: Served, cookies: string): AsyncGenerator<Figure> {
  const { nodes, edges, ...chain } = largeChain();
  const few = nodes.slice(0, 40);
  const ids = new Set(few.map(({ id }) => id));
  const between = edges.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId));
  const small = { ...chain, nodes: few, edges: between, evidence: [], name: crypto.randomUUID() };
  const { body } = await new HttpEditor(served.origin, cookies, '').post('/api/effect-chains', small);
  const [writer, reader] = [await windowOf(browser, served, cookies), await windowOf(browser, served, cookies)];
  const path = `/effektkedjor/${(body as { id: string }).id}`;
  await Promise.all([writer.goto(`${path}?vy=disposition`), reader.goto(`${path}?vy=bild`)]);
  await reader.locator('rt-canvas-box').first().waitFor();
  await reader.evaluate(() => {
    const seen: Record<string, number> = {};
    new MutationObserver(() => {
      for (const word of document.querySelector('rt-chain-canvas')?.textContent?.match(/w\d+w/g) ?? [])
        seen[word] ??= Date.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { seen });
  });
  const text = writer.getByRole('textbox', { name: 'Text i rutan' }).first();
  await text.focus();
  const keys: Record<string, number> = {};
  for (let word = 0; word < WORDS; word += 1) {
    await writer.keyboard.type(` w${word}`, { delay: 40 });
    keys[`w${word}w`] = Date.now();
    await writer.keyboard.press('w');
  }
  await reader.waitForFunction((last) => last in (window as unknown as { seen: object }).seen, `w${WORDS - 1}w`);
  const seen = await reader.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
  const delays = Object.entries(keys).map(([word, at]) => (seen[word] ?? Number.POSITIVE_INFINITY) - at);
  yield {
    ...atMost('chains key to another screen, 95th percentile', quantile(delays, 0.95), 'ms', BOUNDS.screens),
    reference: delays.length,
  };
}
