import { InjectionToken, type Type } from '@angular/core';

/** What more is asked of a person on *Mitt*, by a domain that the page may not know: the shell says which component it is. */
export const MY_WORK_MORE = new InjectionToken<() => Promise<Type<unknown>>>('MY_WORK_MORE');
