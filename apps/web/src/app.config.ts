import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { GOAL_HEAD } from '@rt/goals/ui';
import { MY_WORK_MORE, provideHttp, REVIEWS_PANEL, STUDY_SEARCH } from '@rt/shared/ui';
import { routes } from './app.routes';
import { myWorkMore } from './my-work-more';
import { SEARCH_PROVIDERS } from './search/search-providers';
import { searchSources } from './search/search-sources';
import { toErrorPage } from './shell/navigation-error';
import { PageTitle } from './shell/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttp(),
    provideAnimationsAsync('noop'),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withNavigationErrorHandler(toErrorPage),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: GOAL_HEAD, useValue: async () => (await import('@rt/coverage/ui')).GoalThread },
    { provide: MY_WORK_MORE, useValue: myWorkMore },
    { provide: REVIEWS_PANEL, useValue: async () => (await import('@rt/evaluability/ui')).ReviewsPanel },
    { provide: STUDY_SEARCH, useValue: async () => (await import('@rt/learning/ui')).LearningSearch },
    { provide: SEARCH_PROVIDERS, useValue: searchSources },
  ],
};
