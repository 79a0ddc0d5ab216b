import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AccountSummary } from '@rt/identity/domain';
import { Undo } from '@rt/shared/ui';
import { PeopleStore } from './people-store';

const ANNA: AccountSummary = {
  id: 'p1',
  name: 'Anna Ek',
  email: 'anna@region.example',
  roles: ['reader'],
  elsewhere: false,
  initialPasswordExpiresAt: null,
  version: 1,
};

describe('PeopleStore', () => {
  const setup = async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    const page = createEnvironmentInjector([PeopleStore], TestBed.inject(EnvironmentInjector));
    const [store, server] = [page.get(PeopleStore), TestBed.inject(HttpTestingController)];
    TestBed.tick();
    server.expectOne('/api/accounts').flush([ANNA]);
    await soon();
    return { store, server, page, undo: TestBed.inject(Undo) };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const roles = (store: PeopleStore) => store.list()[0]?.person.roles;

  it('changes roles at once, and back when it is undone', async () => {
    const { store, server, undo } = await setup();
    void store.setRoles(ANNA, ['reader', 'evaluator']);
    const change = server.expectOne('/api/accounts/p1/roles');
    expect(change.request.headers.get('If-Match')).toBe('"1"');
    change.flush({ ...ANNA, roles: ['evaluator', 'reader'], version: 2 });
    await soon();
    expect(roles(store)).toEqual(['evaluator', 'reader']);
    undo.undoLast();
    const back = server.expectOne('/api/accounts/p1/roles');
    expect([back.request.headers.get('If-Match'), back.request.body]).toEqual(['"2"', { roles: ['reader'] }]);
  });

  it('shows what somebody else changed meanwhile, with the message', async () => {
    const { store, server } = await setup();
    void store.setRoles(ANNA, ['evaluator']);
    const current = { ...ANNA, roles: ['administrator'], version: 5 };
    server
      .expectOne('/api/accounts/p1/roles')
      .flush(
        { status: 412, code: 'version.stale', messages: { sv: 'x', en: 'x' }, current },
        { status: 412, statusText: 'x' },
      );
    await soon();
    expect(roles(store)).toEqual(['administrator']);
    expect(store.error()).not.toBeNull();
  });

  it('does not remove anybody before there was time to take it back', async () => {
    const { store, server, undo } = await setup();
    store.remove(ANNA);
    expect(store.list()[0]?.leaving).toBe(true);
    server.expectNone('/api/accounts/p1');
    undo.undoLast();
    expect(store.list()[0]?.leaving).toBe(false);
  });

  it('removes when the page is left', async () => {
    const { store, server, page } = await setup();
    store.remove(ANNA);
    page.destroy();
    expect(server.match({ method: 'DELETE', url: '/api/accounts/p1' })).toHaveLength(1);
  });

  it('tells a new password until it is put away', async () => {
    const { store, server } = await setup();
    void store.giveInitialPassword(ANNA);
    server.expectOne('/api/accounts/p1/initial-password').flush({ account: ANNA, initialPassword: 'abcde-fghjk' });
    await soon();
    expect(store.handedOver()?.initialPassword).toBe('abcde-fghjk');
  });

  it('does not call a person added who was not', async () => {
    const { store, server } = await setup();
    const adding = store.add({ name: 'Anna', email: 'anna@region.example', roles: ['reader'] });
    server
      .expectOne({ method: 'POST', url: '/api/accounts' })
      .flush(
        { status: 409, code: 'account.already-here', messages: { sv: 'x', en: 'x' } },
        { status: 409, statusText: 'x' },
      );
    expect(await adding).toBe(false);
    expect(store.handedOver()).toBeNull();
  });
});
