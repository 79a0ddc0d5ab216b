import { HttpErrorResponse } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { conflictIn, VersionedHttp } from './versioned-http';

describe('VersionedHttp', () => {
  it.each(['put', 'patch', 'post', 'delete'] as const)('names the version in a %s', (verb) => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    TestBed.inject(VersionedHttp)[verb]('/api/goals/1', 7, {}).subscribe();
    const { request } = TestBed.inject(HttpTestingController).expectOne('/api/goals/1');
    expect(request.headers.get('If-Match')).toBe('"7"');
    expect(request.method).toBe(verb.toUpperCase());
  });
});

describe('conflictIn', () => {
  const messages = { sv: 'x', en: 'x' };
  const answer = (status: number, current?: unknown) =>
    new HttpErrorResponse({
      status,
      error: { type: 't', status, code: 'version.stale', title: 'x', messages, current },
    });

  it('gives the stored state of a stale version', () =>
    expect(conflictIn<{ version: number }>(answer(412, { version: 8 }))?.current.version).toBe(8));
  it('does not take another error for a conflict', () => expect(conflictIn(answer(409))).toBeNull());
});
