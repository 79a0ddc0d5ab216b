import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';

/** Where a page could not be fetched (a new version has been put in place, or the network is gone): say so, and offer to try again. */
export function toErrorPage({ url }: NavigationError): RedirectCommand {
  const router = inject(Router);
  const page = router.createUrlTree(['/fel'], { queryParams: { sida: url } });
  return new RedirectCommand(page, { skipLocationChange: true });
}
