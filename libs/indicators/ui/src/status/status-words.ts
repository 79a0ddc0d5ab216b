import {
  DATA_STATUSES,
  type DataStatus,
  TARGET_STATUSES,
  type TargetStatus,
  type Trend,
  TRENDS,
} from '@rt/indicators/domain';

/** The three statuses that are never mixed. */
export const ASPECTS = ['trend', 'target', 'data'] as const;
export type Aspect = (typeof ASPECTS)[number];
export type AnyStatus = Trend | TargetStatus | DataStatus;

export const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  trend: $localize`:@@aspect.trend:Trend`,
  target: $localize`:@@aspect.target:Mot målet`,
  data: $localize`:@@aspect.data:Data`,
};

/** What each status is called; `address` is its word in an address. */
interface StatusWord {
  name: string;
  address: string;
}

export const TREND_WORDS: Readonly<Record<Trend, StatusWord>> = {
  improving: { name: $localize`:@@trend.improving:förbättras`, address: 'forbattras' },
  stable: { name: $localize`:@@trend.stable:oförändrad`, address: 'oforandrad' },
  worsening: { name: $localize`:@@trend.worsening:försämras`, address: 'forsamras' },
  untold: { name: $localize`:@@trend.untold:går inte att säga`, address: 'oklar' },
};

export const TARGET_WORDS: Readonly<Record<TargetStatus, StatusWord>> = {
  reached: { name: $localize`:@@target-status.reached:nått`, address: 'natt' },
  on_track: { name: $localize`:@@target-status.on-track:på väg`, address: 'pa-vag' },
  acceleration_needed: { name: $localize`:@@target-status.acceleration:takten behöver öka`, address: 'takten' },
  limited_progress: { name: $localize`:@@target-status.limited:begränsad framgång`, address: 'begransad' },
  moving_away: { name: $localize`:@@target-status.away:går åt fel håll`, address: 'fel-hall' },
  ended_unreached: {
    name: $localize`:@@target-status.ended:perioden slut utan att målet nåtts`,
    address: 'slut',
  },
  no_target: { name: $localize`:@@target-status.none:mål saknas`, address: 'saknas' },
  untold: { name: $localize`:@@target-status.untold:går inte att säga`, address: 'oklart' },
};

export const DATA_WORDS: Readonly<Record<DataStatus, StatusWord>> = {
  current: { name: $localize`:@@data-status.current:aktuell`, address: 'aktuell' },
  late: { name: $localize`:@@data-status.late:försenad`, address: 'forsenad' },
  missing: { name: $localize`:@@data-status.missing:saknas`, address: 'saknas' },
  retired_source: { name: $localize`:@@data-status.retired:nedlagd källa`, address: 'nedlagd' },
  broken_series: { name: $localize`:@@data-status.broken:bruten serie`, address: 'bruten' },
  noisy: { name: $localize`:@@data-status.noisy:osäker`, address: 'osaker' },
};

const WORDS: Readonly<Record<Aspect, Readonly<Record<string, StatusWord>>>> = {
  trend: TREND_WORDS,
  target: TARGET_WORDS,
  data: DATA_WORDS,
};

/** The statuses of an aspect, the best first. */
export const STATUSES: Readonly<Record<Aspect, readonly AnyStatus[]>> = {
  trend: TRENDS,
  target: TARGET_STATUSES,
  data: DATA_STATUSES,
};

export const statusName = (aspect: Aspect, status: AnyStatus): string => WORDS[aspect][status]?.name ?? '';
export const statusAddress = (aspect: Aspect, status: AnyStatus): string => WORDS[aspect][status]?.address ?? '';

/** The statuses an address asks for (`fel-hall,slut`); those it misspells are none. */
export const statusesIn = (aspect: Aspect, address: string | undefined): AnyStatus[] => {
  const asked = address?.split(',') ?? [];
  return STATUSES[aspect].filter((status) => asked.includes(statusAddress(aspect, status)));
};
