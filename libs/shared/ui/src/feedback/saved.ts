import { Component, computed, input } from '@angular/core';
import { formatMoment } from '@rt/shared/domain';

/** Where an autosaved text stands. */
export type SaveState = 'saved' | 'saving' | 'unsaved';

/** The quiet `Sparat 14:32` beside what is saved by itself. */
@Component({
  selector: 'rt-saved',
  template: `<span role="status">{{ text() }}</span>`,
  styles: `
    :host {
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class Saved {
  /** When it was last saved; null where it never was. */
  readonly at = input<Date | null>(null);
  readonly state = input<SaveState>('saved');

  protected readonly text = computed(() => {
    if (this.state() === 'saving') return $localize`:@@saved.saving:Sparar …`;
    if (this.state() === 'unsaved') return $localize`:@@saved.unsaved:Inte sparat än`;
    const at = this.at();
    return at ? $localize`:@@saved.at:Sparat ${formatMoment(at, new Date())}:time:` : '';
  });
}
