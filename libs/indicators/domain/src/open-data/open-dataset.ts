import { comparePeriods } from '@rt/shared/domain';
import { openPlaceName } from '../comparison-group';
import { SEX_LABELS } from '../kolada';
import { type Observation, SEXES } from '../series';
import type { OpenIndicator } from './open-indicator';

/** A json-stat2 dataset (https://json-stat.org/full/), as far as we write it. */
export interface OpenDataset {
  version: '2.0';
  class: 'dataset';
  label: string;
  source: string;
  updated: string | null;
  note: string[];
  role: { time: string[]; geo: string[]; metric: string[] };
  id: string[];
  size: number[];
  dimension: Record<string, { label: string; category: Category }>;
  /** Row-major; null where the source says missing, or has no value. */
  value: (number | null)[];
  /** `p` for preliminary, by place among the values. */
  status: Record<string, string>;
  extension: { noteMandatory: Record<string, boolean> };
}

interface Category {
  index: string[];
  label: Record<string, string>;
  unit?: Record<string, { label: string }>;
}

const CONTENTS = { value: 'värde', margin: 'osäkerhetsmarginal' } as const;
type Content = keyof typeof CONTENTS;

/** The indicator as one dataset: place (geo) × sex × contents (metric) × period (time). Half-widths of uncertainty come along where any is known. */
export function openDataset({ name, definition, unit, source, updatedAt, notes, series }: OpenIndicator): OpenDataset {
  const places = new Map(series.map((each) => [each.placeCode, openPlaceName(each)]));
  const sexes = SEXES.filter((sex) => series.some((each) => each.sex === sex));
  const all = series.flatMap(({ observations }) => observations);
  const periods = [...new Set(all.map(({ period }) => period))].sort(comparePeriods);
  const contents: Content[] = all.some(({ margin }) => margin != null) ? ['value', 'margin'] : ['value'];
  const known = new Map(
    series.map(({ placeCode, sex, observations }) => [
      `${placeCode}|${sex}`,
      new Map(observations.map((observation) => [observation.period, observation])),
    ]),
  );
  const cells = [...places.keys()].flatMap((place) =>
    sexes.flatMap((sex) =>
      contents.flatMap((content) =>
        periods.map((period) => cellOf(known.get(`${place}|${sex}`)?.get(period), content)),
      ),
    ),
  );
  const labels = Object.fromEntries(contents.map((content) => [content, CONTENTS[content]]));
  const units = Object.fromEntries(contents.map((content) => [content, { label: unit }]));
  return {
    version: '2.0',
    class: 'dataset',
    label: name,
    source,
    updated: updatedAt,
    note: [...notes, ...(definition === null ? [] : [definition])],
    role: { time: ['period'], geo: ['place'], metric: ['contents'] },
    id: ['place', 'sex', 'contents', 'period'],
    size: [places.size, sexes.length, contents.length, periods.length],
    dimension: {
      place: { label: 'plats', category: { index: [...places.keys()], label: Object.fromEntries(places) } },
      sex: { label: 'kön', category: category(sexes, (sex) => SEX_LABELS[sex]) },
      contents: { label: 'innehåll', category: { index: contents, label: labels, unit: units } },
      period: { label: 'period', category: category(periods, (period) => period) },
    },
    value: cells.map(({ value }) => value),
    status: Object.fromEntries(cells.flatMap(({ preliminary }, at) => (preliminary ? [[at, 'p']] : []))),
    extension: { noteMandatory: Object.fromEntries(notes.map((_, at) => [at, true])) },
  };
}

const cellOf = (observation: Observation | undefined, content: Content) => ({
  value: (content === 'value' ? observation?.value : observation?.margin) ?? null,
  preliminary: content === 'value' && (observation?.preliminary ?? false),
});

const category = <T extends string>(codes: T[], label: (code: T) => string): Category => ({
  index: codes,
  label: Object.fromEntries(codes.map((code) => [code, label(code)])),
});
