import type { FieldLabels } from '@rt/audit/ui';
import { type IndicatorDetail, INDICATOR_LIMITS } from '@rt/indicators/domain';
import { goalName, SOURCE_KIND_NAMES } from '../indicator-words';
import { choiceNames } from '../passport/passport-choices';
import { PASSPORT_LABELS } from '../passport/passport-labels';
import { ASPECT_NAMES, TARGET_WORDS, TREND_WORDS } from '../status/status-words';

/** What together is the trail of an indicator: itself, its targets, what was made of it, its breaks, loads and goals. */
export const TRAIL_TYPES = [
  'indicator',
  'indicator_target',
  'indicator_assessment',
  'series_break',
  'series_load',
  'goal_indicator',
] as const;

/** A year is written without a space between its digits, as no other figure is. */
const { min, max } = INDICATOR_LIMITS.year;
const YEARS = Object.fromEntries(Array.from({ length: max - min + 1 }, (_, at) => [min + at, String(min + at)]));

const named = (words: Readonly<Record<string, { name: string }>>) =>
  Object.fromEntries(Object.entries(words).map(([status, { name }]) => [status, name]));

const LABELS: FieldLabels = {
  ...PASSPORT_LABELS,
  ...Object.fromEntries(
    (['polarity', 'kind', 'frequency', 'overTime', 'overPlaces'] as const).map((key) => [
      key,
      { label: PASSPORT_LABELS[key], values: choiceNames(key) },
    ]),
  ),
  sourceKind: {
    label: PASSPORT_LABELS.sourceKind,
    values: { ...SOURCE_KIND_NAMES, 'json-stat2': 'JSON-stat', manual: $localize`:@@loads.by-hand:Inmatat för hand` },
  },
  baselineYear: { label: PASSPORT_LABELS.baselineYear, values: YEARS },
  value: $localize`:@@trail.target:Målvärde`,
  year: { label: $localize`:@@trail.target-year:Målår`, values: YEARS },
  reason: $localize`:@@trail.reason:Skäl`,
  decision: $localize`:@@trail.decision:Beslut`,
  trend: { label: ASPECT_NAMES.trend, values: named(TREND_WORDS) },
  target: { label: ASPECT_NAMES.target, values: named(TARGET_WORDS) },
  text: $localize`:@@trail.assessment:Bedömning`,
  period: $localize`:@@trail.break:Seriebrott`,
  note: $localize`:@@trail.break-note:Vad som ändrades`,
  retiredOn: $localize`:@@trail.retired:Källan nedlagd`,
  label: $localize`:@@trail.load:Inläsning`,
  fileName: $localize`:@@trail.file:Fil`,
};

/** The labels, with the goals that the indicator follows by their names. */
export const trailLabels = (goals: IndicatorDetail['goals']): FieldLabels => ({
  ...LABELS,
  goalLineageId: {
    label: $localize`:@@trail.goal:Mål`,
    values: Object.fromEntries(goals.map((goal) => [goal.lineageId, goalName(goal)])),
    other: $localize`:@@trail.other-goal:ett mål som indikatorn inte längre följer`,
  },
});
