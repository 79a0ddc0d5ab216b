import type { Place, PortfolioPlaces } from '@rt/portfolio/domain';
import { type BarRow, barsPicture } from '@rt/shared/ui/chart';
import { DIMENSION_NAMES, memberName } from './dimension-words';
import {
  countCell,
  type Drill,
  drillTo,
  exactly,
  HEADS,
  kronorCell,
  overlapNote,
  type ViewModel,
  type Wording,
} from './view-model';

/** Municipalities with their money and how far it has come, as bars and as a list. */
export function placesView({ places, total }: PortfolioPlaces, { language, level }: Wording): ViewModel {
  const leadsTo = ({ key }: Place, part: Part): Drill =>
    part === 'confirmed'
      ? drillTo(level, ['municipality', key])
      : drillTo(level, ['municipality', key], ['goal', `~${part}`]);
  const barOf = (place: Place): BarRow => ({
    key: place.key,
    name: memberName('municipality', place),
    figure: exactly(place, language),
    parts: PARTS.map((part) => ({
      key: keyOf(place, part),
      value: place[part],
      label: `${memberName('municipality', place)}, ${PART_NAMES[part].toLowerCase()}: ${exactly({ amount: place[part] }, language)}`,
    })),
  });
  const heads = [HEADS.kronor, TO_GOALS, PROPOSED, UNALLOCATED, HEADS.interventions];
  return {
    title: $localize`:@@portfolio.places-title:Insatser efter kommun`,
    picture: places.length
      ? (width) => barsPicture({ parts: [TO_GOALS, PROPOSED, UNALLOCATED], rows: places.map(barOf) }, width)
      : null,
    opens: new Map(places.flatMap((place) => PARTS.map((part) => [keyOf(place, part), leadsTo(place, part)] as const))),
    tables: [
      {
        caption: $localize`:@@portfolio.places-title:Insatser efter kommun`,
        heads: [{ text: DIMENSION_NAMES.municipality }, ...heads.map((text) => ({ text, figure: true }))],
        rows: places.map((place) => {
          const of = (amount: number) => ({ amount });
          return [
            { text: memberName('municipality', place) },
            kronorCell(place, language, leadsTo(place, 'confirmed')),
            kronorCell(of(place.confirmed), language),
            kronorCell(of(place.proposed), language, leadsTo(place, 'proposed')),
            kronorCell(of(place.unallocated), language, leadsTo(place, 'unallocated')),
            countCell(place.interventions),
          ];
        }),
        foot: [
          [
            { text: HEADS.once },
            kronorCell(total, language),
            { text: '' },
            { text: '' },
            { text: '' },
            countCell(total.interventions),
          ],
        ],
      },
    ],
    notes: [overlapNote(places, total, language)].filter((note) => note !== null),
  };
}

const TO_GOALS = $localize`:@@portfolio.to-goals:Bekräftat till mål`;
const PROPOSED = $localize`:@@portfolio.proposed:Föreslaget`;
const UNALLOCATED = $localize`:@@portfolio.unallocated:Ofördelat`;

/** What the money of a place has come to, in the order of the bar. */
const PARTS = ['confirmed', 'proposed', 'unallocated'] as const;
type Part = (typeof PARTS)[number];
const PART_NAMES: Readonly<Record<Part, string>> = {
  confirmed: TO_GOALS,
  proposed: PROPOSED,
  unallocated: UNALLOCATED,
};
const keyOf = ({ key }: Place, part: Part) => `${key}|${part}`;
