import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router, type UrlTree } from '@angular/router';
import type { Permission, SessionDetail } from '@rt/identity/domain';
import { SessionStore } from './session-store';

/** Where somebody chooses a password of their own. */
const OWN_ACCOUNT = '/konto';

/**
 * Lets in whoever is signed in; others sign in first and come back to where they were going. Who has a password given
 * by an administrator chooses one of their own first.
 */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const [store, router] = [inject(SessionStore), inject(Router)];
  return firstElsewhere(router, await store.load(), url) ?? true;
};

/** Lets in whoever has one of the permissions; others are told why not, at the address they asked for. */
export const allowed =
  (...permissions: [Permission, ...Permission[]]): CanActivateFn =>
  async (_, { url }) => {
    const [store, router] = [inject(SessionStore), inject(Router)];
    const elsewhere = firstElsewhere(router, await store.load(), url);
    if (elsewhere || permissions.some((permission) => store.can(permission))) return elsewhere ?? true;
    return new RedirectCommand(router.parseUrl('/saknar-behorighet'), { skipLocationChange: true });
  };

function firstElsewhere(router: Router, session: SessionDetail | null, url: string): UrlTree | null {
  if (!session) return router.createUrlTree(['/logga-in'], { queryParams: { tillbaka: url } });
  if (!session.passwordIsInitial || url.startsWith(OWN_ACCOUNT)) return null;
  return router.createUrlTree([OWN_ACCOUNT], { queryParams: { tillbaka: url } });
}
