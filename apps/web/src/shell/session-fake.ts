import { signal } from '@angular/core';
import { permissionsOf, type Permission, type Role, type SessionDetail } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';

const ALVDAL = { id: 'r1', name: 'Region Älvdal', countyCode: null, kind: 'region' as const };

/** A session for specs: someone with these roles, and a list of what was asked of it. */
export function sessionWith(...roles: Role[]) {
  const session = signal<SessionDetail | null>({
    account: { id: 'a1', name: 'Stina Ek', email: 'stina@example.org' },
    region: ALVDAL,
    regions: [ALVDAL, { ...ALVDAL, id: 'r2', name: 'Region Åsele' }],
    roles,
    permissions: [...permissionsOf(roles)],
    passwordIsInitial: false,
  });
  const asked: string[] = [];
  const ask = async (what: string) => void asked.push(what);
  const store = {
    session,
    load: async () => session(),
    can: (permission: Permission) => session()?.permissions.includes(permission) ?? false,
    signOut: () => ask('sign out'),
    signOutEverywhere: () => ask('sign out everywhere'),
    switchRegion: (id: string) => ask(`switch to ${id}`),
  };
  return { asked, session, provider: { provide: SessionStore, useValue: store } };
}
