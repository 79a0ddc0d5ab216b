import type { StrategyKind, VersionState } from '@rt/goals/domain';

/** The word for where a version stands. */
export function stateWord(state: VersionState): string {
  switch (state) {
    case 'draft':
      return $localize`:@@version-state.draft:utkast`;
    case 'consultation':
      return $localize`:@@version-state.consultation:remiss`;
    case 'adopted':
      return $localize`:@@version-state.adopted:beslutad`;
    case 'superseded':
      return $localize`:@@version-state.superseded:ersatt`;
  }
}

/** What kind of document a strategy is. */
export function kindWord(kind: StrategyKind): string {
  switch (kind) {
    case 'rus':
      return $localize`:@@strategy-kind.rus:regional utvecklingsstrategi (RUS)`;
    case 'sub_strategy':
      return $localize`:@@strategy-kind.sub-strategy:delstrategi`;
    case 'programme':
      return $localize`:@@strategy-kind.programme:program`;
  }
}
