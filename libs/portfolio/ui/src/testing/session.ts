import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { permissionsOf, type Role } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';

/** Signs somebody in to the real session store. */
export async function signInAs(...roles: Role[]): Promise<void> {
  const region = { id: 'dalarna', name: 'Region Dalarna', countyCode: '20', kind: 'region' as const };
  const account = { id: 'petra', name: 'Petra', email: 'petra@test.example' };
  const asked = TestBed.inject(SessionStore).refresh();
  TestBed.inject(HttpTestingController)
    .expectOne('/api/session')
    .flush({ account, region, regions: [region], roles, permissions: [...permissionsOf(roles)] });
  await asked;
}
