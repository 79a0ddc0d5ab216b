import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { CompilationClient } from './compilation-client';

/** From the bare address to the newest year that has submitted reports. */
export const toNewestYear: CanActivateFn = async () => {
  const [client, router] = [inject(CompilationClient), inject(Router)];
  return router.createUrlTree(['/sammanstallning', await client.newestYear()]);
};
