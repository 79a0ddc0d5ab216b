import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PageTabs } from './page-tabs';

@Component({
  imports: [PageTabs],
  template: `<rt-page-tabs label="Lärandets delar" [tabs]="tabs" />`,
})
class Host {
  protected readonly tabs = [
    { path: '/larande', name: 'Studier' },
    { path: '/larande/plan', name: 'Lärandeplan', within: true },
  ];
}

describe('the tabs of pages that belong together', () => {
  const at = async (address: string) => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: Host }])] });
    const harness = await RouterTestingHarness.create(address);
    await harness.fixture.whenStable();
    const row = harness.routeNativeElement?.querySelector('nav');
    return { row, marked: [...(row?.querySelectorAll('[aria-current="page"]') ?? [])].map((tab) => tab.textContent) };
  };

  it('are named, and lead to each page', async () => {
    const { row } = await at('/larande');
    expect(row?.getAttribute('aria-label')).toBe('Lärandets delar');
    expect([...(row?.querySelectorAll('a') ?? [])].map((tab) => [tab.textContent, tab.getAttribute('href')])).toEqual([
      ['Studier', '/larande'],
      ['Lärandeplan', '/larande/plan'],
    ]);
  });

  it.each([
    ['the page that is open', '/larande', ['Studier']],
    ['it also when it is filtered', '/larande?visa=complete#rad', ['Studier']],
    ['a page whose own pages are open', '/larande/plan/2025?visa=for-sent', ['Lärandeplan']],
    ['none on a page that is nobody’s', '/larande/studier/1', []],
  ])('mark %s', async (_, address, marked) => expect((await at(address)).marked).toEqual(marked));
});
