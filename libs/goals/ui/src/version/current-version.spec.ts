import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { StrategyDetail } from '@rt/goals/domain';
import type { Role } from '@rt/identity/domain';
import { asRole, settled, strategyFixture, VERSION } from '../testing/as-role';
import { CurrentVersion } from './current-version';
import { StrategyPicker } from './strategy-picker';

@Component({ selector: 'rt-test-page', template: '' })
class TestPage {}

const OTHER = '55555555-5555-4555-8555-555555555555';
const strategy = (): StrategyDetail => {
  const one = strategyFixture('adopted');
  const [adopted] = one.versions;
  if (!adopted) throw new Error('The fixture has a version.');
  return { ...one, versions: [{ ...adopted, id: OTHER, number: 2, state: 'draft', adoption: null }, adopted] };
};

async function start(role: Role, before: () => void = () => undefined) {
  const http = asRole(role, provideRouter([{ path: '**', component: TestPage }]));
  before();
  const current = TestBed.inject(CurrentVersion);
  await settled();
  for (const test of http.match('/api/strategies')) test.flush([strategy()]);
  await settled();
  return { http, current, router: TestBed.inject(Router) };
}

describe('CurrentVersion', () => {
  it('is the adopted version where nothing is said', async () => {
    expect((await start('reader')).current.id()).toBe(VERSION);
  });

  it('follows the address, and remembers it when the address says nothing more', async () => {
    const { current, router } = await start('reader');
    await router.navigateByUrl(`/mal?version=${OTHER}`);
    expect(current.id()).toBe(OTHER);
    TestBed.tick();
    await router.navigateByUrl('/karta');
    expect(current.id()).toBe(OTHER);
  });

  it('is remembered to the next visit', async () => {
    const { current } = await start('reader', () => localStorage.setItem('rt.version.r', OTHER));
    expect(current.id()).toBe(OTHER);
  });

  it('does not ask on behalf of those who may not read strategies', async () => {
    const { current } = await start('national_analyst');
    expect(current.id()).toBeNull();
  });
});

describe('StrategyPicker', () => {
  const picker = async (url: string) => {
    const { router } = await start('reader');
    await router.navigateByUrl(url);
    const fixture = TestBed.createComponent(StrategyPicker);
    await settled();
    const element = fixture.nativeElement as HTMLElement;
    const select = element.querySelector('select') as HTMLSelectElement;
    select.value = OTHER;
    select.dispatchEvent(new Event('change'));
    await settled();
    return { element, router };
  };

  it('tells the version shown and where it stands', async () => {
    const { element } = await picker('/karta');
    expect(element.querySelector('.state')?.textContent).toBe('utkast');
    expect(element.querySelector('select')?.labels?.[0]?.textContent).toContain('Strategi och version');
  });

  it('puts the choice in the address and keeps the rest of it', async () => {
    expect((await picker('/karta?sok=unga')).router.url).toBe(`/karta?sok=unga&version=${OTHER}`);
  });

  it('goes from the page of a goal to the tree of the other version', async () => {
    expect((await picker(`/mal/${VERSION}/formulering`)).router.url).toBe(`/mal?version=${OTHER}`);
  });
});
