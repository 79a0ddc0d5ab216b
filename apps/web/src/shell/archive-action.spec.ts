import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { ArchiveAction } from './archive-action';

const PAGE = '/insatser/33333333-3333-4333-8333-333333333333';

@Component({ selector: 'rt-any', template: '' })
class AnyPage {}

async function at(address: string, may: boolean) {
  const session = { provide: SessionStore, useValue: { can: () => may } };
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: AnyPage }]), session] });
  const fixture = TestBed.createComponent(ArchiveAction);
  await TestBed.inject(Router).navigateByUrl(address);
  TestBed.tick();
  return (fixture.nativeElement as HTMLElement).querySelector('a');
}

describe('ArchiveAction', () => {
  it('offers the archive of what the page is about', async () => {
    expect((await at(PAGE, true))?.getAttribute('href')).toBe(
      `/api${PAGE.replace('insatser', 'archives/interventions')}`,
    );
  });

  it('offers nothing to who may not take it, nor on other pages', async () => {
    expect(await at(PAGE, false)).toBeNull();
    TestBed.resetTestingModule();
    expect(await at('/mal', true)).toBeNull();
  });
});
