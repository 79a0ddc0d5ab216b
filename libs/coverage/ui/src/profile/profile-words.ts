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
const COMPLETE: ProfilePlace = { path: '/larande', query: { visa: 'complete' } };
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
  portfolioStudies: COMPLETE,
  plans: { path: '/larande/plan' },
  questionsStudied: { path: '/larande/plan' },
  withPersonAndDay: { path: '/larande' },
  overdue: { path: '/larande', query: { visa: 'overdue' } },
  readable: COMPLETE,
  withMethod: COMPLETE,
  withFinding: COMPLETE,
  events: COMPLETE,
  answered: { path: '/larande/slutsatser', query: { visa: 'obesvarade' } },
  changed: { path: '/larande/slutsatser', query: { visa: 'andrade' } },
};
