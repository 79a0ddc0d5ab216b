import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { permissionsOf, ROLES } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';
import { seesAllSecrets } from '@rt/portfolio/domain';
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
  return [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

describe('ArchiveAction', () => {
  it('offers the archive of what the page is about, and beside it the one with what is under secrecy', async () => {
    const archive = `/api${PAGE.replace('insatser', 'archives/interventions')}`;
    expect(await at(PAGE, true)).toEqual([archive, `${archive}?secrets=shown`]);
  });

  it('offers one archive of a report, of which nothing is left out', async () =>
    expect(await at('/aterrapportering/2026', true)).toEqual(['/api/archives/annual-reports/2026']));

  it('offers nothing to who may not take it, nor on other pages', async () => {
    expect(await at(PAGE, false)).toEqual([]);
    TestBed.resetTestingModule();
    expect(await at('/mal', true)).toEqual([]);
  });

  it('promises what the system keeps: whoever may take archives may read what is under secrecy', () => {
    const takers = ROLES.filter((role) => permissionsOf([role]).has('archive:read'));
    expect(takers.length).toBeGreaterThan(0);
    expect(takers.filter((role) => !seesAllSecrets([role]))).toEqual([]);
  });
});
