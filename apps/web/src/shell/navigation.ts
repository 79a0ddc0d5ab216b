import type { Permission } from '@rt/identity/domain';

/** A place in the left rail. */
export interface Place {
  path: string;
  label: string;
  /** Who may go there. */
  permission: Permission;
}

/** The places in the thread's own order. */
export const PLACES: readonly Place[] = [
  { path: '/karta', label: $localize`:@@place.map:Karta`, permission: 'coverage:read' },
  { path: '/mal', label: $localize`:@@place.goals:Mål`, permission: 'strategy:read' },
  { path: '/indikatorer', label: $localize`:@@place.indicators:Indikatorer`, permission: 'indicator:read' },
  { path: '/effektkedjor', label: $localize`:@@place.chains:Effektkedjor`, permission: 'chain:read' },
  { path: '/insatser', label: $localize`:@@place.interventions:Insatser`, permission: 'intervention:read' },
  { path: '/utvarderbarhet', label: $localize`:@@place.evaluability:Utvärderbarhet`, permission: 'review:read' },
  { path: '/larande', label: $localize`:@@place.learning:Lärande`, permission: 'study:read' },
  { path: '/aterrapportering', label: $localize`:@@place.report:Rapport`, permission: 'report:read' },
  { path: '/karta/nationellt', label: $localize`:@@place.nation:Nationellt`, permission: 'coverage:read-nation' },
  {
    path: '/sammanstallning',
    label: $localize`:@@place.compilation:Sammanställning`,
    permission: 'coverage:read-nation',
  },
];

/** Kept apart from the thread: what the region shows the world. */
const PUBLICATION: Place = {
  path: '/publicering',
  label: $localize`:@@place.publication:Öppet`,
  permission: 'publication:edit',
};

/** And what an administrator sees to. */
const ADMINISTRATION: Place = {
  path: '/administration',
  label: $localize`:@@place.administration:Administration`,
  permission: 'account:manage',
};

export const PLACES_APART: readonly Place[] = [PUBLICATION, ADMINISTRATION];
