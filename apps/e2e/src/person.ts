import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { join } from 'node:path';
import { barriersOf } from './barriers-of';
import type { RunningApp } from './running-app';

const MANY_TABS = 120;
let photos = 0;

export type DemoRole =
  'strateg' | 'projekt' | 'utvardering' | 'utvardering2' | 'admin' | 'lasare' | 'nationell' | 'nationell2';

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

  /** Where the person is, without the host. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return decodeURIComponent(pathname + search);
  }

  clicks(button: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name: button, exact: true }).first().click();
  }

  follows(link: string | RegExp): Promise<void> {
    return this.page.getByRole('link', { name: link, exact: true }).first().click();
  }

  /** The field with the label, whether it must be filled in or not. */
  field(label: string): Locator {
    const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const control = this.page.locator('input, textarea, select');
    return this.page
      .getByLabel(new RegExp(`^\\s*${words}\\s*(\\(måste fyllas i\\)\\s*)?$`))
      .and(control)
      .first();
  }

  fills(label: string, text: string): Promise<void> {
    return this.field(label).fill(text);
  }

  /** Waits until the words can be read on the page. */
  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Leaves a file where the page asks for one. */
  givesFile(name: string, buffer: Buffer, mimeType = 'application/octet-stream'): Promise<void> {
    return this.page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer });
  }

  /** Goes on by Tab, as one without a pointer does, until the thing has focus. */
  async tabsTo(thing: Locator): Promise<void> {
    await thing.first().waitFor();
    for (let steps = 0; steps < MANY_TABS; steps += 1) {
      if (await thing.first().evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${thing}.`);
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Writes in the field by keyboard alone, over what stands there. */
  async tabsAndWrites(label: string, text: string): Promise<void> {
    await this.tabsTo(this.field(label));
    await this.presses('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** What axe finds wrong with the page as it stands, by WCAG 2.1 A and AA; empty is right. */
  async barriers(): Promise<string[]> {
    await this.page.waitForLoadState('networkidle');
    await this.isPhotographed();
    return barriersOf(this.page);
  }

  /** Whether the page is wider than the window; only tables may scroll, within themselves. */
  mustScrollSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  }

  /** One goal with each of its panels, beside the map as well, one chain in each of its views, one indicator and one intervention. */
  async pagesOfOneOfEach(): Promise<string[]> {
    const read = async <T>(path: string) => (await (await this.page.request.get(`/api${path}`)).json()) as T;
    const first = async (path: string) => (await read<{ id: string }[]>(path))[0]?.id;
    const { goals } = await read<{ goals: { id: string; code: string }[] }>('/coverage');
    const { items } = await read<{ items: { id: string }[] }>('/interventions');
    const goal = goals.find(({ code }) => code === '2.2')?.id;
    const chain = await first('/effect-chains');
    const [views, sides] = [
      ['bild', 'disposition', 'tabell', 'ord', 'jamfor'],
      ['granskning', 'kommentarer', 'versioner'],
    ];
    const panels = ['formulering', 'indikatorer', 'kedja', 'insatser', 'utvarderbarhet', 'utvarderingar'];
    return [
      ...panels.flatMap((panel) => [`/mal/${goal}/${panel}`, `/karta/${goal}/${panel}`]),
      `/indikatorer/${await first('/indicators')}`,
      `/indikatorer/${await first('/indicators')}/kalla`,
      ...views.map((view) => `/effektkedjor/${chain}?vy=${view}`),
      ...sides.map((side) => `/effektkedjor/${chain}?vy=disposition&sida=${side}`),
      `/larande/studier/${(await read<{ id: string; changes: number }[]>('/studies')).find(({ changes }) => changes)?.id}`,
      `/insatser/${items[0]?.id}`,
      `/insatser/${items[0]?.id}/rapportering`,
      `/insatser/handlingsplaner/${await first('/action-plans')}`,
      `/insatser/${items[0]?.id}/utvarderbarhet`,
    ];
  }

  /** With `JOURNEY_PHOTOS=folder`, every state that is looked at for barriers is kept as a picture too. */
  private async isPhotographed(): Promise<void> {
    const folder = process.env['JOURNEY_PHOTOS'];
    if (!folder) return;
    const name = `${expect.getState().currentTestName ?? ''} ${(photos += 1)}`.replace(/[^\p{L}\p{N}]+/gu, '-');
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  leaves(): Promise<void> {
    return this.page.context().close();
  }
}
