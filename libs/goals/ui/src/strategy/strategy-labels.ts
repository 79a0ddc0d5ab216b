import type { FieldLabels } from '@rt/audit/ui';
import { STRATEGY_KINDS, VERSION_STATES } from '@rt/goals/domain';
import { kindWord, stateWord } from '../version/state-word';

/** How the trail of a strategy and its versions names the fields. */
export const STRATEGY_LABELS: FieldLabels = {
  name: $localize`:@@audit.strategy-name:Namn`,
  kind: {
    label: $localize`:@@audit.strategy-kind:Slag`,
    values: Object.fromEntries(STRATEGY_KINDS.map((kind) => [kind, kindWord(kind)])),
  },
  state: {
    label: $localize`:@@audit.strategy-state:Läge`,
    values: Object.fromEntries(VERSION_STATES.map((state) => [state, stateWord(state)])),
  },
  startYear: $localize`:@@audit.strategy-start:Första året`,
  endYear: $localize`:@@audit.strategy-end:Sista året`,
  decidedOn: $localize`:@@audit.strategy-decided:Beslutad den`,
  decisionReference: $localize`:@@audit.strategy-reference:Beslut`,
};
