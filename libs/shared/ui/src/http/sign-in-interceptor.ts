import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';

/** Where one signs in. */
export const SIGN_IN = '/logga-in';

const ASKING = '/api/session';

/** Sends a person whose session has ended to sign in, with the address to come back to. Asking who is signed in is no reason. */
export const signInInterceptor: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        const ended = error instanceof HttpErrorResponse && error.status === 401 && request.url !== ASKING;
        if (ended && !router.url.startsWith(SIGN_IN))
          void router.navigate([SIGN_IN], { queryParams: { tillbaka: router.url } });
      },
    }),
  );
};
