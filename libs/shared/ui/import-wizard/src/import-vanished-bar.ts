import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { formatDate, type ImportDecisions, type VanishedDecision } from '@rt/shared/domain';

const today = () => formatDate(new Date());

/** One decision for all that is not in the file: most often the same thing has happened to each of them. */
@Component({
  selector: 'rt-import-vanished-bar',
  template: `
    <div class="rt-row" role="group" aria-label="Alla som saknas i filen" i18n-aria-label="@@import.all-vanished">
      <button
        class="rt-button quiet"
        type="button"
        [attr.aria-pressed]="chosen() === 'leave'"
        (click)="decided.emit({ do: 'leave' })"
        i18n="@@import.leave-all"
      >
        Låt alla som saknas i filen vara
      </button>
      <button
        class="rt-button quiet"
        type="button"
        [attr.aria-pressed]="chosen() === 'end'"
        [disabled]="!day()"
        (click)="decided.emit({ do: 'end', on: day() })"
        i18n="@@import.end-all"
      >
        Sätt slutdatum på alla
      </button>
      <label>
        <span class="rt-sr" i18n="@@import.end-all-on">Slutdatum för alla som saknas i filen</span>
        <input type="date" [value]="day()" (change)="chooseDay($any($event.target).value)" />
      </label>
      <button
        class="rt-button quiet"
        type="button"
        [attr.aria-pressed]="chosen() === 'remove'"
        (click)="decided.emit({ do: 'remove' })"
        i18n="@@import.remove-all"
      >
        Ta bort alla (går att ångra)
      </button>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block: 16px;
    }
  `,
})
export class ImportVanishedBar {
  readonly decisions = input.required<ImportDecisions>();
  readonly decided = output<VanishedDecision>();

  private readonly all = computed(() => this.decisions().allVanished ?? null);
  /** None is chosen for all while any of them has a decision of its own. */
  protected readonly chosen = computed(() =>
    Object.keys(this.decisions().vanished ?? {}).length ? null : (this.all()?.do ?? null),
  );
  protected readonly day = linkedSignal(() => {
    const all = this.all();
    return all?.do === 'end' ? all.on : today();
  });

  /** A day that is changed after all were given one is the new day for all. */
  protected chooseDay(on: string) {
    this.day.set(on);
    if (on && this.chosen() === 'end') this.decided.emit({ do: 'end', on });
  }
}
