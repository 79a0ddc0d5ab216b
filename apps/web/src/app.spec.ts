import { provideHttpClientTesting } from '@angular/common/http/testing';
import { DeferBlockBehavior, DeferBlockState, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { App } from './app';
import { SEARCH_PROVIDERS } from './search/search-providers';
import { sessionWith } from './shell/session-fake';

/** jsdom knows no modal dialogs. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

describe('App', () => {
  const setup = async (signedIn = true, deferBlockBehavior = DeferBlockBehavior.Playthrough) => {
    const { provider, session } = sessionWith('strategy_owner');
    if (!signedIn) session.set(null);
    TestBed.configureTestingModule({
      deferBlockBehavior,
      providers: [provideHttpClientTesting(), provideRouter([]), provider, { provide: SEARCH_PROVIDERS, useValue: [] }],
    });
    const fixture = TestBed.createComponent(App);
    fixture.detectChanges();
    const element = document.body.appendChild(fixture.nativeElement as HTMLElement);
    const press = async (key: string, ctrlKey = false) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, cancelable: true }));
      fixture.detectChanges();
      await new Promise((resolve) => setTimeout(resolve));
      fixture.detectChanges();
    };
    return { element, press, fixture };
  };

  it('lets a person skip to the content', async () => {
    const { element } = await setup();
    element.querySelector<HTMLElement>('a.skip')?.click();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
  it('searches with Ctrl+K', async () => {
    const { element, press } = await setup();
    expect(element.querySelector('rt-palette')).toBeNull();
    await press('k', true);
    expect(element.querySelector('rt-palette dialog')).not.toBeNull();
  });
  it('keeps what is written at once after Ctrl+K', async () => {
    const { element, press } = await setup();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
    for (const key of 'vatt') document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await press('Shift');
    expect(element.querySelector<HTMLInputElement>('rt-palette input')?.value).toBe('vatt');
  });
  it('says so when the search cannot be fetched, and lets the keys go', async () => {
    const { element, press, fixture } = await setup(true, DeferBlockBehavior.Manual);
    const [search] = await fixture.getDeferBlocks();
    await search?.render(DeferBlockState.Error);
    expect(element.querySelector('rt-search-failed')).toBeNull();
    await press('k', true);
    const dialog = element.querySelector('dialog');
    expect([dialog?.open, dialog?.textContent]).toEqual([true, expect.stringContaining('gick inte att hämta')]);
    const typed = new KeyboardEvent('keydown', { key: 'a', cancelable: true });
    document.dispatchEvent(typed);
    expect(typed.defaultPrevented).toBe(false);
    dialog?.dispatchEvent(new Event('close'));
    fixture.detectChanges();
    expect(element.querySelector('rt-search-failed')).toBeNull();
  });
  it('does not search, and shows no ways in, before anybody has signed in', async () => {
    const { element, press } = await setup(false);
    await press('k', true);
    expect(element.querySelector('rt-palette, rt-rail, rt-strategy-picker')).toBeNull();
  });
  it('opens the menu of a narrow screen and closes it with Esc', async () => {
    const { element, press } = await setup();
    const menu = element.querySelector<HTMLElement>('.menu');
    menu?.click();
    await press('a');
    expect(menu?.getAttribute('aria-expanded')).toBe('true');
    await press('Escape');
    expect(menu?.getAttribute('aria-expanded')).toBe('false');
  });
});
