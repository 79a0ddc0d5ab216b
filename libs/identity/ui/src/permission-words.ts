import type { Permission } from '@rt/identity/domain';

/** What each permission lets a person do, in the order of the thread. */
export const PERMISSION_WORDS: Readonly<Record<Permission, string>> = {
  'strategy:read': $localize`:@@permission.strategy-read:Läsa strategier och mål`,
  'strategy:edit': $localize`:@@permission.strategy-edit:Ändra strategier och mål`,
  'strategy:adopt': $localize`:@@permission.strategy-adopt:Besluta en strategi`,
  'concept-profile:edit': $localize`:@@permission.concept-profile-edit:Ändra begreppsprofilen`,
  'readiness:accept': $localize`:@@permission.readiness-accept:Godta ett kriterium trots motorns bedömning`,
  'indicator:read': $localize`:@@permission.indicator-read:Läsa indikatorer`,
  'indicator:edit': $localize`:@@permission.indicator-edit:Ändra indikatorer`,
  'chain:read': $localize`:@@permission.chain-read:Läsa effektkedjor`,
  'chain:edit': $localize`:@@permission.chain-edit:Ändra effektkedjor`,
  'chain:comment': $localize`:@@permission.chain-comment:Kommentera effektkedjor`,
  'intervention:read': $localize`:@@permission.intervention-read:Läsa insatser`,
  'intervention:edit-own': $localize`:@@permission.intervention-edit-own:Ändra egna insatser`,
  'intervention:edit-all': $localize`:@@permission.intervention-edit-all:Ändra alla insatser`,
  'link:decide': $localize`:@@permission.link-decide:Bekräfta eller avböja insatsers koppling till mål`,
  'reporting:manage': $localize`:@@permission.reporting-manage:Öppna och låsa rapportperioder, godkänna eller återsända insatsers rapporter`,
  'review:read': $localize`:@@permission.review-read:Läsa utlåtanden om utvärderbarhet och åtgärder`,
  'review:read-answers': $localize`:@@permission.review-read-answers:Läsa bedömarnas svar när de är gemensamma`,
  'review:edit': $localize`:@@permission.review-edit:Bedöma utvärderbarhet`,
  'study:read': $localize`:@@permission.study-read:Läsa analyser, uppföljningar och utvärderingar`,
  'study:edit': $localize`:@@permission.study-edit:Skriva om analyser, uppföljningar och utvärderingar`,
  'coverage:read': $localize`:@@permission.coverage-read:Se kartan`,
  'coverage:read-nation': $localize`:@@permission.coverage-read-nation:Se kartan över alla regioner`,
  'audit:read': $localize`:@@permission.audit-read:Se vem som har ändrat vad`,
  'account:manage': $localize`:@@permission.account-manage:Hantera personer och roller`,
};
