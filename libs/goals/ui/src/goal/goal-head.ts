import { InjectionToken, type Type } from '@angular/core';

/**
 * What stands under the wording on a goal's page: the thread. It is drawn by a domain that goals may not know, so the shell says
 * which component it is; the component takes `goalId`.
 */
export const GOAL_HEAD = new InjectionToken<() => Promise<Type<unknown>>>('GOAL_HEAD');
