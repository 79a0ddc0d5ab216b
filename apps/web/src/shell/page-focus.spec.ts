import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, TitleStrategy } from '@angular/router';
import { PageFocus } from './page-focus';
import { PageTitle } from './page-title';

/** How far the slow page has come: nothing, a heading while it loads, its own heading. */
const stage = signal(0);

@Component({ selector: 'rt-goals', template: `<h1>Mål</h1>` })
class Goals {}
@Component({ selector: 'rt-map', template: `<h1>Karta</h1>` })
class MapPage {}
@Component({
  selector: 'rt-late',
  template: `@if (stage() === 1) {
      <h1>Mål</h1>
    } @else if (stage() === 2) {
      <h1>Rent vatten</h1>
    }`,
})
class Late {
  readonly stage = stage;
}
@Component({
  imports: [RouterOutlet],
  template: `<input />
    <main><router-outlet /></main>`,
})
class Shell {
  readonly start = TestBed.inject(PageFocus);
}

describe('PageFocus', () => {
  const setup = async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'mal', title: 'Mål', component: Goals },
          { path: 'mal/:goalId/:panel', title: 'Ett mål', component: Goals },
          { path: 'sen', title: 'Sen', component: Late },
          { path: 'karta', title: 'Karta', component: MapPage, children: [{ path: ':goalId', children: [] }] },
        ]),
        { provide: TitleStrategy, useExisting: PageTitle },
      ],
    });
    const fixture = TestBed.createComponent(Shell);
    document.body.append(fixture.nativeElement as HTMLElement);
    const go = async (url: string) => {
      await TestBed.inject(Router).navigateByUrl(url);
      await fixture.whenStable();
    };
    const input = (fixture.nativeElement as HTMLElement).querySelector('input') as HTMLInputElement;
    await go('/mal');
    input.focus();
    const come = async (to: number) => {
      stage.set(to);
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { go, come, input, announced: () => TestBed.inject(PageFocus).announced() };
  };

  it('moves focus to the heading of the new page and says its title', async () => {
    const { go, announced } = await setup();
    await go('/karta');
    expect(document.activeElement?.textContent).toBe('Karta');
    expect(announced()).toBe('Karta – Röda tråden');
  });
  it('follows a heading that comes late and is replaced when the data has come', async () => {
    const { go, come } = await setup();
    await come(0);
    await go('/sen');
    await come(1);
    expect(document.activeElement?.textContent).toBe('Mål');
    await come(2);
    expect(document.activeElement?.textContent).toBe('Rent vatten');
  });
  it('does not take focus from a person who has gone on to something else', async () => {
    const { go, come, input } = await setup();
    await come(0);
    input.blur();
    await go('/sen');
    input.focus();
    await come(1);
    expect(document.activeElement).toBe(input);
  });
  it('does not take focus when the first page is shown', async () => {
    const { input } = await setup();
    expect(document.activeElement).toBe(input);
  });
  it.each([
    ['a change of filter', '/mal', '/mal?visa=granska'],
    ['another panel of the same goal', '/mal/1/kedja', '/mal/1/insatser'],
    ['a goal opened beside the map', '/karta', '/karta/1'],
  ])('leaves focus where it is at %s', async (_, from, to) => {
    const { go, input } = await setup();
    await go(from);
    input.focus();
    await go(to);
    expect(document.activeElement).toBe(input);
  });
});
