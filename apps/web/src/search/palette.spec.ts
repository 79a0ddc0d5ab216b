import { TestBed } from '@angular/core/testing';
import { Service } from '@angular/core';
import { provideRouter, Router } from '@angular/router';
import type { SearchProvider } from '@rt/shared/ui';
import { Palette } from './palette';
import { SEARCH_PROVIDERS } from './search-providers';
import { TypedAhead } from './typed-ahead';

@Service()
class GoalSearch implements SearchProvider {
  readonly heading = 'Mål';
  search = async (text: string) =>
    ['Rent vatten', 'Rent vatten i sjöarna']
      .filter((label) => label.toLowerCase().includes(text))
      .map((label, at) => ({ label, link: ['/mal', String(at)] }));
}

/** jsdom knows no modal dialogs. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.dispatchEvent(new Event('close'));
};

describe('Palette', () => {
  const setup = async (text: string, before: readonly string[] = []) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: SEARCH_PROVIDERS, useValue: [async () => GoalSearch] },
      ],
    });
    TestBed.inject(TypedAhead).begin(() => undefined);
    for (const key of before) document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    const fixture = TestBed.createComponent(Palette);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const input = element.querySelector('input') as HTMLInputElement;
    input.value += text;
    input.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    await fixture.whenStable();
    const press = async (key: string) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await fixture.whenStable();
    };
    const selected = () => element.querySelector('[aria-selected=true]')?.textContent.trim();
    return { element, input, press, selected, fixture };
  };

  it('shows hits under their heading, the first chosen', async () => {
    const { element, input, selected } = await setup('vatten');
    expect(element.querySelector('.heading')?.textContent).toBe('Mål');
    expect(selected()).toBe('Rent vatten');
    expect(input.getAttribute('aria-activedescendant')).toBe('rt-hit-0');
  });
  it('is used with arrows and Enter', async () => {
    const { press, selected, fixture } = await setup('vatten');
    await press('ArrowDown');
    expect(selected()).toBe('Rent vatten i sjöarna');
    await press('Enter');
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/mal/1');
  });
  it('goes round at the ends', async () => {
    const { press, selected } = await setup('vatten');
    await press('ArrowUp');
    expect(selected()).toBe('Rent vatten i sjöarna');
  });
  it('goes on from what was written before it was there', async () => {
    const { input, selected } = await setup('en', ['v', 'a', 't', 't']);
    expect(input.value).toBe('vatten');
    expect(selected()).toBe('Rent vatten');
  });
  it('says that nothing was found, and what to try', async () =>
    expect((await setup('xyz')).element.querySelector('.state')?.textContent).toContain('Inga träffar.'));
});
