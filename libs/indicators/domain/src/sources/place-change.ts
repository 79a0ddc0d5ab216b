import { comparePeriods } from '@rt/shared/domain';
import type { SeriesDraft } from '../statistics-file';
import type { SeriesBreak } from '../status/status-facts';

/** That a place code means another area, or another code the same place, from a year on (SCB, regional indelning). */
interface PlaceChange {
  codes: readonly string[];
  year: number;
  note: string;
}

const CHANGES: readonly PlaceChange[] = [
  { codes: ['12'], year: 1997, note: 'Skåne län bildades 1997 av Malmöhus och Kristianstads län.' },
  {
    codes: ['14'],
    year: 1998,
    note: 'Västra Götalands län bildades 1998 av Göteborgs och Bohus, Älvsborgs och Skaraborgs län.',
  },
  { codes: ['06'], year: 1998, note: 'Habo och Mullsjö hör till Jönköpings län från 1998.' },
  { codes: ['0140', '0181'], year: 1999, note: 'Nykvarns kommun bröts ut ur Södertälje 1999.' },
  { codes: ['0330', '0380'], year: 2003, note: 'Knivsta kommun bröts ut ur Uppsala 2003.' },
  {
    codes: ['0331', '1917', '03', '19'],
    year: 2007,
    note: 'Heby kommun gick 2007 från Västmanlands till Uppsala län och bytte kod från 1917 till 0331.',
  },
];

/** A change of area within the series themselves. */
export interface PlaceBreak extends SeriesBreak {
  /** Codes of the series it concerns. */
  places: string[];
}

/**
 * Where the area or the code of a place changed within the values of a series, or between two series of the same place. Such
 * series are never joined: from `period` on they cannot be compared with what was before.
 */
export function placeBreaks(drafts: readonly SeriesDraft[]): PlaceBreak[] {
  return CHANGES.flatMap(({ codes, year, note }) => {
    const concerned = drafts.filter(({ placeCode }) => codes.includes(placeCode));
    const periods = concerned.flatMap(({ observations }) => observations.map(({ period }) => period));
    const first = periods.filter((period) => Number(period.slice(0, 4)) >= year).sort(comparePeriods)[0];
    if (!first || periods.every((period) => Number(period.slice(0, 4)) >= year)) return [];
    return [{ period: first, note, places: [...new Set(concerned.map(({ placeCode }) => placeCode))] }];
  });
}
