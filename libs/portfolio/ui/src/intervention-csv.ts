import type { InterventionSummary } from '@rt/portfolio/domain';
import type { CsvCell } from '@rt/shared/domain';
import { KIND_NAMES } from './portfolio-words';

const HEADS = [
  $localize`:@@csv.name:Insats`,
  $localize`:@@csv.reference:Diarienummer`,
  $localize`:@@csv.kind:Slag`,
  $localize`:@@csv.organisation:Organisation`,
  $localize`:@@csv.manager:Projektledare`,
  $localize`:@@csv.starts:Börjar`,
  $localize`:@@csv.ends:Slutar`,
  $localize`:@@csv.amount:Kronor`,
  $localize`:@@csv.allocated:Fördelat, %`,
  $localize`:@@csv.confirmed:Bekräftade kopplingar`,
  $localize`:@@csv.proposed:Föreslagna kopplingar`,
  $localize`:@@csv.declined:Avböjda kopplingar`,
];

const CONCEALED = $localize`:@@csv.concealed:Skyddad uppgift`;

/** The list as a table, heads first, every krona written out. */
export const csvRows = (items: readonly InterventionSummary[]): CsvCell[][] => [
  HEADS,
  ...items.map((item) => [
    item.concealed ? CONCEALED : item.name,
    item.reference,
    KIND_NAMES[item.kind],
    item.organisation,
    item.manager?.name,
    item.startsOn,
    item.endsOn,
    item.amount,
    item.allocated,
    item.links.confirmed,
    item.links.proposed,
    item.links.declined,
  ]),
];
