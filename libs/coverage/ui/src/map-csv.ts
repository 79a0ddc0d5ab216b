import { THREAD_LINKS } from '@rt/coverage/domain';
import type { Level } from '@rt/goals/domain';
import type { CsvCell } from '@rt/shared/domain';
import { stateWord } from '@rt/shared/ui';
import { LINK_PLACES } from './link-places';
import type { MapRow } from './map-order';

/** The map as a table for a spreadsheet, heads first. */
export const mapCsv = (rows: readonly MapRow[], levelName: (level: Level) => string): CsvCell[][] => [
  [
    $localize`:@@map.csv.code:Nummer`,
    $localize`:@@map.csv.level:Nivå`,
    $localize`:@@map.csv.goal:Mål`,
    $localize`:@@map.csv.responsible:Ansvarig`,
    ...THREAD_LINKS.map((link) => LINK_PLACES[link].label),
    $localize`:@@map.csv.amount:Kronor`,
  ],
  ...rows.map(({ goal, thread }) => [
    goal.code,
    levelName(goal.level),
    goal.wording,
    goal.responsible,
    ...THREAD_LINKS.map((link) => stateWord(thread.links[link].state)),
    goal.amountWithheld ? null : goal.amount,
  ]),
];
