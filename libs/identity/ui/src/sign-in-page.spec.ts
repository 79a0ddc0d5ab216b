import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SignInPage } from './sign-in-page';
import { sessionOf } from './testing/session-of';

const DEMO = [{ name: 'Stina Strateg', email: 'strateg@demo.example', roles: ['strategy_owner', 'evaluator'] }];

describe('SignInPage', () => {
  const setup = async (demo: unknown[] = []) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    const fixture = TestBed.createComponent(SignInPage);
    fixture.componentRef.setInput('tillbaka', '/mal/1');
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    const server = TestBed.inject(HttpTestingController);
    TestBed.tick();
    server.expectOne('/api/session/demo').flush(demo);
    await fixture.whenStable();
    const input = (name: string) => element.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
    const send = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };
    return { fixture, element, server, input, send };
  };
  const filled = async () => {
    const page = await setup();
    page.input('email').value = 'stina@region.example';
    page.input('password').value = 'fyra hästar';
    await page.send();
    return { ...page, asked: page.server.expectOne({ method: 'POST', url: '/api/session' }) };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  afterEach(() => document.body.replaceChildren());

  it('tells password managers which field is which', async () => {
    const { input } = await setup();
    expect([input('email').autocomplete, input('password').autocomplete]).toEqual(['username', 'current-password']);
  });

  it('sends what stands in the form, also where a password manager put it without a word', async () => {
    const { asked } = await filled();
    expect(asked.request.body).toEqual({ email: 'stina@region.example', password: 'fyra hästar' });
  });

  it('goes back to where the person was going', async () => {
    const { asked, fixture } = await filled();
    asked.flush(sessionOf('reader'));
    await soon();
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/mal/1');
  });

  it('shows the server’s words when it says no, and keeps the e-mail', async () => {
    const { asked, fixture, element, input } = await filled();
    const messages = { sv: 'E-postadressen eller lösenordet stämmer inte.', en: 'x' };
    asked.flush({ status: 401, code: 'session.refused', messages }, { status: 401, statusText: 'x' });
    await soon();
    await fixture.whenStable();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('stämmer inte');
    expect(input('email').value).toBe('stina@region.example');
    expect(document.activeElement).toBe(input('password'));
  });

  it('says what is missing and does not ask the server', async () => {
    const { element, server, send, input } = await setup();
    await send();
    expect(element.textContent).toContain('Skriv din e-postadress.');
    expect(document.activeElement).toBe(input('email'));
    server.expectNone('/api/session');
  });

  it('shows the password to who wants to see it', async () => {
    const { element, input, fixture } = await setup();
    const button = element.querySelector<HTMLButtonElement>('[aria-pressed]');
    button?.click();
    await fixture.whenStable();
    expect([input('password').type, button?.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
  });

  it('offers the demo accounts with their roles, and never a password', async () => {
    const { element, input, fixture } = await setup(DEMO);
    const choice = element.querySelector<HTMLButtonElement>('li button');
    expect(choice?.textContent).toContain('strategiägare och utvärderare');
    choice?.click();
    await fixture.whenStable();
    expect([input('email').value, input('password').value]).toEqual(['strateg@demo.example', '']);
    expect(document.activeElement).toBe(input('password'));
  });

  it('says nothing of a demo where there is none', async () =>
    expect((await setup()).element.textContent).not.toContain('demonstration'));
});
