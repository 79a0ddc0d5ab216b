import { isPointsUnit, isShareUnit } from '../passport';
import { about, type IndicatorWarning, type WarnedIndicator } from './warning';

/** Which of a passport's two ways of adding up is a sum, though its values are shares: percentages never sum. */
export const summedShareFields = ({
  unit,
  overTime,
  overPlaces,
}: Pick<WarnedIndicator, 'unit' | 'overTime' | 'overPlaces'>): ('overTime' | 'overPlaces')[] =>
  isShareUnit(unit) || isPointsUnit(unit)
    ? [...(overTime === 'sum' ? ['overTime' as const] : []), ...(overPlaces === 'sum' ? ['overPlaces' as const] : [])]
    : [];

export const shareSummed = (indicator: WarnedIndicator): IndicatorWarning[] =>
  summedShareFields(indicator).map((field) =>
    about(indicator, {
      code: 'share_summed',
      field,
      says: {
        sv: `Andelar går inte att summera, men passet säger att de summeras över ${field === 'overTime' ? 'tid' : 'platser'}.`,
        en: `Shares cannot be summed, but the passport says that they are summed over ${field === 'overTime' ? 'time' : 'places'}.`,
      },
      mend: {
        sv: 'Välj medelvärde, senaste värdet eller inget alls.',
        en: 'Choose mean, latest or none.',
      },
    }),
  );
