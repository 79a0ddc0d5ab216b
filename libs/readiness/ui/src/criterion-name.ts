import type { CriterionNote, NoteState, Criterion, Verdict } from '@rt/readiness/domain';

/** What a criterion is called in the margin. */
export function criterionName(criterion: Criterion): string {
  switch (criterion) {
    case 'direction':
      return $localize`:@@criterion.direction:Riktning`;
    case 'measure':
      return $localize`:@@criterion.measure:Mått`;
    case 'target':
      return $localize`:@@criterion.target:Målnivå`;
    case 'baseline':
      return $localize`:@@criterion.baseline:Utgångsläge`;
    case 'deadline':
      return $localize`:@@criterion.deadline:Tidpunkt`;
    case 'population':
      return $localize`:@@criterion.population:Vilka det gäller`;
    case 'compound':
      return $localize`:@@criterion.compound:Ett mål i taget`;
    case 'vague':
      return $localize`:@@criterion.vague:Tydliga ord`;
    case 'kind':
      return $localize`:@@criterion.kind:Utfall, inte aktivitet`;
  }
}

/** The word for how a criterion stands, as it is said beside the mark. */
export function noteStateWord(state: NoteState): string {
  switch (state) {
    case 'there':
      return $localize`:@@note.there:finns`;
    case 'partly':
      return $localize`:@@note.partly:delvis`;
    case 'missing':
      return $localize`:@@note.missing:saknas`;
    case 'not-asked':
      return $localize`:@@note.not-asked:ej aktuellt`;
  }
}

/** The mark of the thread that a note is drawn with. */
export const noteKnot = ({ state }: Pick<CriterionNote, 'state'>) =>
  (({ there: 'running', partly: 'thin', missing: 'broken', 'not-asked': 'not_asked' }) as const)[state];

/** The mark for a verdict; a vision that is not ready is not asked to be. */
export const verdictKnot = (verdict: Verdict) =>
  (({ ready: 'running', partly: 'thin', not: 'broken' }) as const)[verdict];

/** The verdict in words. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'ready':
      return $localize`:@@verdict.ready:går att följa upp`;
    case 'partly':
      return $localize`:@@verdict.partly:går delvis att följa upp`;
    case 'not':
      return $localize`:@@verdict.not:går inte att följa upp`;
  }
}
