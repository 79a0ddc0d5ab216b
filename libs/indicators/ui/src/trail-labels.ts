import type { FieldLabels } from '@rt/audit/ui';
import { POLARITY_NAMES, SOURCE_KIND_NAMES } from './indicator-words';
import { PASSPORT_LABELS } from './passport-conflict';

/** What together is the trail of an indicator: itself, its targets, its loads and its goals. */
export const TRAIL_TYPES = ['indicator', 'indicator_target', 'series_load', 'goal_indicator'] as const;

export const TRAIL_LABELS: FieldLabels = {
  ...PASSPORT_LABELS,
  polarity: { label: PASSPORT_LABELS.polarity, values: POLARITY_NAMES },
  sourceKind: {
    label: PASSPORT_LABELS.sourceKind,
    values: { ...SOURCE_KIND_NAMES, 'json-stat2': 'JSON-stat', manual: $localize`:@@loads.by-hand:Inmatat för hand` },
  },
  value: $localize`:@@trail.target:Målvärde`,
  year: $localize`:@@trail.target-year:Målår`,
  reason: $localize`:@@trail.reason:Skäl`,
  decision: $localize`:@@trail.decision:Beslut`,
  label: $localize`:@@trail.load:Inläsning`,
  fileName: $localize`:@@trail.file:Fil`,
};
