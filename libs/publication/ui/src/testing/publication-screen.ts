import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ROLE_PERMISSIONS, type SessionDetail } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';
import type { Candidate, PublicationDetail } from '@rt/publication/domain';
import { candidate } from './candidates';

const session: SessionDetail = {
  account: { id: 'a', name: 'Anna Ek', email: 'anna@example.se' },
  region: { id: 'r', name: 'Region Älvdal', countyCode: null, kind: 'region' },
  regions: [],
  roles: ['strategy_owner'],
  permissions: [...ROLE_PERMISSIONS.strategy_owner],
  passwordIsInitial: false,
};

export const CANDIDATES: Candidate[] = [
  candidate('strategy_version', 'v1', { label: 'Älvdal 2030', detail: '1 · adopted · 2024–2030' }),
  candidate('strategy_version', 'v2', {
    label: 'Älvdal 2040',
    detail: '2 · draft · 2031–2040',
    refusal: 'not_adopted',
  }),
  candidate('goal', 'g1', { label: 'Fler i arbete', detail: '1.1', versionIds: ['v1'] }),
  candidate('indicator', 'i1', { label: 'Sysselsatta', hides: [{ part: 'small_groups', count: 3 }] }),
  candidate('study', 's1', { label: 'Vem får arbete?', files: 2 }),
];

export const publication = (changes: Partial<PublicationDetail> = {}): PublicationDetail => ({
  slug: 'alvdal',
  version: 4,
  contact: null,
  things: [],
  candidates: CANDIDATES,
  ...changes,
});

/** A strategy owner's screen, with HTTP to be answered by the spec. */
export function asOwner(): HttpTestingController {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const http = TestBed.inject(HttpTestingController);
  void TestBed.inject(SessionStore).refresh();
  http.expectOne('/api/session').flush(session);
  return http;
}
