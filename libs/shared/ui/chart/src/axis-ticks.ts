import { comparePeriods, type Language, parsePeriod, periodPosition } from '@rt/shared/domain';
import { type ChartExtent, yearTicks } from './chart-extent';

/** A place on the axis below a chart, and what is written there. */
export interface AxisTick {
  at: number;
  text: string;
}

/** Spans shorter than this, in years, are told in months or quarters. */
const SHORT = 2;
/** Pixels that `dec. 2024` needs. */
const ROOM = 72;

/** What to write below the axis: years, or within two years the very quarters and months, as many as there is room for. */
export function axisTicks(
  periods: readonly string[],
  [from, to]: ChartExtent['x'],
  width: number,
  language: Language,
): AxisTick[] {
  const parts = [...new Set(periods)].filter((period) => parsePeriod(period)?.part).sort(comparePeriods);
  if (to - from >= SHORT || parts.length === 0)
    return yearTicks([from, to], width).map((at) => ({ at, text: String(Math.floor(at)) }));
  const step = Math.ceil(parts.length / Math.max(Math.floor(width / ROOM), 1));
  return parts
    .filter((_, index) => index % step === 0)
    .map((period) => ({ at: periodPosition(period), text: shortPeriod(period, language) }));
}

/** `jan. 2024`, `kv. 3 2024`. */
function shortPeriod(period: string, language: Language): string {
  const parsed = parsePeriod(period);
  if (parsed?.kind !== 'month')
    return parsed ? `${language === 'sv' ? 'kv.' : 'Q'} ${parsed.part} ${parsed.year}` : period;
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const form = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, form).format(new Date(Date.UTC(parsed.year, parsed.part - 1, 15)));
}
