import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isFrozen, type VersionSummary } from '@rt/goals/domain';

/** What can be done with one version of a strategy. */
@Component({
  selector: 'rt-version-actions',
  imports: [RouterLink],
  template: `
    <button class="rt-button quiet" type="button" (click)="shown.emit()" i18n="@@strategy.show">Visa målen</button>
    @if (version().basedOnId) {
      <a class="rt-button quiet" [routerLink]="['/mal/versioner', version().id]" i18n="@@strategy.mapping"
        >Vad som ändrats</a
      >
    }
    @if (open() && mayEdit()) {
      <button class="rt-button quiet" type="button" (click)="consulted.emit()">
        @if (version().state === 'draft') {
          <ng-container i18n="@@strategy.to-consultation">Skicka på remiss</ng-container>
        } @else {
          <ng-container i18n="@@strategy.to-draft">Åter till utkast</ng-container>
        }
      </button>
      @if (mayAdopt()) {
        <button class="rt-button" type="button" (click)="adopted.emit()" i18n="@@strategy.adopt">
          Registrera beslut
        </button>
      }
      <button class="rt-button quiet" type="button" (click)="removed.emit()" i18n="@@strategy.remove">Ta bort</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }
    .quiet {
      margin-inline: -8px;
    }
  `,
})
export class VersionActions {
  readonly version = input.required<VersionSummary>();
  readonly mayEdit = input(false);
  readonly mayAdopt = input(false);
  readonly shown = output<void>();
  readonly consulted = output<void>();
  readonly adopted = output<void>();
  readonly removed = output<void>();

  protected readonly open = computed(() => !isFrozen(this.version().state));
}
