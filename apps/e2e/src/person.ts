import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RunningApp } from './running-app';

export type DemoRole = 'strateg' | 'projekt' | 'utvardering' | 'admin' | 'lasare' | 'nationell';

/** Somebody at a browser window of their own. */
export class Person {
  private constructor(
    readonly page: Page,
    private readonly app: RunningApp,
  ) {}

  static async arrives(browser: Browser, app: RunningApp, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({
      baseURL: app.url,
      locale: 'sv-SE',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return new Person(await context.newPage(), app);
  }

  /** Signs in through the form, as a person does, and waits until the start page of the role is there. */
  async signsInAs(role: DemoRole): Promise<void> {
    await this.page.goto('/logga-in');
    await this.page.getByLabel('E-post').fill(`${role}@demo.example`);
    await this.page.getByRole('textbox', { name: /^Lösenord/ }).fill(this.app.password);
    await this.page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForURL((url) => !url.pathname.includes('logga-in'));
  }

  async opens(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** What axe finds wrong with the page as it stands, by WCAG 2.1 A and AA; empty is right. */
  async barriers(): Promise<string[]> {
    await this.page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }

  /** Whether the page is wider than the window; only tables may scroll, within themselves. */
  mustScrollSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  }

  /** One goal with each of its panels, beside the map as well, and one indicator, chain and intervention. */
  async pagesOfOneOfEach(): Promise<string[]> {
    const read = async <T>(path: string) => (await (await this.page.request.get(`/api${path}`)).json()) as T;
    const first = async (path: string) => (await read<{ id: string }[]>(path))[0]?.id;
    const { goals } = await read<{ goals: { id: string; code: string }[] }>('/coverage');
    const { items } = await read<{ items: { id: string }[] }>('/interventions');
    const goal = goals.find(({ code }) => code === '2.2')?.id;
    const panels = ['formulering', 'indikatorer', 'kedja', 'insatser', 'utvarderingar'];
    return [
      ...panels.flatMap((panel) => [`/mal/${goal}/${panel}`, `/karta/${goal}/${panel}`]),
      `/indikatorer/${await first('/indicators')}`,
      `/effektkedjor/${await first('/effect-chains')}`,
      `/insatser/${items[0]?.id}`,
    ];
  }

  leaves(): Promise<void> {
    return this.page.context().close();
  }
}
