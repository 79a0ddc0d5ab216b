import type { FindingKind, Schedule } from '@rt/indicators/domain';

export const SCHEDULE_NAMES: Readonly<Record<Schedule, string>> = {
  off: $localize`:@@schedule.off:Bara när någon ber om det`,
  daily: $localize`:@@schedule.daily:Varje dag`,
  weekly: $localize`:@@schedule.weekly:Varje vecka`,
  monthly: $localize`:@@schedule.monthly:Varje månad`,
};

/** What has happened at a source, the gravest first. */
export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  retired: $localize`:@@finding.retired:Nedlagd källa`,
  failing: $localize`:@@finding.failing:Hämtningen misslyckas`,
  series_broken: $localize`:@@finding.broken:Bruten serie`,
  definition_changed: $localize`:@@finding.definition:Ändrad definition`,
  history_changed: $localize`:@@finding.history:Ändrad historik`,
  late: $localize`:@@finding.late:Försenade värden`,
};
