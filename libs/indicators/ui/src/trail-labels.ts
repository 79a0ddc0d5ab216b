import type { FieldLabels } from '@rt/audit/ui';
import { type IndicatorDetail, INDICATOR_LIMITS } from '@rt/indicators/domain';
import { goalName, POLARITY_NAMES, SOURCE_KIND_NAMES } from './indicator-words';
import { PASSPORT_LABELS } from './passport-conflict';

/** What together is the trail of an indicator: itself, its targets, its loads and its goals. */
export const TRAIL_TYPES = ['indicator', 'indicator_target', 'series_load', 'goal_indicator'] as const;

/** A year is written without a space between its digits, as no other figure is. */
const { min, max } = INDICATOR_LIMITS.year;
const YEARS = Object.fromEntries(Array.from({ length: max - min + 1 }, (_, at) => [min + at, String(min + at)]));

const LABELS: FieldLabels = {
  ...PASSPORT_LABELS,
  polarity: { label: PASSPORT_LABELS.polarity, values: POLARITY_NAMES },
  sourceKind: {
    label: PASSPORT_LABELS.sourceKind,
    values: { ...SOURCE_KIND_NAMES, 'json-stat2': 'JSON-stat', manual: $localize`:@@loads.by-hand:Inmatat för hand` },
  },
  baselineYear: { label: PASSPORT_LABELS.baselineYear, values: YEARS },
  value: $localize`:@@trail.target:Målvärde`,
  year: { label: $localize`:@@trail.target-year:Målår`, values: YEARS },
  reason: $localize`:@@trail.reason:Skäl`,
  decision: $localize`:@@trail.decision:Beslut`,
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
