import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { SessionDetail } from '@rt/identity/domain';
import { AccountPage } from './account-page';
import { SessionStore } from './session-store';
import { sessionOf } from './testing/session-of';

const OWN = { id: 'a1', name: 'Stina Ek', email: 'stina.ek@region.example', version: 3 };
const SESSIONS = [
  { startedAt: '2026-11-20T08:00:00Z', lastSeenAt: '2026-11-20T09:00:00Z', current: true },
  { startedAt: '2026-11-19T08:00:00Z', lastSeenAt: '2026-11-19T09:00:00Z', current: false },
];

describe('AccountPage', () => {
  const setup = async (session: SessionDetail = sessionOf('reader')) => {
    document.cookie = 'XSRF-TOKEN=abc';
    TestBed.configureTestingModule({
      providers: [provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    const server = TestBed.inject(HttpTestingController);
    const asked = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush(session);
    await asked;
    const fixture = TestBed.createComponent(AccountPage);
    fixture.componentRef.setInput('tillbaka', '/mal');
    TestBed.tick();
    for (const request of server.match('/api/account')) request.flush(OWN);
    for (const request of server.match('/api/sessions')) request.flush(SESSIONS);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const write = (selector: string, text: string) => {
      const field = element.querySelector<HTMLInputElement>(selector);
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input'));
      field?.dispatchEvent(new Event('blur'));
    };
    const send = async (selector: string) => {
      element.querySelector(`${selector} form`)?.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };
    return { fixture, element, server, write, send };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const changePassword = async ({ write, send }: Awaited<ReturnType<typeof setup>>, newPassword: string) => {
    write('input[name=password]', 'fyra hästar på ett tak');
    write('input[name=new-password]', newPassword);
    await send('rt-password-form');
  };

  it('says where one works and as what', async () =>
    expect((await setup()).element.querySelector('.rt-lead')?.textContent.trim()).toBe(
      'Du arbetar i Region Älvdal som läsare.',
    ));

  it('saves another name on the version it was read with', async () => {
    const { element, server, write, send, fixture } = await setup();
    write('rt-own-name input', 'Stina Berg');
    await fixture.whenStable();
    expect(element.textContent).toContain('Inte sparat än');
    await send('rt-own-name');
    const { request } = server.expectOne({ method: 'PUT', url: '/api/account' });
    expect([request.headers.get('If-Match'), request.body]).toEqual(['"3"', { name: 'Stina Berg' }]);
  });

  it('does not send a password that cannot be used, and says what to do', async () => {
    const page = await setup();
    await changePassword(page, 'kort');
    expect(page.element.textContent).toContain('Lägg till fler tecken: det ska vara minst 12.');
    page.server.expectNone('/api/account/password');
  });

  it('changes the password and says what happened to other browsers', async () => {
    const page = await setup();
    await changePassword(page, 'sommarvinden viner');
    page.server.expectOne('/api/account/password').flush(null);
    await soon();
    page.server.expectOne('/api/session').flush(sessionOf('reader'));
    await page.fixture.whenStable();
    expect(page.element.textContent).toContain('Lösenordet är bytt. Andra webbläsare är utloggade.');
    expect(page.element.textContent).not.toContain('Lägg till fler tecken');
  });

  it('asks for nothing else than a password of one’s own when the first was given, and then goes on', async () => {
    const page = await setup({ ...sessionOf('reader'), passwordIsInitial: true, permissions: [] });
    expect(page.element.querySelector('rt-own-name')).toBeNull();
    expect(page.element.textContent).toContain('Byt lösenordet du fick mot ett eget.');
    await changePassword(page, 'sommarvinden viner');
    page.server.expectOne('/api/account/password').flush(null);
    await soon();
    page.server.expectOne('/api/session').flush(sessionOf('reader'));
    await soon();
    expect(TestBed.inject(Router).url).toBe('/mal');
  });

  it('lists where one is signed in and signs out everywhere, drafts and all', async () => {
    localStorage.setItem('rt.draft.x', '{}');
    const { element, server, fixture } = await setup();
    const rows = [...element.querySelectorAll('rt-open-sessions li')];
    expect(rows.map((row) => row.textContent.includes('I den här webbläsaren'))).toEqual([true, false]);
    element.querySelector<HTMLButtonElement>('rt-open-sessions button')?.click();
    server.expectOne({ method: 'DELETE', url: '/api/sessions' }).flush(null);
    await soon();
    await fixture.whenStable();
    expect([localStorage.getItem('rt.draft.x'), TestBed.inject(Router).url]).toEqual([null, '/logga-in']);
  });

  it('offers other regions to who has them', async () => {
    const other = { id: 'r2', name: 'Region Åsele', countyCode: null, kind: 'region' as const };
    const session = sessionOf('reader');
    const { element, server } = await setup({ ...session, regions: [...session.regions, other] });
    const select = element.querySelector('select') as HTMLSelectElement;
    select.value = 'r2';
    select.dispatchEvent(new Event('change'));
    expect(server.expectOne('/api/session/region').request.body).toEqual({ regionId: 'r2' });
  });
});
