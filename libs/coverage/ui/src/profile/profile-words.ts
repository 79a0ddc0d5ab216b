import type { Component, ProfileCounts, ProfileState } from '@rt/coverage/domain';

/** The five components, in the words of the national compilation. */
export const COMPONENT_NAMES: Readonly<Record<Component, string>> = {
  single: $localize`:@@profile.single:Utvärderbarhet i enskilda projekt och program`,
  portfolio: $localize`:@@profile.portfolio:Utvärderbarhet i insatsportföljer`,
  process: $localize`:@@profile.process:Utvärderingsprocessen`,
  report: $localize`:@@profile.report:Utvärderingsrapporten`,
  spreading: $localize`:@@profile.spreading:Spridning av ny kunskap och lärande i organisationen`,
};

export const STATE_WORDS: Readonly<Record<ProfileState, { mark: string; word: string }>> = {
  in_place: { mark: '●', word: $localize`:@@profile.in-place:På plats` },
  partly: { mark: '◐', word: $localize`:@@profile.partly:Delvis på plats` },
  missing: { mark: '○', word: $localize`:@@profile.missing:Saknas` },
  nothing: { mark: '–', word: $localize`:@@profile.nothing:Inget att bedöma än` },
};

interface ProfilePlace {
  path: string;
  query?: Record<string, string>;
}
const studies = (query: Record<string, string>): ProfilePlace => ({ path: '/larande', query });
const COMPLETE = studies({ visa: 'complete' });
const INTERVENTIONS: ProfilePlace = { path: '/insatser' };

/** Where the rows behind a count are. */
export const PROFILE_PLACES: Partial<Record<keyof ProfileCounts, ProfilePlace>> = {
  withChain: { path: '/effektkedjor' },
  withMeasure: INTERVENTIONS,
  largeWithPlan: INTERVENTIONS,
  reviewed: { path: '/utvarderbarhet' },
  withGoal: { path: '/karta', query: { visa: 'insatser' } },
  sharedMeasures: { path: '/indikatorer' },
  portfolioReviews: { path: '/utvarderbarhet' },
  portfolioStudies: studies({ visa: 'complete', slag: 'portfolio_evaluation' }),
  plans: { path: '/larande/plan' },
  questionsStudied: { path: '/larande/plan' },
  withPersonAndDay: studies({ visa: 'open', har: 'plan' }),
  overdue: studies({ visa: 'overdue' }),
  readable: studies({ visa: 'complete', har: 'report' }),
  withMethod: studies({ visa: 'complete', har: 'method' }),
  withFinding: studies({ visa: 'complete', har: 'finding' }),
  events: COMPLETE,
  answered: { path: '/larande/slutsatser', query: { visa: 'obesvarade' } },
  changed: { path: '/larande/slutsatser', query: { visa: 'andrade' } },
};
