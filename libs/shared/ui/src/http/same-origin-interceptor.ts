import type { HttpInterceptorFn } from '@angular/common/http';

/** Lets requests go to our own server only: a cookie and a draft must never leave by a slip. */
export const sameOriginInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/') || request.url.startsWith('//'))
    throw new Error(`Only addresses on our own server are asked: ${request.url}`);
  return next(request);
};
