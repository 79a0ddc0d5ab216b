import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { SessionDetail } from '@rt/identity/domain';
import { allowed, signedIn } from './route-guards';
import { sessionOf } from './testing/session-of';

@Component({ selector: 'rt-nothing', template: '' })
class Nothing {}

const leaf = (path: string) => ({ path, component: Nothing });
const routes = [
  { ...leaf('konto'), canActivate: [signedIn] },
  { ...leaf('mal'), canActivate: [signedIn] },
  { ...leaf('administration'), canActivate: [allowed('account:manage', 'audit:read')] },
  leaf('logga-in'),
  leaf('saknar-behorighet'),
];

describe('the route guards', () => {
  beforeEach(() => (document.cookie = 'XSRF-TOKEN=abc'));
  afterEach(() => (document.cookie = 'XSRF-TOKEN=; max-age=0'));

  const go = async (url: string, session: SessionDetail | null) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClientTesting(), provideRouter(routes)],
    });
    const router = TestBed.inject(Router);
    const going = router.navigateByUrl(url);
    await new Promise((resolve) => setTimeout(resolve));
    const asked = TestBed.inject(HttpTestingController).match('/api/session')[0];
    asked?.flush(session, session ? {} : { status: 401, statusText: 'x' });
    await going;
    return {
      url: router.url,
      address: TestBed.inject(Location).path(),
      shown: router.routerState.snapshot.root.firstChild?.routeConfig?.path,
    };
  };

  it('let in who is signed in', async () => expect((await go('/mal', sessionOf('reader'))).url).toBe('/mal'));

  it('send others to sign in, with the way back', async () =>
    expect((await go('/mal?visa=granska', null)).url).toBe('/logga-in?tillbaka=%2Fmal%3Fvisa%3Dgranska'));

  it('let in who has one of the permissions', async () =>
    expect((await go('/administration', sessionOf('evaluator'))).shown).toBe('administration'));

  it('tell who has none of them why not, without an address of its own', async () =>
    expect(await go('/administration', sessionOf('reader'))).toMatchObject({
      shown: 'saknar-behorighet',
      address: '',
    }));

  it('ask for a password of one’s own first, everywhere but where it is chosen', async () => {
    const session = { ...sessionOf('administrator'), passwordIsInitial: true, permissions: [] };
    expect((await go('/administration', session)).url).toBe('/konto?tillbaka=%2Fadministration');
    TestBed.resetTestingModule();
    expect((await go('/konto', session)).url).toBe('/konto');
  });
});
