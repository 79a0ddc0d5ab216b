import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { SIGN_IN } from '@rt/shared/ui';
import { landingOf } from './landing';

/** From the bare address to where the person begins. */
export const toLanding: CanActivateFn = async () => {
  const [store, router] = [inject(SessionStore), inject(Router)];
  const session = await store.load();
  if (!session) return router.parseUrl(SIGN_IN);
  const { path, queryParams } = landingOf(session.roles);
  return router.createUrlTree([path], { queryParams });
};
