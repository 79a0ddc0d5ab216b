import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { connectionInterceptor } from './connection-interceptor';
import { languageInterceptor } from './language-interceptor';
import { sameOriginInterceptor } from './same-origin-interceptor';
import { signInInterceptor } from './sign-in-interceptor';

/** HTTP as every page uses it. Angular's own XSRF protection (cookie XSRF-TOKEN, header X-XSRF-TOKEN) is on by default. */
export const provideHttp = () =>
  provideHttpClient(
    withInterceptors([sameOriginInterceptor, languageInterceptor, signInInterceptor, connectionInterceptor]),
  );
