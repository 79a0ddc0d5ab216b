import { Component, computed, effect, inject, signal } from '@angular/core';
import { formatMoment } from '@rt/shared/domain';
import { Saving } from '../live/saving';

/** Saving that takes no longer than this is not worth a word. */
const SLOW_MS = 1000;

/** The quiet `Sparat 14:32`, and what waits where the connection is lost. */
@Component({
  selector: 'rt-saved-line',
  template: `
    <span>{{ quiet() }}</span>
    <span role="status" [class.said]="loud()">{{ loud() }}</span>
  `,
  styles: `
    :host {
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
      font-variant-numeric: tabular-nums;
    }
    .said {
      padding-inline-start: 8px;
      border-inline-start: 3px solid var(--rt-ink);
      color: var(--rt-ink);
      font-weight: 600;
    }
  `,
})
export class SavedLine {
  private readonly saved = inject(Saving).saved;
  private readonly slow = signal(false);
  private readonly state = computed(() => this.saved().state);
  protected readonly quiet = computed(() => {
    const { state, at } = this.saved();
    if (state === 'saving' && this.slow()) return $localize`:@@saved-line.saving:Sparar …`;
    if (state === 'offline' || state === 'conflict') return '';
    if (!at) return $localize`:@@saved-line.by-itself:Allt sparas av sig självt`;
    return $localize`:@@saved-line.at:Sparat ${formatMoment(at, new Date())}:time:`;
  });
  protected readonly loud = computed(() => {
    const { state, waiting } = this.saved();
    if (state === 'conflict') return $localize`:@@saved-line.choice:Något du gjort väntar på ditt val`;
    if (state !== 'offline') return '';
    if (!waiting) return $localize`:@@saved-line.offline:Ingen anslutning`;
    return waiting === 1
      ? $localize`:@@saved-line.offline-one:Ingen anslutning. 1 ändring väntar`
      : $localize`:@@saved-line.offline-many:Ingen anslutning. ${waiting}:count: ändringar väntar`;
  });

  constructor() {
    effect((onCleanup) => {
      this.slow.set(false);
      if (this.state() !== 'saving') return;
      const timer = setTimeout(() => this.slow.set(true), SLOW_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
