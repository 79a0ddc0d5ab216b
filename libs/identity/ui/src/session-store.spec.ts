import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from './session-store';
import { sessionOf } from './testing/session-of';

const COOKIE = 'XSRF-TOKEN=abc';
const forgetCookie = () => (document.cookie = 'XSRF-TOKEN=; max-age=0');

describe('SessionStore', () => {
  beforeEach(() => (document.cookie = COOKIE));
  afterEach(forgetCookie);

  const setup = () => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    return { store: TestBed.inject(SessionStore), server: TestBed.inject(HttpTestingController) };
  };
  const unauthorised = { status: 401, statusText: 'x' };

  it('asks once who is signed in, however many want to know', async () => {
    const { store, server } = setup();
    const answers = [store.load(), store.load()];
    server.expectOne('/api/session').flush(sessionOf('reader'));
    expect((await Promise.all(answers)).map((session) => session?.roles)).toEqual([['reader'], ['reader']]);
    await store.load();
    server.expectNone('/api/session');
  });

  it('knows without asking that nobody is signed in where there is no cookie', async () => {
    forgetCookie();
    const { store, server } = setup();
    expect(await store.load()).toBeNull();
    server.expectNone('/api/session');
  });

  it('has nobody when the session has ended', async () => {
    const { store, server } = setup();
    const asked = store.load();
    server.expectOne('/api/session').flush(null, unauthorised);
    expect(await asked).toBeNull();
  });

  it('does not take a lost connection for a session that has ended', async () => {
    const { store, server } = setup();
    const asked = store.load();
    server.expectOne('/api/session').error(new ProgressEvent('error'));
    await expect(asked).rejects.toMatchObject({ status: 0 });
  });

  it('says what the person may do', async () => {
    const { store, server } = setup();
    const asked = store.load();
    server.expectOne('/api/session').flush(sessionOf('evaluator'));
    await asked;
    expect([store.can('study:edit'), store.can('strategy:edit')]).toEqual([true, false]);
  });

  it('lets nobody do anything before they are known', () => expect(setup().store.can('coverage:read')).toBe(false));

  it('remembers who signed in, and forgets at sign-out', async () => {
    const { store, server } = setup();
    const entering = store.signIn({ email: 'a@b.se', password: 'x' });
    server.expectOne({ method: 'POST', url: '/api/session' }).flush(sessionOf('reader'));
    await entering;
    expect(store.session()?.roles).toEqual(['reader']);
    const leaving = store.signOut();
    server.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    await leaving;
    expect(store.session()).toBeNull();
  });

  it.each([
    ['has ended', 401, false],
    ['cannot be asked about', 503, true],
  ])('knows nobody any more only where a session that was open elsewhere %s', async (_, status, known) => {
    const { store, server } = setup();
    const entering = store.signIn({ email: 'a@b.se', password: 'x' });
    server.expectOne({ method: 'POST', url: '/api/session' }).flush(sessionOf('reader'));
    await entering;
    const checking = store.check().catch(() => undefined);
    server.expectOne({ method: 'GET', url: '/api/session' }).flush(null, { status, statusText: 'x' });
    await checking;
    expect(store.session() !== null).toBe(known);
  });

  it('does not ask about a session there is none of', async () => {
    const { store, server } = setup();
    await store.check();
    server.expectNone('/api/session');
  });

  it('signs out everywhere, also when the session has already ended', async () => {
    const { store, server } = setup();
    const leaving = store.signOutEverywhere();
    server.expectOne({ method: 'DELETE', url: '/api/sessions' }).flush(null, unauthorised);
    await leaving;
    expect(store.session()).toBeNull();
  });

  it('has the permissions of the region it moves to', async () => {
    const { store, server } = setup();
    const moving = store.switchRegion('r2');
    const asked = server.expectOne({ method: 'PUT', url: '/api/session/region' });
    expect(asked.request.body).toEqual({ regionId: 'r2' });
    asked.flush(sessionOf('administrator'));
    await moving;
    expect(store.can('account:manage')).toBe(true);
  });
});
