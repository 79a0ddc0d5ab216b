import type { Formulation, GoalDetail } from '@rt/goals/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import { formOf, type GoalForm } from './goal-form';

/** What a field of a goal is called. */
export function fieldName(field: keyof Formulation | 'wording' | 'code'): string {
  switch (field) {
    case 'wording':
      return $localize`:@@goal-field.wording:Formulering`;
    case 'code':
      return $localize`:@@goal-field.code:Nummer`;
    case 'measure':
      return $localize`:@@goal-field.measure:Mått`;
    case 'unit':
      return $localize`:@@goal-field.unit:Enhet`;
    case 'baselineValue':
      return $localize`:@@goal-field.baseline-value:Utgångsvärde`;
    case 'baselineYear':
      return $localize`:@@goal-field.baseline-year:Utgångsår`;
    case 'targetValue':
      return $localize`:@@goal-field.target-value:Målvärde`;
    case 'targetYear':
      return $localize`:@@goal-field.target-year:Målår`;
    case 'population':
      return $localize`:@@goal-field.population:Vilka det gäller`;
    case 'responsible':
      return $localize`:@@goal-field.responsible:Ansvarig`;
    case 'source':
      return $localize`:@@goal-field.source:Källa`;
  }
}

const FIELDS = [
  'wording',
  'code',
  'measure',
  'unit',
  'baselineValue',
  'baselineYear',
  'targetValue',
  'targetYear',
  'population',
  'responsible',
  'source',
] as const;

/** My text and the stored one, field by field. */
export function conflictFields(mine: GoalForm, current: GoalDetail): ConflictField[] {
  const theirs = formOf(current);
  return FIELDS.map((key) => ({ key, label: fieldName(key), mine: mine[key], theirs: theirs[key] }));
}

/** My form with the texts chosen. */
export const resolved = (mine: GoalForm, texts: Resolution): GoalForm => ({ ...mine, ...texts });
