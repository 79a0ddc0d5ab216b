import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from './browser';
import { type Cable, layCable } from './cable';
import { type DemoRole, Person } from './person';
import { type RunningApp, startApp } from './running-app';

export interface Product {
  /** Somebody signed in, at a browser window of their own. */
  signIn(role: DemoRole, options?: BrowserContextOptions): Promise<Person>;
  /** Somebody who has not signed in yet. */
  arrive(options?: BrowserContextOptions): Promise<Person>;
  /** A line to the product that can be cut, for whoever has its `url` as `baseURL`. */
  line(): Promise<Cable>;
}

/** One running product and one browser for the journeys of a file; `settings` are environment variables beside the usual. */
export function theProduct(settings: () => Promise<Record<string, string>> = () => Promise.resolve({})): Product {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([settings().then(startApp), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const arrive: Product['arrive'] = (options) => Person.arrives(browser, app, options);
  return {
    arrive,
    line: () => layCable(app.url),
    async signIn(role, options) {
      const person = await arrive(options);
      await person.signsInAs(role);
      return person;
    },
  };
}
