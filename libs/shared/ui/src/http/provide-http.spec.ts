import { HttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Connection } from './connection';
import { RETRY_AFTER } from './connection-interceptor';
import { provideHttp } from './provide-http';

describe('provideHttp', () => {
  const setup = () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttp(),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', children: [] }]),
        { provide: RETRY_AFTER, useValue: [1] },
      ],
    });
    return {
      http: TestBed.inject(HttpClient),
      server: TestBed.inject(HttpTestingController),
      router: TestBed.inject(Router),
    };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
  const ignore = { error: () => undefined };

  it('asks in the language of the screen', () => {
    const { http, server } = setup();
    http.get('/api/goals').subscribe();
    expect(server.expectOne('/api/goals').request.headers.get('Accept-Language')).toBe('sv');
  });
  it('sends the token against forged requests with a change, not with a read', () => {
    const { http, server } = setup();
    document.cookie = 'XSRF-TOKEN=abc';
    http.post('/api/goals', {}).subscribe();
    http.get('/api/goals').subscribe();
    const [change, read] = server.match('/api/goals');
    expect(change?.request.headers.get('X-XSRF-TOKEN')).toBe('abc');
    expect(read?.request.headers.has('X-XSRF-TOKEN')).toBe(false);
  });
  it.each(['https://example.org/x', '//example.org/x'])('does not ask %s', (url) => {
    const failures: unknown[] = [];
    setup()
      .http.get(url)
      .subscribe({ error: (error: unknown) => failures.push(error) });
    expect(failures).toHaveLength(1);
  });
  it('goes to sign in when the session has ended, and remembers the way back', async () => {
    const { http, server, router } = setup();
    await router.navigateByUrl('/mal?visa=granska');
    http.get('/api/goals').subscribe(ignore);
    server.expectOne('/api/goals').flush(null, { status: 401, statusText: 'x' });
    await soon();
    expect(router.url).toBe('/logga-in?tillbaka=%2Fmal%3Fvisa%3Dgranska');
  });
  it('does not send anybody away for asking who is signed in', async () => {
    const { http, server, router } = setup();
    http.get('/api/session').subscribe(ignore);
    server.expectOne('/api/session').flush(null, { status: 401, statusText: 'x' });
    await soon();
    expect(router.url).toBe('/');
  });
  it('tells that the connection is lost, tries a read again, and tells when it is back', async () => {
    const { http, server } = setup();
    const connection = TestBed.inject(Connection);
    http.get('/api/goals').subscribe(ignore);
    server.expectOne('/api/goals').error(new ProgressEvent('error'));
    expect(connection.lost()).toBe(true);
    await soon();
    server.expectOne('/api/goals').flush([]);
    expect(connection.lost()).toBe(false);
  });
  it.each([502, 503, 504])(
    'knows from %p that the server is silent, though the connection is there',
    async (status) => {
      const { http, server } = setup();
      const connection = TestBed.inject(Connection);
      http.get('/api/goals').subscribe(ignore);
      server.expectOne('/api/goals').flush(null, { status, statusText: 'x' });
      expect([connection.lost(), connection.silent()]).toEqual([false, true]);
      await soon();
      server.expectOne('/api/goals').flush([]);
      expect(connection.silent()).toBe(false);
    },
  );
  it('does not call a server silent that refuses', () => {
    const { http, server } = setup();
    http.get('/api/goals').subscribe(ignore);
    server.expectOne('/api/goals').flush(null, { status: 404, statusText: 'x' });
    expect(TestBed.inject(Connection).silent()).toBe(false);
  });
  it('never sends a change twice by itself', async () => {
    const { http, server } = setup();
    http.post('/api/goals', {}).subscribe(ignore);
    server.expectOne('/api/goals').error(new ProgressEvent('error'));
    await soon();
    server.expectNone('/api/goals');
  });
  it('does not try again what the server has refused', async () => {
    const { http, server } = setup();
    http.get('/api/goals').subscribe(ignore);
    server.expectOne('/api/goals').flush(null, { status: 404, statusText: 'x' });
    await soon();
    server.expectNone('/api/goals');
  });
});
