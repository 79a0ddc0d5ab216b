import { inject, LOCALE_ID } from '@angular/core';
import type { Language } from '@rt/shared/domain';

/** The language this build of the screen is in. Call it in an injection context. */
export const injectLanguage = (): Language => (inject(LOCALE_ID).startsWith('en') ? 'en' : 'sv');
