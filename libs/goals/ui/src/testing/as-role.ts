import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { GoalSummary, StrategyDetail, VersionState } from '@rt/goals/domain';
import { type Role, ROLE_PERMISSIONS, type SessionDetail } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';

const session = (role: Role): SessionDetail => ({
  account: { id: 'a', name: 'Anna Ek', email: 'anna@example.se' },
  region: { id: 'r', name: 'Region Älvdal', countyCode: null, kind: 'region' },
  regions: [],
  roles: [role],
  permissions: [...ROLE_PERMISSIONS[role]],
  passwordIsInitial: false,
});

/** A screen as somebody of a role sees it, with HTTP to be answered by the spec. */
export function asRole(role: Role, ...providers: (Provider | EnvironmentProviders)[]) {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([]), ...providers] });
  const http = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(SessionStore);
  void store.refresh();
  http.expectOne('/api/session').flush(session(role));
  return http;
}

export const VERSION = '33333333-3333-4333-8333-333333333333';

/** A strategy with one version. */
export const strategyFixture = (state: VersionState = 'draft'): StrategyDetail => ({
  id: '44444444-4444-4444-8444-444444444444',
  name: 'Älvdal 2030',
  kind: 'rus',
  version: 1,
  versions: [
    {
      id: VERSION,
      strategyId: '44444444-4444-4444-8444-444444444444',
      number: 1,
      state,
      startYear: 2024,
      endYear: 2030,
      basedOnId: null,
      adoption:
        state === 'adopted'
          ? { decidedOn: '2026-06-15', reference: 'RUN 45', recordedAt: '2026-06-16T08:00:00Z', recordedBy: 'Anna Ek' }
          : null,
      goals: 0,
      version: 3,
    },
  ],
});

/** Lets what is under way settle, without waiting for answers the spec has not given. */
export async function settled() {
  for (let round = 0; round < 3; round += 1) {
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
  }
  TestBed.tick();
}

/** Answers everything a page of goals asks for on its way in. */
export async function answerStart(
  http: HttpTestingController,
  strategies: StrategyDetail[],
  goals: readonly GoalSummary[],
) {
  for (let round = 0; round < 3; round += 1) {
    TestBed.tick();
    for (const { request, flush } of http
      .match(() => true)
      .map((test) => ({ request: test.request, flush: test.flush.bind(test) }))) {
      if (request.url === '/api/strategies') flush(strategies);
      else if (request.url.endsWith('/goals')) flush([...goals]);
      else
        flush(
          { levels: {}, version: 0 },
          request.url === '/api/concept-profile' ? { status: 503, statusText: 'x' } : {},
        );
    }
    await Promise.resolve();
  }
  await settled();
}
