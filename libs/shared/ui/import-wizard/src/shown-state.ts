import { computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { ROW_STATES, type RowState } from '@rt/shared/domain';

/** Which rows of a preview are shown, kept in the address: `?visa=conflicting`. Call it in an injection context. */
export function injectShownState() {
  const router = inject(Router);
  const query = toSignal(inject(ActivatedRoute).queryParamMap);
  return {
    state: computed((): RowState | null => ROW_STATES.find((state) => state === query()?.get('visa')) ?? null),
    show: (state: RowState | null) =>
      router.navigate([], { queryParams: { visa: state }, queryParamsHandling: 'merge', replaceUrl: true }),
  };
}
