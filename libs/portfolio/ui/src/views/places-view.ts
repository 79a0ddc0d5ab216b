import type { PortfolioPlaces } from '@rt/portfolio/domain';
import { DIMENSION_NAMES, memberName } from './dimension-words';
import { countCell, drillTo, HEADS, kronorCell, overlapNote, type ViewModel, type Wording } from './view-model';

/** Municipalities with their money and how far it has come. A list is the picture: it needs no drawing. */
export function placesView({ places, total }: PortfolioPlaces, { language, level }: Wording): ViewModel {
  const heads = [HEADS.kronor, TO_GOALS, PROPOSED, UNALLOCATED, HEADS.interventions];
  return {
    title: $localize`:@@portfolio.places-title:Insatser efter kommun`,
    picture: null,
    opens: new Map(),
    tables: [
      {
        caption: $localize`:@@portfolio.places-title:Insatser efter kommun`,
        heads: [{ text: DIMENSION_NAMES.municipality }, ...heads.map((text) => ({ text, figure: true }))],
        rows: places.map((place) => {
          const of = (amount: number) => ({ amount });
          const own = ['municipality', place.key] as const;
          return [
            { text: memberName('municipality', place) },
            kronorCell(place, language, drillTo(level, own)),
            kronorCell(of(place.confirmed), language),
            kronorCell(of(place.proposed), language, drillTo(level, own, ['goal', '~proposed'])),
            kronorCell(of(place.unallocated), language, drillTo(level, own, ['goal', '~unallocated'])),
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
