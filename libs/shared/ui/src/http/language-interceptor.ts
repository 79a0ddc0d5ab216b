import type { HttpInterceptorFn } from '@angular/common/http';
import { injectLanguage } from '../text/language';

/** Asks the server to answer in the language of this screen. */
export const languageInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': injectLanguage() } }));
