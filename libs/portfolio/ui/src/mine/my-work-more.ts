import { InjectionToken, type Type } from '@angular/core';

/** What other domains ask of a person on *Mitt*; portfolio may not know them, so the shell says which component it is. */
export const MY_WORK_MORE = new InjectionToken<() => Promise<Type<unknown>>>('MY_WORK_MORE');
