import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { AccountSummary } from '@rt/identity/domain';
import { AdministrationPage } from './administration-page';
import { SessionStore } from './session-store';
import { sessionOf } from './testing/session-of';

const person = (id: string, name: string, more: Partial<AccountSummary> = {}): AccountSummary => ({
  ...{ id, name, email: `${id}@region.example`, roles: ['reader'], elsewhere: false, version: 1 },
  initialPasswordExpiresAt: null,
  ...more,
});

describe('AdministrationPage', () => {
  const setup = async (...people: AccountSummary[]) => {
    document.cookie = 'XSRF-TOKEN=abc';
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    const server = TestBed.inject(HttpTestingController);
    const asked = TestBed.inject(SessionStore).load();
    server.expectOne('/api/session').flush(sessionOf('administrator'));
    await asked;
    const fixture = TestBed.createComponent(AdministrationPage);
    TestBed.tick();
    server.expectOne('/api/accounts').flush(people);
    server.expectOne('/api/region-look').flush({ accent: null, logo: null, version: 0 });
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const button = (text: string) =>
      [...element.querySelectorAll('button')].find((one) => one.textContent.includes(text));
    const press = async (text: string) => {
      button(text)?.click();
      await fixture.whenStable();
    };
    return { fixture, element, server, press, button };
  };

  it('lists the people with their roles in words', async () => {
    const { element } = await setup(person('p1', 'Åsa Ek', { roles: ['strategy_owner', 'evaluator'] }));
    const row = element.querySelector('rt-people-table tbody tr');
    expect(row?.querySelector('th')?.textContent).toContain('Åsa Ek');
    expect(row?.textContent).toContain('strategiägare och utvärderare');
  });

  it('tells who has not replaced the password they were given', async () => {
    const { element } = await setup(person('p1', 'Åsa', { initialPasswordExpiresAt: '2026-11-30T12:00:00Z' }));
    expect(element.textContent).toContain('har inte bytt lösenordet än; det gäller till 2026-11-30');
  });

  it('ticks roles, and does not let the last be unticked', async () => {
    const { element, press, server } = await setup(person('p1', 'Åsa'));
    await press('Ändra');
    const boxes = [...element.querySelectorAll<HTMLInputElement>('.opened input')];
    expect(boxes.filter(({ checked }) => checked).map(({ disabled }) => disabled)).toEqual([true]);
    boxes.find(({ checked }) => !checked)?.click();
    expect(server.expectOne('/api/accounts/p1/roles').request.body).toEqual({ roles: ['reader', 'administrator'] });
  });

  it('does not offer the role of national analyst to a region', async () => {
    const { element } = await setup();
    expect(element.textContent).not.toContain('nationell analytiker');
  });

  it('marks who is on the way out and lets them stay', async () => {
    const { press, button, element } = await setup(person('p1', 'Åsa'));
    await press('Ändra');
    await press('Ta bort personen');
    expect(element.querySelector('.leaving')?.textContent).toContain('Tas bort …');
    await press('Ångra');
    expect([element.querySelector('.leaving'), button('Ändra') !== undefined]).toEqual([null, true]);
  });

  it('says who can change the password of someone who works elsewhere too', async () => {
    const { press, button, element } = await setup(person('p1', 'Åsa', { elsewhere: true }));
    await press('Ändra');
    expect(button('Ge ett nytt lösenord')).toBeUndefined();
    expect(element.textContent).toContain('Lösenordet kan bara bytas av personen själv.');
  });

  it('adds a person and tells the password once', async () => {
    const { fixture, element, server, press } = await setup();
    const form = element.querySelector('rt-add-person') as HTMLElement;
    const [name, email] = [...form.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')];
    for (const [field, text] of [
      [name, 'Bo Alm'],
      [email, 'bo@region.example'],
    ] as const) {
      if (!field) continue;
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }
    form.querySelector('form')?.dispatchEvent(new Event('submit'));
    const asked = server.expectOne({ method: 'POST', url: '/api/accounts' });
    expect(asked.request.body).toEqual({ name: 'Bo Alm', email: 'bo@region.example', roles: ['reader'] });
    asked.flush({ account: person('p2', 'Bo Alm'), initialPassword: 'abcde-fghjk-mnpqr-stuvw' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    server.expectOne('/api/accounts').flush([person('p2', 'Bo Alm')]);
    await fixture.whenStable();
    expect(element.querySelector('code')?.textContent).toBe('abcde-fghjk-mnpqr-stuvw');
    await press('Klart');
    expect(element.querySelector('rt-add-person')?.textContent).not.toContain('Skriv personens');
    expect(element.querySelector('code')).toBeNull();
  });

  it('does not add a person without a role', async () => {
    const { element, server, fixture } = await setup();
    const form = element.querySelector('rt-add-person') as HTMLElement;
    form.querySelector<HTMLInputElement>('input[type=checkbox]:checked')?.click();
    for (const field of form.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')) {
      field.value = 'bo@region.example';
      field.dispatchEvent(new Event('input'));
    }
    form.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    expect(form.textContent).toContain('Välj minst en roll.');
    server.expectNone({ method: 'POST', url: '/api/accounts' });
  });

  it('says what is missing before it asks the server', async () => {
    const { element, server, fixture } = await setup();
    element.querySelector('rt-add-person form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    expect(element.textContent).toContain('Skriv personens för- och efternamn.');
    server.expectNone({ method: 'POST', url: '/api/accounts' });
  });
});
