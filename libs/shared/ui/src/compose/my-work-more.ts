import { computed, InjectionToken, Service, signal, type Type } from '@angular/core';

/** What more is asked of a person on *Mitt*, by domains that the page may not know: the shell says which components, in their order. */
export const MY_WORK_MORE = new InjectionToken<() => Promise<readonly Type<unknown>[]>>('MY_WORK_MORE');

/** How much those components have to show, so that the page does not say that nothing waits above them. */
@Service()
export class MyWorkCount {
  private readonly parts = signal<Readonly<Record<string, number>>>({});
  readonly total = computed(() => Object.values(this.parts()).reduce((sum, count) => sum + count, 0));

  /** Told by each part under a name of its own, each time it changes. */
  tell(part: string, count: number): void {
    this.parts.update((parts) => ({ ...parts, [part]: count }));
  }
}
